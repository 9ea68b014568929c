package dev.blueline.layout;

import dev.blueline.layout.scene.TieLine;
import dev.blueline.measure.HandOffs.Pair;
import java.util.List;

/**
 * How much a tie stands out among the others. Its line grows with the number of hand-offs: from one on, the thickest for
 * the most, or for {@value #MANY} where nobody hands over that often. Heavy are those with at least half as many as the
 * most, and two; if these were more than a third of all, only those with the most; if even these were more than half,
 * none: what everybody has stands out from nothing.
 */
final class HandOffWeights {
    private static final int MANY = 8;

    private final int most;
    private final int heavy;

    HandOffWeights(List<Pair> pairs) {
        this.most = pairs.stream().mapToInt(Pair::handOffs).max().orElse(0);
        int half = Math.max(2, (most + 1) / 2);
        if (3 * count(pairs, half) <= pairs.size()) {
            this.heavy = half;
        } else if (most >= 2 && 2 * count(pairs, most) <= pairs.size()) {
            this.heavy = most;
        } else {
            this.heavy = Integer.MAX_VALUE;
        }
    }

    private static long count(List<Pair> pairs, int least) {
        return pairs.stream().filter(pair -> pair.handOffs() >= least).count();
    }

    TieLine line(Pair pair) {
        double part = (pair.handOffs() - 1.0) / (Math.max(MANY, most) - 1);
        return new TieLine((int) Math.round(1 + part * (TieLine.STEPS - 1)), isHeavy(pair), List.of());
    }

    boolean isHeavy(Pair pair) {
        return pair.handOffs() >= heavy;
    }

    /** The length of a head that suits a line. */
    static double head(TieLine line) {
        return 7 + 1.1 * line.step();
    }

    /** The thickness of a line in Graphviz, near ours. */
    static double pen(TieLine line) {
        return 1.25 + (line.step() - 1) * 0.68;
    }
}
