package dev.blueline.measure;

import dev.blueline.model.Measures;
import dev.blueline.model.Phase;
import dev.blueline.model.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How content customers are over several phases: Σ(Wᵢ·Sᵢ) / ΣWᵢ, where a phase without a weight counts 1. */
public final class Satisfaction {
    private Satisfaction() {}

    /**
     * The weighted mean over those of {@code phases}, sub-phases included, that have a score, rounded to two places.
     *
     * @return nothing if none has one, if they are on different scales, or if all weights are 0
     */
    public static Optional<Score> of(List<Phase> phases) {
        List<Measures> scored = new ArrayList<>();
        phases.forEach(phase -> collect(phase, scored));
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Measures measures : scored) {
            Score score = measures.satisfaction().orElseThrow();
            if (score.of().compareTo(scored.get(0).satisfaction().orElseThrow().of()) != 0) {
                return Optional.empty();
            }
            BigDecimal weight = measures.weight().orElse(BigDecimal.ONE);
            sum = sum.add(weight.multiply(score.value()));
            weights = weights.add(weight);
        }
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal mean = sum.divide(weights, 2, RoundingMode.HALF_UP);
        return Optional.of(
                new Score(mean, scored.get(0).satisfaction().orElseThrow().of()));
    }

    private static void collect(Phase phase, List<Measures> scored) {
        Measures own = phase.facts().measures();
        if (own.satisfaction().isPresent()) {
            scored.add(own);
        } else {
            phase.phases().forEach(inner -> collect(inner, scored));
        }
    }
}
