package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.text.Normalizer;

/**
 * A name as written.
 *
 * @param text the characters
 * @param span where
 */
public record Name(String text, Span span) {
    /** What names are compared by: Unicode's form NFKC, so that full-width and half-width letters are the same. */
    public String key() {
        return isAscii() || Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Most names are, and then there is nothing to look up. */
    private boolean isAscii() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
