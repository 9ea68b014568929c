package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.testing.Examples;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BoxSizesTest {

    @Test
    void aShortTextBesideACrowdedOneKeepsItsOwnHeight() {
        Box crowded = box("check-in", "Finds the booking");
        Box shortOne = box("check-in", "Hands over the key");
        assertThat(shortOne.rect().centreY()).isEqualTo(crowded.rect().centreY());
        assertThat(shortOne.rect().height()).isLessThan(crowded.rect().height() / 2);
    }

    @Test
    void boxesThatNeedNearlyTheSameAreEqual() {
        Map<String, Double> heights = new TreeMap<>();
        for (Box box : Layout.of(Examples.compile("hotel")).boxes()) {
            double height = heights.merge(
                    box.lane() + " " + box.rect().centreY(), box.rect().height(), (a, b) -> a);
            assertThat(box.rect().height()).isEqualTo(height);
        }
    }

    private static Box box(String example, String label) {
        return Layout.of(Examples.compile(example)).boxes().stream()
                .filter(box -> String.join(" ", box.label().lines()).equals(label))
                .findFirst()
                .orElseThrow();
    }
}
