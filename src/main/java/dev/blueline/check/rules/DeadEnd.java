package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Links;
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
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.Role;
import java.util.Set;

/**
 * Finds actions on the stage that lead nowhere and are no end. Begins once an end is marked. A frontstage action that the
 * customer passes by, going on elsewhere, is no dead end; nor is a repair, which has a rule of its own.
 */
final class DeadEnd implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL309", "dead-end"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ARROWS,
            "0.1",
            "An action leads nowhere and is no end",
            """
            Follow the arrows as one follows tokens through a process model: here the service stops, and the file does not \
            say that it may. Either an arrow is missing, or this is one of the ends. Where the customer only touches a \
            frontstage action and goes on elsewhere, nothing stops, and nothing is said.
            """,
            """
            blueprint "Ice cream" {
              step "Choose" {
                customer menu    "Looks at the flavours" { start }
                frontstage scoop "Scoops"
                menu -> scoop
              }
              step "Buy" {
                frontstage place "Places it in the cone"
            //                   ^^^^^^^^^^^^^^^^^^^^^^^
                scoop -> place
              }
              step "Eat" {
                customer eat     "Eats" { end }
                frontstage       "Wishes a good day"
                menu -> eat <-> frontstage
              }
            }
            """,
            """
            blueprint "Ice cream" {
              step "Choose" {
                customer menu    "Looks at the flavours" { start }
                frontstage scoop "Scoops"
                menu -> scoop
              }
              step "Buy" {
                frontstage place "Places it in the cone"
                scoop -> place
              }
              step "Eat" {
                customer eat     "Eats" { end }
                place -> eat
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
        Links links = subject.links();
        Set<String> usual = links.withoutRecovery();
        for (Action action : index.actions()) {
            if (isDeadEnd(index, links, usual, action)) {
                findings.report(Finding.at(action, "the service stops at " + Mention.of(action) + ", which is no end")
                        .help("draw the arrow to what comes next, as in `" + Mention.word(index, action)
                                + " -> …`; or write `{ end }` after it if the service may end here"));
            }
        }
    }

    /** Whether this rule finds {@code action}; {@code usual} are those that are reached without a recovery. */
    static boolean isDeadEnd(BlueprintIndex index, Links links, Set<String> usual, Action action) {
        return links.uses(Flag.END)
                && Links.isOnstage(action)
                && action.kind() != ActionKind.DECISION
                && !action.is(Flag.END)
                && !action.is(Flag.AMBIENT)
                && usual.contains(action.id())
                && links.next(action).isEmpty()
                && !isTouched(index, links, action)
                && !links.isLeftOut(action);
    }

    /** Whether it is a frontstage action that those who come to it also pass by, or part from. */
    private static boolean isTouched(BlueprintIndex index, Links links, Action action) {
        return action.role() == Role.FRONTSTAGE
                && !index.flowsTo(action).isEmpty()
                && index.flowsTo(action).stream()
                        .map(Flow::from)
                        .allMatch(from -> from.kind() != ActionKind.DECISION && goesOn(links, from, action));
    }

    private static boolean goesOn(Links links, Action from, Action action) {
        return from.is(Flag.END)
                || links.next(from).stream().anyMatch(next -> !next.id().equals(action.id()));
    }
}
