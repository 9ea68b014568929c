package dev.blueline.docs;

import java.util.Optional;

/**
 * A part of a page that is filled.
 *
 * @param directive what its beginning asks for, on one line and without blanks around it
 * @param line where it begins, from 1
 * @param level the level of the heading it stands under, from 1; 0 if there is none
 * @param form how its beginning is written
 * @param lineEnd how the line of its beginning ends
 * @param start where what it holds begins in the page
 * @param end where what it holds ends, which is where the line of its end begins
 * @param content what it holds now
 * @param block the only blueprint in it, if there is exactly one and nothing behind it
 */
public record Region(
        String directive,
        int line,
        int level,
        MarkerForm form,
        String lineEnd,
        int start,
        int end,
        String content,
        Optional<BlueprintBlock> block) {

    /**
     * What it is to hold: {@code markdown} with blank lines around it, its headings below that of the region, its line
     * ends those of the region.
     *
     * @param markdown finished Markdown with Unix line ends; may be empty
     */
    public String filled(String markdown) {
        return ended(gap(markdown));
    }

    /**
     * The same for a region whose block stays, behind {@code markdown}.
     *
     * @throws IllegalStateException if it has no block
     */
    public String filledAbove(String markdown) {
        BlueprintBlock kept = block.orElseThrow(() -> new IllegalStateException("there is no block to keep"));
        return ended(gap(markdown)) + content.substring(kept.start() - start, kept.end() - start) + lineEnd;
    }

    private String gap(String markdown) {
        String text = Fragment.below(level, form.adapted(markdown)).strip();
        return text.isEmpty() ? "\n" : "\n" + text + "\n\n";
    }

    private String ended(String text) {
        return lineEnd.equals("\n") ? text : text.replace("\n", lineEnd);
    }
}
