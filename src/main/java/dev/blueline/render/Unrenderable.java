package dev.blueline.render;

/** That a blueprint cannot be had in this format with these options. Its message is a sentence for people, without a full stop. */
public final class Unrenderable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong, and what to do. */
    public Unrenderable(String message) {
        super(message);
    }
}
