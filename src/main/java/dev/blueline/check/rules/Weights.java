package dev.blueline.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Weights that are to sum to one. All arithmetic is exact. */
final class Weights {
    /** A weight of more decimals is told by its rule, but nobody reads or writes it. */
    private static final int MOST_DECIMALS = 6;

    private Weights() {}

    /** The sum. */
    static BigDecimal sum(List<BigDecimal> weights) {
        return weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The weights in the same proportions, with as few decimals as keep these exact, or else with three or what the
     * weights have; they sum to 1 to the last digit. What rounding leaves over goes to those it is nearest to, the first ones first.
     *
     * @return nothing if all are 0, or if one is too small to be written
     */
    static Optional<List<BigDecimal>> normalised(List<BigDecimal> weights) {
        BigDecimal sum = sum(weights);
        if (sum.signum() == 0) {
            return Optional.empty();
        }
        int decimals = 3;
        for (BigDecimal weight : weights) {
            decimals = Math.max(decimals, weight.scale());
        }
        for (int exact = 0; exact <= Math.min(decimals, MOST_DECIMALS); exact++) {
            List<BigDecimal> shares = shares(weights, sum, exact);
            if (isExact(shares, weights, sum)) {
                return Optional.of(shares);
            }
        }
        if (decimals > MOST_DECIMALS) {
            return Optional.empty();
        }
        List<BigDecimal> shares = shares(weights, sum, decimals);
        boolean lost = IntStream.range(0, shares.size())
                .anyMatch(i -> shares.get(i).signum() == 0 && weights.get(i).signum() > 0);
        return lost ? Optional.empty() : Optional.of(shares);
    }

    /** Rounds down, and gives what is left over to the largest remainders. */
    private static List<BigDecimal> shares(List<BigDecimal> weights, BigDecimal sum, int decimals) {
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        for (BigDecimal weight : weights) {
            BigDecimal share = weight.divide(sum, decimals, RoundingMode.DOWN);
            shares.add(share);
            remainders.add(weight.subtract(share.multiply(sum)));
        }
        int left = BigDecimal.ONE.subtract(sum(shares)).movePointRight(decimals).intValueExact();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i).add(unit)));
        return shares.stream().map(BigDecimal::stripTrailingZeros).toList();
    }

    private static boolean isExact(List<BigDecimal> shares, List<BigDecimal> weights, BigDecimal sum) {
        return IntStream.range(0, shares.size())
                .allMatch(i -> shares.get(i).multiply(sum).compareTo(weights.get(i)) == 0);
    }
}
