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
        return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
