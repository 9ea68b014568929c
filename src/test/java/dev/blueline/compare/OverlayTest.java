package dev.blueline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compare.Element.Kind;
import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Examples;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final String OLD = """
            blueprint "B" {
              lanes { customer guest  frontstage desk "Desk"  backstage kitchen "Kitchen" }
              phase one "One" {
                step come "Come" { guest enter "Enter"  guest look "Look"  desk greet "Greet" }
                step wait "Wait" { wait guest queue "Queue"  desk sort "Sort" }
                step eat "Eat" { guest dine "Dine"  kitchen cook "Cook" }
              }
              enter -> greet  look -> queue  greet -> sort  cook -> dine
            }
            """;

    @Test
    void nothingIsPutBackWhereNothingIsGone() {
        Overlay overlay = overlay(OLD, OLD);
        assertThat(overlay.index().blueprint()).isEqualTo(compile(OLD).blueprint());
        assertThat(overlay.signs().values()).allMatch(signs -> signs.isEmpty());
    }

    @Test
    void anActionThatIsGoneStandsBetweenItsNeighbours() {
        Overlay overlay = overlay(OLD, OLD.replace("guest look \"Look\" ", "").replace("look -> queue", ""));
        Step come = overlay.index().steps().get(0);
        assertThat(come.actions()).extracting(Action::label).containsExactly("Enter", "Look", "Greet");
        Action look = come.actions().get(1);
        assertThat(overlay.sign(Kind.ACTION, look.id())).contains(Verb.REMOVED);
        Flow gone = overlay.index().flowsFrom(look).get(0);
        assertThat(gone.to().label()).isEqualTo("Queue");
        assertThat(overlay.sign(Kind.FLOW, gone.id())).contains(Verb.REMOVED);
    }

    @Test
    void aStepThatIsGoneStandsWhereItWasAndKeepsItsNumber() {
        Overlay overlay = overlay(
                OLD,
                OLD.replaceFirst("step wait .*\\n", "")
                        .replace("look -> queue", "")
                        .replace("greet -> sort", ""));
        assertThat(overlay.index().steps())
                .extracting(step -> step.title().orElseThrow())
                .containsExactly("Come", "Wait", "Eat");
        Step wait = overlay.index().steps().get(1);
        assertThat(overlay.sign(Kind.STEP, wait.id())).contains(Verb.REMOVED);
        assertThat(overlay.numbers().get(wait.id())).isEqualTo(2);
        assertThat(overlay.numbers().get("eat")).isEqualTo(2);
        assertThat(wait.actions()).hasSize(2);
    }

    @Test
    void whatIsGoneHasNoNumberAmongTheWaits() {
        String now = OLD.replace("wait guest queue \"Queue\"", "")
                .replace("look -> queue", "")
                .replace("guest dine \"Dine\"", "wait guest dine \"Dine\"");
        Overlay overlay = overlay(OLD, now);
        assertThat(overlay.index().actions().stream().flatMap(action -> overlay.index().badges(action).stream()))
                .containsExactly("W1");
    }

    @Test
    void aLaneThatIsGoneStandsWhereItWas() {
        Overlay overlay = overlay(
                OLD,
                OLD.replace("frontstage desk \"Desk\"", "")
                        .replaceAll("desk \\w+ \"\\w+\"", "")
                        .replaceAll("enter -> greet|greet -> sort", ""));
        List<Lane> lanes = overlay.index().blueprint().lanes();
        assertThat(lanes)
                .extracting(lane -> overlay.sign(Kind.LANE, lane.id()).isPresent())
                .containsExactly(false, true, false);
        assertThat(lanes.get(1).label()).contains("Desk");
    }

    @Test
    void anActionLastsIntoTheSameStepAsBefore() {
        String lasting = OLD.replace("guest enter \"Enter\"", "guest enter \"Enter\" { until eat }");
        Overlay overlay = overlay(
                lasting,
                lasting.replaceFirst("step wait .*\\n", "")
                        .replace("look -> queue", "")
                        .replace("greet -> sort", ""));
        assertThat(overlay.index().steps().get(0).actions().get(0).details().until())
                .contains(3);
    }

    /** Two that have hardly anything in common are the hardest. */
    @Test
    void everythingOfBothIsThereOnce() {
        List<String> names = Examples.names();
        for (String before : names) {
            for (String after : names) {
                BlueprintIndex old = Examples.compile(before);
                BlueprintIndex now = Examples.compile(after);
                Comparison comparison = Comparison.of(old, now);
                Overlay overlay = Overlay.of(comparison);
                BlueprintIndex both = overlay.index();
                Matches matches = comparison.matches();
                assertThat(both.actions())
                        .as("%s and %s", before, after)
                        .hasSize(now.actions().size()
                                + (int) old.actions().stream()
                                        .filter(action -> matches.after(action).isEmpty())
                                        .count());
                assertThat(both.steps())
                        .hasSize(now.steps().size()
                                + (int) old.steps().stream()
                                        .filter(step -> matches.after(step).isEmpty())
                                        .count());
                assertThat(both.blueprint().flows())
                        .hasSize(now.blueprint().flows().size()
                                + (int) old.blueprint().flows().stream()
                                        .filter(flow -> matches.after(flow).isEmpty())
                                        .count());
                assertThat(both.steps()).extracting(Step::number).isSorted().doesNotHaveDuplicates();
                Set<String> ids = new TreeSet<>();
                Stream<String> all = Stream.of(
                                both.actions().stream().map(Action::id),
                                both.steps().stream().map(step -> "step " + step.id()),
                                both.blueprint().phases().stream()
                                        .map(Phase::id)
                                        .map(id -> "phase " + id),
                                both.blueprint().flows().stream().map(flow -> "flow " + flow.id()))
                        .flatMap(some -> some);
                assertThat(all).allMatch(ids::add);
            }
        }
    }

    private static Overlay overlay(String before, String after) {
        return Overlay.of(Comparison.of(compile(before), compile(after)));
    }

    private static BlueprintIndex compile(String text) {
        return BlueprintCompiler.compile(new SourceFile("b", text)).index().orElseThrow(() -> new AssertionError(text));
    }
}
