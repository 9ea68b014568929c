package dev.blueline.diagnostic;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** The file says something that cannot be, or that cannot be read. */
    ERROR("error"),
    /** The service very likely has a gap here. */
    WARNING("warning"),
    /** Worth knowing. */
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that reports use. */
    public String word() {
        return word;
    }
}
