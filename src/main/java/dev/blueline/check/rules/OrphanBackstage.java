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
 * Finds backstage actions that no arrows join to the customer's side, over however many actions. Begins once one
 * backstage action is joined; of a group joined among themselves only the first is told.
 */
final class OrphanBackstage implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL209", "orphan-backstage"),
            Severity.WARNING,
            RuleClass.DEFINITION,
            Scope.ARROWS,
            "0.1",
            "A backstage action is for nobody on the stage",
            """
            Backstage work prepares or follows up what happens on the stage, over however many hands. Where no line \
            leads up, either a connection is missing, or the work is done for its own sake (Bitner, Ostrom and Morgan \
            2008, who ask the same of support).
            """,
            """
            blueprint "Coffee bar" {
              step "Order" {
                customer        "Orders"
                frontstage      "Takes the order"
                backstage make  "Makes the coffee"
                backstage count "Counts the cups"
            //                  ^^^^^^^^^^^^^^^^^
                customer <-> frontstage <-> make
              }
            }
            """,
            """
            blueprint "Coffee bar" {
              step "Order" {
                customer        "Orders"
                frontstage      "Takes the order"
                backstage make  "Makes the coffee"
                backstage count "Counts the cups"
                customer <-> frontstage <-> make
                count -> make
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
        List<Action> visible = index.actions().stream()
                .filter(action -> Links.isOnstage(action) || action.role() == Role.EVIDENCE)
                .toList();
        Set<String> joined = links.reach(visible, links::neighbours);
        List<Action> backstage = index.actions().stream()
                .filter(action -> action.role() == Role.BACKSTAGE)
                .toList();
        if (backstage.stream().noneMatch(action -> joined.contains(action.id()))) {
            return;
        }
        for (Action action : backstage) {
            if (!joined.contains(action.id()) && !action.is(Flag.AMBIENT)) {
                findings.report(Finding.at(action, Mention.of(action) + " is joined to nothing that a customer meets")
                        .help("draw the arrow to the action it is done for, as in `" + Mention.word(index, action)
                                + " -> " + Mention.word(index, Role.FRONTSTAGE)
                                + "`; or leave it out; or write `{ ambient }` after it"
                                + " if the whole service rests on it"));
                links.spread(joined, List.of(action), links::neighbours, other -> true);
            }
        }
    }
}
