package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Mention;
import dev.blueline.check.PlacedMark;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Time;
import dev.blueline.model.WaitPoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds waits without a limit: no standard, and nothing said of what customers put up with, neither for the wait nor
 * for the action or step it is in. A wait of which no time is given at all is told once half of the waits have a
 * limit.
 */
final class WaitWithoutStandard implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL407", "wait-without-standard"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "A wait has no standard",
            """
            Shostack (1984) gives each step of a service a standard time, and the whole a time that customers put up \
            with, so that a service can be seen to run late before customers complain. A wait needs it most: without a \
            limit, no length of it is too long, and nobody has to open a second desk. A wait of which no time is given is \
            told only in a file in which half of the waits have a limit.
            """,
            """
            blueprint "Surgery" {
              step "Arrive" {
                wait customer "Sits in the waiting room" { expected 25 min }
            //                ^^^^^^^^^^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Surgery" {
              step "Arrive" {
                wait customer "Sits in the waiting room" { expected 25 min  standard 30 min }
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        BlueprintIndex index = subject.index();
        List<PlacedMark<WaitPoint>> waits = PlacedMark.all(index, WaitPoint.class).stream()
                .filter(wait -> wait.action()
                        .filter(action -> action.kind() == ActionKind.WAIT)
                        .isEmpty())
                .toList();
        List<Action> actions = index.actions().stream()
                .filter(action -> action.kind() == ActionKind.WAIT)
                .toList();
        long limited = waits.stream().filter(wait -> isLimited(index, wait)).count()
                + actions.stream().filter(action -> isLimited(index, action)).count();
        boolean usual = limited > 0 && 2 * limited >= waits.size() + actions.size();
        for (Action action : actions) {
            Optional<Time> expected = Durations.expected(action);
            if (!isLimited(index, action) && (usual || expected.isPresent())) {
                findings.report(Finding.at(action, "the wait " + Mention.of(action) + " has no standard")
                        .help(help(expected)));
            }
        }
        for (PlacedMark<WaitPoint> wait : waits) {
            Optional<Time> expected = wait.mark().expected();
            if (!isLimited(index, wait) && (usual || expected.isPresent())) {
                findings.report(
                        wait.finding(wait.mention("wait") + " has no standard").help(help(expected)));
            }
        }
    }

    private static boolean isLimited(BlueprintIndex index, PlacedMark<WaitPoint> wait) {
        return wait.mark().standard().isPresent()
                || wait.action().filter(action -> isLimited(index, action)).isPresent();
    }

    private static boolean isLimited(BlueprintIndex index, Action action) {
        return Stream.of(action.facts(), index.step(action).facts())
                .anyMatch(facts -> facts.measures().standard().isPresent()
                        || facts.measures().tolerance().isPresent());
    }

    private static String help(Optional<Time> expected) {
        return "write in its braces how long it may take at most, as in `standard "
                + expected.map(time -> time.likely().toPlainString() + " "
                                + time.unit().symbol())
                        .orElse("5 min") + "`";
    }
}
