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
 * Finds support that no arrow joins to anything it supports, directly or through other support. Begins once one support
 * action is joined; of a group joined among themselves only the first is told.
 */
final class OrphanSupport implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL208", "orphan-support"),
            Severity.WARNING,
            RuleClass.DEFINITION,
            Scope.ARROWS,
            "0.1",
            "A support action supports nothing",
            """
            Support processes are there for those who serve the customer. One with no line up to them is either drawn \
            incompletely, or is work whose use for the customer is open to question; Bitner, Ostrom and Morgan (2008) \
            name this as one of the things a blueprint brings to light.
            """,
            """
            blueprint "Garage" {
              step "Repair" {
                customer      "Leaves the car"
                frontstage    "Takes the key"
                support parts "Orders parts"
                support staff "Plans the holidays"
            //                ^^^^^^^^^^^^^^^^^^^^
                customer <-> frontstage -> parts
              }
            }
            """,
            """
            blueprint "Garage" {
              step "Repair" {
                customer      "Leaves the car"
                frontstage    "Takes the key"
                support parts "Orders parts"
                support staff "Plans the shifts"
                customer <-> frontstage -> parts
                staff -> frontstage
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
        List<Action> supported =
                index.actions().stream().filter(action -> !isBehind(action)).toList();
        Set<String> joined = links.reach(supported, links::neighbours);
        List<Action> support = index.actions().stream()
                .filter(action -> action.role() == Role.SUPPORT)
                .toList();
        if (support.stream().noneMatch(action -> joined.contains(action.id()))) {
            return;
        }
        for (Action action : support) {
            if (!joined.contains(action.id()) && !action.is(Flag.AMBIENT)) {
                findings.report(Finding.at(action, Mention.of(action) + " supports nothing in this service")
                        .help("draw the arrow to the action that needs it, as in `" + Mention.word(index, action)
                                + " -> " + Mention.word(index, Role.BACKSTAGE)
                                + "`; or leave it out; or write `{ ambient }` after it"
                                + " if the whole service rests on it"));
                links.spread(joined, List.of(action), links::neighbours, OrphanSupport::isBehind);
            }
        }
    }

    private static boolean isBehind(Action action) {
        return action.role() == Role.SUPPORT || action.role() == Role.MANAGEMENT;
    }
}
