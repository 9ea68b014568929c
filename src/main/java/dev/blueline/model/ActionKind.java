package dev.blueline.model;

/** What sort of box an action is. */
public enum ActionKind {
    /** Something that is done, or a piece of evidence. */
    ACTION("action"),
    /** Somebody waits. */
    WAIT("wait"),
    /** The service takes one of several ways. */
    DECISION("decision");

    private final String word;

    ActionKind(String word) {
        this.word = word;
    }

    /** The word used in data files. */
    public String word() {
        return word;
    }
}
