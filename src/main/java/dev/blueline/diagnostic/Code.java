package dev.blueline.diagnostic;

/**
 * The lasting name of a kind of finding. Codes are never used again for something else.
 *
 * @param id short and stable, {@code BL} and three digits
 * @param slug the readable name, lower case with hyphens; names the bad pattern
 */
public record Code(String id, String slug) {

    /** Refuses ids and slugs of another form. */
    public Code {
        if (!id.startsWith("BL") || id.length() != 5 || slug.isEmpty()) {
            throw new IllegalArgumentException("not a code: " + id + " " + slug);
        }
    }
}
