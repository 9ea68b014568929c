package dev.blueline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the customer feels.
 *
 * @param score from -2, very bad, to +2, very good
 * @param text in words, if said
 */
public record Feeling(BigDecimal score, Optional<String> text) {
    private static final BigDecimal MOST = BigDecimal.valueOf(2);

    /** Drops trailing zeros; refuses a score outside its range. */
    public Feeling {
        score = Quantity.plain(score);
        if (score.abs().compareTo(MOST) > 0) {
            throw new IllegalArgumentException("not a feeling: " + score);
        }
    }
}
