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
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Role;
import java.util.List;
import java.util.Set;

/**
 * Finds actions that no way from a start leads to, and of a chain of them only the first. Begins once a start is marked.
 * What support and backstage prepare unasked counts as a beginning; what no arrow touches there is an orphan, and left to
 * the rules about orphans.
 */
final class UnreachableAction implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL308", "unreachable-action"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ARROWS,
            "0.1",
            "An action is never reached from the start",
            """
            Follow the arrows from the start, as one follows tokens through a process model: what they never come to cannot \
            happen in this scenario. Most often an arrow is missing; sometimes the action is a second `start`.
            """,
            """
            blueprint "Ice cream" {
              step "Choose" {
                customer choose  "Looks at the flavours" { start  end }
                frontstage scoop "Scoops"
                choose <-> scoop
              }
              step "Pay" {
                customer pay     "Pays"
            //                   ^^^^^^
                frontstage till  "Takes the money"
                pay <-> till
              }
            }
            """,
            """
            blueprint "Ice cream" {
              step "Choose" {
                customer choose  "Looks at the flavours" { start  end }
                frontstage scoop "Scoops"
                choose <-> scoop
              }
              step "Pay" {
                customer pay     "Pays"
                frontstage till  "Takes the money"
                scoop -> pay <-> till
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
        if (!links.uses(Flag.START)) {
            return;
        }
        List<Action> sources = index.actions().stream()
                .filter(action ->
                        action.is(Flag.START) || action.role() == Role.EVIDENCE || links.isPreparation(action))
                .toList();
        Set<String> reached = links.reach(sources, links::next);
        List<Action> lost = index.actions().stream()
                .filter(action -> !reached.contains(action.id()))
                .filter(action -> Links.isOnstage(action) || links.isLinked(action))
                .toList();
        lost.stream().filter(action -> links.previous(action).isEmpty()).forEach(action -> {
            report(index, action, findings);
            links.spread(reached, List.of(action), links::next, next -> true);
        });
        for (Action action : lost) {
            if (!reached.contains(action.id())) {
                report(index, action, findings);
                links.spread(reached, List.of(action), links::next, next -> true);
            }
        }
    }

    private static void report(BlueprintIndex index, Action action, Findings findings) {
        if (action.is(Flag.AMBIENT)) {
            return;
        }
        findings.report(Finding.at(action, "no way leads from the start to " + Mention.of(action))
                .help("draw the arrow from the action before it, as in `… -> " + Mention.word(index, action)
                        + "`; or write `{ start }` after it if the service may begin here"));
    }
}
