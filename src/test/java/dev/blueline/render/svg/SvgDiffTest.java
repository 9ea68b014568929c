package dev.blueline.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.blueline.compare.Comparison;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.NamedComparison;
import dev.blueline.render.Unrenderable;
import dev.blueline.testing.Examples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgDiffTest {
    private static final BlueprintIndex HOTEL = Examples.compile("hotel");
    private static final BlueprintIndex REDESIGNED = Examples.compile("hotel-redesigned");

    @Test
    void theSignsAreToldToMachinesAndInWords() {
        String svg = svg(named(HOTEL, REDESIGNED));
        assertThat(svg)
                .contains("data-change=\"added\"")
                .contains("data-change=\"removed\"")
                .contains("Added: ")
                .contains("Wait for a free kiosk (Step 3, Check in)")
                .contains("Removed: ");
    }

    @Test
    void withoutChangesThereIsNoSign() {
        String svg = svg(named(HOTEL, HOTEL));
        assertThat(svg).doesNotContain("data-change").contains("Nothing that is drawn has changed.");
    }

    @Test
    void aFileThatIsNewIsDrawnAsItIs() {
        assertThat(svg(NamedComparison.added("hotel.blueprint", HOTEL)))
                .contains(">New<")
                .doesNotContain("data-change");
    }

    @Test
    void onlyOneComparisonIsDrawn() {
        NamedComparison one = named(HOTEL, REDESIGNED);
        assertThatThrownBy(() -> new SvgDiff().bytes(List.of(one, one), DiffOptions.DEFAULT))
                .isInstanceOf(Unrenderable.class);
    }

    private static NamedComparison named(BlueprintIndex before, BlueprintIndex after) {
        return NamedComparison.of("before", "after", Comparison.of(before, after));
    }

    private static String svg(NamedComparison named) {
        return new String(new SvgDiff().bytes(List.of(named), DiffOptions.DEFAULT), StandardCharsets.UTF_8);
    }
}
