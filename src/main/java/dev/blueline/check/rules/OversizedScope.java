package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Mention;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.Variant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds a blueprint that is too large for one sheet and one conversation. Too much for the whole is told once, and then
 * nothing of its parts. A small service is never too small.
 */
final class OversizedScope implements Rule {
    private static final int MOST_CUSTOMER_ACTIONS = 15;
    private static final int MOST_PHASES = 12;
    private static final int MOST_STEPS = 10;

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL418", "oversized-scope"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "The blueprint is larger than people can talk about at once",
            """
            These are rules of thumb from practice: five to fifteen customer actions, best eight to twelve; three to \
            twelve phases; at most ten steps in a phase. Waits are not counted as actions, and of several variants the \
            longest counts. Beyond that a drawing fits neither a page nor a meeting, and mostly it holds two scenarios \
            that would each be clearer alone.
            """,
            """
            blueprint "School day" {
              phase "Morning" {
            //      ^^^^^^^^^
                step { customer "Shows the pass"       frontstage "Opens the gate"  backstage "Rings the bell" }
                step { customer "Hangs up the coat"    frontstage "Greets the child" }
                step { customer "Finds a seat"         frontstage "Reads the names" }
                step { customer "Opens the book"       frontstage "Tells the page" }
                step { customer "Reads aloud"          frontstage "Corrects the reading" }
                step { customer "Writes the words"     frontstage "Looks at each page" }
                step { customer "Sings"                frontstage "Plays the piano" }
                step { customer "Eats the apple"       frontstage "Watches the yard" }
                step { customer "Counts the beads"     frontstage "Draws the sum" }
                step { customer "Hands in the book"    frontstage "Collects the books" }
                step { customer "Puts on the coat"     frontstage "Opens the door" }
              }
            }
            """,
            """
            blueprint "School day" {
              phase "Lessons" {
                step { customer "Shows the pass"       frontstage "Opens the gate"  backstage "Rings the bell" }
                step { customer "Hangs up the coat"    frontstage "Greets the child" }
                step { customer "Finds a seat"         frontstage "Reads the names" }
                step { customer "Opens the book"       frontstage "Tells the page" }
                step { customer "Reads aloud"          frontstage "Corrects the reading" }
                step { customer "Writes the words"     frontstage "Looks at each page" }
                step { customer "Sings"                frontstage "Plays the piano" }
              }
              phase "Break and home" {
                step { customer "Eats the apple"       frontstage "Watches the yard" }
                step { customer "Counts the beads"     frontstage "Draws the sum" }
                step { customer "Hands in the book"    frontstage "Collects the books" }
                step { customer "Puts on the coat"     frontstage "Opens the door" }
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
        Blueprint blueprint = index.blueprint();
        long actions = customerActions(index);
        long phases =
                blueprint.phases().stream().filter(OversizedScope::isWritten).count();
        if (actions > MOST_CUSTOMER_ACTIONS) {
            whole(
                    blueprint,
                    actions + " customer actions in one blueprint, where " + MOST_CUSTOMER_ACTIONS
                            + " are many and 8 to 12 are best",
                    "actions",
                    findings);
        } else if (phases > MOST_PHASES) {
            whole(
                    blueprint,
                    phases + " phases in one blueprint, where " + MOST_PHASES + " are many",
                    "phases",
                    findings);
        } else {
            blueprint.phases().forEach(phase -> checkSteps(phase, findings));
        }
    }

    private static void whole(Blueprint blueprint, String message, String reason, Findings findings) {
        findings.report(Finding.at(blueprint.origin().name(), message, reason)
                .help("keep to one scenario and give each of the others a file of its own,"
                        + " or draw the parts of one action in a blueprint of their own"));
    }

    private static void checkSteps(Phase phase, Findings findings) {
        phase.phases().forEach(inner -> checkSteps(inner, findings));
        int steps = phase.steps().size();
        if (steps > MOST_STEPS && isWritten(phase)) {
            findings.report(
                    Finding.at(phase, steps + " steps in " + Mention.of(phase) + ", where " + MOST_STEPS + " are many")
                            .help("part it into two phases or into sub-phases, or put into one step what the customer"
                                    + " lives as one"));
        }
    }

    /** Whether it is one that the file writes, not the one that holds steps outside of every phase. */
    private static boolean isWritten(Phase phase) {
        return phase.title().isPresent() || phase.name().isPresent();
    }

    /** Those of the longest variant, without waits. */
    private static long customerActions(BlueprintIndex index) {
        List<Action> actions = index.actions().stream()
                .filter(action -> action.role() == Role.CUSTOMER && action.kind() != ActionKind.WAIT)
                .toList();
        long common = actions.stream()
                .filter(action -> action.facts().variants().isEmpty())
                .count();
        Map<String, Long> byVariant = actions.stream()
                .flatMap(action -> action.facts().variants().stream())
                .collect(Collectors.groupingBy(Variant::name, Collectors.counting()));
        return common
                + byVariant.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
