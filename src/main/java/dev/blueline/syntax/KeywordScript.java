package dev.blueline.syntax;

/** In which script a formatted file has its keywords. */
public enum KeywordScript {
    /** Each as it was written. */
    KEEP("keep"),
    /** Chinese, in simplified characters; what is Chinese already stays as it is. */
    CHINESE("zh"),
    /** English. */
    ENGLISH("en");

    private final String word;

    KeywordScript(String word) {
        this.word = word;
    }

    /** What it is called on the command line. */
    public String word() {
        return word;
    }
}
