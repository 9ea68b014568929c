package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.blueline.check.CheckSettings;
import dev.blueline.check.Checker;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Details;
import dev.blueline.model.Facts;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Header;
import dev.blueline.model.Lane;
import dev.blueline.model.Language;
import dev.blueline.model.Origin;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thirty thousand actions in one step are checked in linear time and without recursion. */
class LargeBlueprintTest {
    private static final int ACTIONS = 30_000;

    @Test
    void oneCircleThroughAll() {
        List<Action> actions = actions();
        List<Flow> flows = IntStream.range(0, ACTIONS)
                .mapToObj(i -> flow(i, actions.get(i), actions.get((i + 1) % ACTIONS)))
                .toList();

        assertThat(check(actions, flows))
                .singleElement()
                .satisfies(finding -> assertThat(finding.code().slug()).isEqualTo("unmarked-cycle"));
    }

    @Test
    void oneFindingForEachPair() {
        List<Action> actions = actions();
        List<Flow> flows = IntStream.range(0, ACTIONS)
                .mapToObj(i -> flow(i, actions.get(i), actions.get(i ^ 1)))
                .toList();

        assertThat(check(actions, flows)).hasSize(ACTIONS / 2);
    }

    private static List<Action> actions() {
        Lane lane = new Lane(
                "customer", Role.CUSTOMER, Optional.empty(), Optional.empty(), false, Optional.empty(), origin(0));
        return IntStream.range(0, ACTIONS)
                .mapToObj(i -> {
                    String id = "a" + i;
                    return new Action(
                            id,
                            Optional.of(id),
                            ActionKind.ACTION,
                            lane,
                            id,
                            Details.NONE,
                            Facts.NONE,
                            List.of(),
                            origin(i));
                })
                .toList();
    }

    private static Flow flow(int number, Action from, Action to) {
        return new Flow(
                "f" + number,
                from,
                to,
                FlowKind.SEQUENCE,
                FlowPath.FORWARD,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                origin(ACTIONS + number));
    }

    private static List<Diagnostic> check(List<Action> actions, List<Flow> flows) {
        Step step = new Step("s1", 1, Optional.empty(), Optional.empty(), actions, Facts.NONE, List.of(), origin(0));
        Phase phase = new Phase(
                "p1",
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                List.of(step),
                Facts.NONE,
                List.of(),
                origin(0));
        Header header = new Header(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Language.ENGLISH,
                Optional.empty(),
                List.of(),
                List.of());
        Blueprint blueprint = new Blueprint(
                "Large",
                header,
                Facts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(actions.get(0).lane()),
                List.of(phase),
                flows,
                List.of(),
                origin(0));
        Checker checker = new Checker(Rules.all());
        List<Diagnostic> found = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> checker.check(new BlueprintIndex(blueprint), CheckSettings.STANDARD));
        assertThat(found)
                .first()
                .satisfies(finding -> assertThat(finding.code().slug()).isEqualTo("oversized-scope"));
        return found.subList(1, found.size());
    }

    private static Origin origin(int offset) {
        return Origin.of(new Span(offset, offset));
    }
}
