package dev.blueline.model;

/** How a value is held against a threshold. */
public enum Comparison {
    /** Below. */
    LESS("<"),
    /** Below or equal. */
    AT_MOST("<="),
    /** Above. */
    MORE(">"),
    /** Above or equal. */
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** The sign of the language. */
    public String sign() {
        return sign;
    }
}
