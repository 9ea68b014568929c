package dev.blueline.syntax;

/** A set of token types that is asked about every token of a file, without boxing a number. The file's end is in none. */
final class TokenTypes {
    private final boolean[] in;

    private TokenTypes(boolean[] in) {
        this.in = in;
    }

    /** The set of {@code types}, each 0 or more. */
    static TokenTypes of(int... types) {
        int most = 0;
        for (int type : types) {
            most = Math.max(most, type);
        }
        boolean[] in = new boolean[most + 1];
        for (int type : types) {
            in[type] = true;
        }
        return new TokenTypes(in);
    }

    /** Whether {@code type} is one of them. */
    boolean contains(int type) {
        return type >= 0 && type < in.length && in[type];
    }
}
