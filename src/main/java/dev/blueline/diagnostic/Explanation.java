package dev.blueline.diagnostic;

import java.util.Optional;

/**
 * All that is to be known of a kind of finding, whichever stage gives it. Pages, tables and tests are made from it.
 *
 * @param code its lasting name
 * @param severity how grave such a finding usually is
 * @param since the version it came with
 * @param summary what is found, as one sentence without a full stop
 * @param why why that matters, in plain paragraphs
 * @param example a small file that has it, and the same put right; empty for what no text can show
 */
public record Explanation(
        Code code, Severity severity, String since, String summary, String why, Optional<Example> example) {

    /** The language of blueprints, as a fence in Markdown names it. */
    public static final String BLUEPRINT = "blueprint";

    /** The language of the configuration, as a fence in Markdown names it. */
    public static final String TOML = "toml";

    /** One with two blueprints. */
    public static Explanation of(
            Code code, Severity severity, String since, String summary, String why, String bad, String good) {
        return new Explanation(code, severity, since, summary, why, Optional.of(new Example(BLUEPRINT, bad, good)));
    }

    /** One with words alone. */
    public static Explanation of(Code code, Severity severity, String since, String summary, String why) {
        return new Explanation(code, severity, since, summary, why, Optional.empty());
    }

    /**
     * A mistake, and the same put right.
     *
     * @param language what both are written in
     * @param bad a small file with this one mistake; a line below the place marks it with carets, {@code // ^^^^} or
     *     {@code # ^^^^}, and is no part of the file
     * @param good the same file put right
     */
    public record Example(String language, String bad, String good) {}
}
