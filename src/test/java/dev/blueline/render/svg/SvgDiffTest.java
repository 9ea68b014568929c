package dev.blueline.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.blueline.compare.Comparison;
import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.NamedComparison;
import dev.blueline.render.Unrenderable;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgDiffTest {
    private static final BlueprintIndex HOTEL = Examples.compile("hotel");
    private static final BlueprintIndex REDESIGNED = Examples.compile("hotel-redesigned");

    @Test
    void pairsStayTheSame() throws IOException {
        Goldens.standard().check("svg/diff/hotel.svg", svg(named(HOTEL, REDESIGNED)));
        String text = Files.readString(Path.of("src/test/resources/pairs/restaurant-to-be.blueprint"));
        Goldens.standard().check("svg/diff/restaurant.svg", svg(named(Examples.compile("restaurant"), compile(text))));
    }

    @Test
    void aBoxTellsWhatItWas() {
        String before = "blueprint \"B\" { lanes { customer frontstage desk \"Desk\" backstage }"
                + " step \"One\" { customer \"Comes\" desk greet \"Greets\" desk sort \"Sorts\" { standard 5 min } }"
                + " step \"Two\" { backstage cook \"Cooks\" } }";
        String after = before.replace("desk greet \"Greets\"", "")
                .replace("backstage cook", "backstage greet \"Greets\" backstage cook")
                .replace("5 min", "3 min")
                .replace("Cooks", "Cooks and tastes");
        assertThat(svg(named(compile(before), compile(after))))
                .contains("was: step 1 · Desk")
                .contains("was: standard 5 min")
                .contains(">was: “Cooks”<");
    }

    @Test
    void aPathIsNotTold() {
        NamedComparison named = NamedComparison.of("a/old.blueprint", "b/new.blueprint", Comparison.of(HOTEL, HOTEL));
        assertThat(svg(named)).contains(">old.blueprint → new.blueprint<");
        named = NamedComparison.of("a/hotel.blueprint", "b/hotel.blueprint", Comparison.of(HOTEL, HOTEL));
        assertThat(svg(named)).contains(">a/hotel.blueprint → b/hotel.blueprint<");
    }

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

    private static BlueprintIndex compile(String text) {
        return BlueprintCompiler.compile(new SourceFile("b", text)).index().orElseThrow();
    }

    private static NamedComparison named(BlueprintIndex before, BlueprintIndex after) {
        return NamedComparison.of("before", "after", Comparison.of(before, after));
    }

    private static String svg(NamedComparison named) {
        return new String(new SvgDiff().bytes(List.of(named), DiffOptions.DEFAULT), StandardCharsets.UTF_8);
    }
}
