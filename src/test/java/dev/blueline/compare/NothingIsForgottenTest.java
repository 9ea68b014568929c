package dev.blueline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.testing.Blueprints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever a model can say, a comparison tells when it is said otherwise. */
class NothingIsForgottenTest {
    @Test
    void everythingThatIsSaidOtherwiseIsTold() throws ReflectiveOperationException {
        Map<String, Blueprint> variations = Variations.of(Blueprints.full());
        BlueprintIndex full = new BlueprintIndex(Blueprints.full());
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, Blueprint> variation : variations.entrySet()) {
            BlueprintIndex other = new BlueprintIndex(variation.getValue());
            if (Comparison.of(full, other).isEmpty()
                    || Comparison.of(other, full).isEmpty()) {
                silent.add(variation.getKey());
            }
        }
        assertThat(variations).hasSizeGreaterThan(500);
        assertThat(silent).isEmpty();
    }
}
