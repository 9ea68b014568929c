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
import dev.blueline.model.Profile;
import dev.blueline.model.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds frontstage actions that no arrow joins to a customer, directly or through other frontstage actions. Begins once
 * one of them is joined; of a group joined among themselves only the first is told. One that is never reached, or leads
 * nowhere, lacks the same arrow, and is left to the rules about that; so does one beside a customer whom nobody answers.
 */
final class FrontstageWithoutCustomer implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL207", "frontstage-without-customer"),
            Severity.WARNING,
            RuleClass.DEFINITION,
            Scope.CUSTOMER_AND_ARROWS.except(Profile.PCN),
            "0.1",
            "A frontstage action has no customer to see it",
            """
            The stage is where customer and provider meet; what nobody comes to see is not on it (Bitner, Ostrom and \
            Morgan 2008). Either the arrow to the customer is missing, or the action is really backstage. Some things \
            go on whether or not a customer is there, as music does in a lobby: those are `ambient`.
            """,
            """
            blueprint "Bakery" {
              step "Buy" {
                customer          "Asks for bread"
                frontstage sell   "Hands over the bread"
                frontstage polish "Polishes the counter"
            //                    ^^^^^^^^^^^^^^^^^^^^^^
                customer <-> sell
              }
            }
            """,
            """
            blueprint "Bakery" {
              step "Buy" {
                customer          "Asks for bread"
                frontstage sell   "Hands over the bread"
                frontstage polish "Polishes the counter" { ambient }
                customer <-> sell
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
        List<Action> customers = index.actions().stream()
                .filter(action -> action.role() == Role.CUSTOMER)
                .toList();
        Set<String> seen = links.reach(customers, links::neighbours, FrontstageWithoutCustomer::isVisible);
        List<Action> onstage = index.actions().stream()
                .filter(FrontstageWithoutCustomer::isFrontstage)
                .toList();
        if (onstage.stream().noneMatch(action -> seen.contains(action.id()))) {
            return;
        }
        Set<String> usual = links.withoutRecovery();
        Set<String> unanswered = CustomerActionUnsupported.unanswered(subject).stream()
                .map(customer -> index.step(customer).id())
                .collect(Collectors.toSet());
        for (Action action : onstage) {
            if (seen.contains(action.id()) || action.is(Flag.AMBIENT)) {
                continue;
            }
            boolean answers = unanswered.contains(index.step(action).id());
            if (!answers && !links.isUnentered(action) && !DeadEnd.isDeadEnd(index, links, usual, action)) {
                findings.report(Finding.at(action, "no customer takes part in " + Mention.of(action))
                        .help("draw the arrow to the customer's action, as in `"
                                + customer(index, action) + " <-> "
                                + Mention.word(index, action)
                                + "`; move it backstage if the customer does not see it;"
                                + " or write `{ ambient }` after it if it goes on anyway"));
            }
            links.spread(seen, List.of(action), links::neighbours, FrontstageWithoutCustomer::isVisible);
        }
    }

    /** The customer's action of the step, by the word for it; or the word for the customer, where none is there. */
    private static String customer(BlueprintIndex index, Action action) {
        return index.step(action).actions().stream()
                .filter(other -> other.role() == Role.CUSTOMER)
                .findFirst()
                .map(other -> Mention.word(index, other))
                .orElseGet(() -> Mention.word(index, Role.CUSTOMER));
    }

    private static boolean isVisible(Action action) {
        return isFrontstage(action) || action.role() == Role.EVIDENCE;
    }

    private static boolean isFrontstage(Action action) {
        return action.role() == Role.FRONTSTAGE;
    }
}
