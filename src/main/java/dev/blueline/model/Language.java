package dev.blueline.model;

/** The language of the fixed words that are drawn. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Chinese, in simplified characters. */
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, as the file writes it. */
    public String tag() {
        return tag;
    }
}
