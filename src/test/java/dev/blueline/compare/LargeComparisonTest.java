package dev.blueline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand actions, so that nothing grows with the square: the bounds are far above what it takes. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LargeComparisonTest {
    private static final List<String> WORDS = List.of(
            "Greet",
            "the",
            "guest",
            "check",
            "booking",
            "key",
            "hand",
            "over",
            "bags",
            "registration",
            "card",
            "pay",
            "room",
            "desk",
            "call",
            "order",
            "print",
            "form",
            "核对",
            "订单",
            "顾客",
            "房间");

    private static String label(Random random) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            label.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return label.append(random.nextInt(5_000)).toString();
    }

    private static List<String> labels(int seed) {
        Random random = new Random(seed);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            labels.add(label(random));
        }
        return labels;
    }

    private static String text(List<String> labels, int inAStep) {
        StringBuilder text = new StringBuilder("blueprint \"Large\" {\n");
        for (int i = 0; i < labels.size(); i++) {
            text.append(i % inAStep == 0 ? "  step {\n" : "");
            text.append(i % 2 == 0 ? "    customer \"" : "    frontstage \"")
                    .append(labels.get(i))
                    .append("\"\n");
            text.append(i % inAStep == inAStep - 1 ? "  }\n" : "");
        }
        return text.append("}\n").toString();
    }

    @Test
    void allReworded() {
        for (int inAStep : List.of(2, 100, 10_000)) {
            assertThat(Told.compare(text(labels(1), inAStep), text(labels(2), inAStep))
                            .isEmpty())
                    .isFalse();
        }
    }

    @Test
    void reshuffled() {
        List<String> labels = labels(1);
        List<String> shuffled = new ArrayList<>(labels);
        Collections.shuffle(shuffled, new Random(3));
        for (int inAStep : List.of(2, 100, 10_000)) {
            assertThat(Told.compare(text(labels, inAStep), text(shuffled, inAStep))
                            .changes())
                    .noneMatch(change -> change.thing() == Thing.ACTION
                            && (change.verb() == Verb.ADDED || change.verb() == Verb.REMOVED));
        }
    }
}
