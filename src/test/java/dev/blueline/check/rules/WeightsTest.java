package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights keep their proportions and sum to 1 to the last digit. */
class WeightsTest {
    @ParameterizedTest
    @CsvSource({
        "20 50 30, 0.2 0.5 0.3",
        "1 1 1, 0.334 0.333 0.333",
        "0.4 0.5 0.3, 0.333 0.417 0.25",
        "3 1, 0.75 0.25",
        "0 2, 0 1",
        "0.0001 0.9, 0.0001 0.9999"
    })
    void inAsFewDigitsAsServe(String weights, String normalised) {
        assertThat(Weights.normalised(numbers(weights)).orElseThrow())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers(normalised));
    }

    @ParameterizedTest
    @CsvSource({"0 0", "0.00000000001 1.5", "1 100000"})
    void whatCannotBeWrittenIsLeftAlone(String weights) {
        assertThat(Weights.normalised(numbers(weights))).isEmpty();
    }

    @Property
    void theySumToOne(
            @ForAll @Size(min = 1, max = 12) List<@BigRange(min = "0", max = "100") @Scale(3) BigDecimal> weights) {
        Weights.normalised(weights).ifPresent(normalised -> {
            assertThat(Weights.sum(normalised)).isEqualByComparingTo(BigDecimal.ONE);
            BigDecimal sum = Weights.sum(weights);
            for (int i = 0; i < weights.size(); i++) {
                BigDecimal difference = normalised.get(i).multiply(sum).subtract(weights.get(i));
                assertThat(difference.abs()).isLessThan(sum.movePointLeft(3));
            }
        });
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
