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
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.Line;
import dev.blueline.model.Profile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds money that is taken from the customer below the line of visibility while nothing above it shows a price or a
 * payment. One finding for a file, at the first place.
 */
final class InvisibleFee implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL424", "invisible-fee"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL.except(Profile.INTERNAL),
            "0.1",
            "The customer pays for something and never sees it",
            """
            Billing disputes begin where money moves out of the customer's sight (费用透明度不够, practitioners call it: \
            fees that are not transparent). A fee, a bill or a revenue below the line of visibility should have \
            something above it: a price, a receipt, an action in which the customer pays. This is experience from \
            practice; nothing is said as soon as anything the customer sees speaks of money.
            """,
            """
            blueprint "Gym" {
              step "Cancel" {
                customer   "Leaves the gym"
                frontstage "Takes the key back"
                backstage  "Deducts a late fee"
            //             ^^^^^^^^^^^^^^^^^^^^
                customer -> frontstage -> backstage
              }
            }
            """,
            """
            blueprint "Gym" {
              step "Cancel" {
                evidence   "Price list"
                customer   "Leaves the gym"
                frontstage "Takes the key back"
                backstage  "Deducts a late fee"
                customer -> frontstage -> backstage
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
        if (index.actions().stream().anyMatch(action -> isVisible(index, action) && shows(action))) {
            return;
        }
        List<Action> hidden = index.actions().stream()
                .filter(action -> !isVisible(index, action) && takes(action) && !isTold(index, action))
                .toList();
        if (!hidden.isEmpty()) {
            Action first = hidden.get(0);
            findings.report(Finding.at(
                            first, "money moves in " + Mention.of(first) + ", and nothing the customer sees shows it")
                    .help("show it, as in `evidence \"Bill\"` or `evidence \"Price list\"` in "
                            + Mention.of(index.step(first)) + " or before, or write where the customer pays"));
        }
    }

    private static boolean isVisible(BlueprintIndex index, Action action) {
        return index.depth(action.lane()) <= Line.VISIBILITY.above();
    }

    private static boolean takes(Action action) {
        return action.facts().measures().revenue().isPresent() || MoneyWords.take(action.label());
    }

    private static boolean shows(Action action) {
        return action.facts().measures().revenue().isPresent()
                || Stream.of(
                                Stream.of(action.label()),
                                action.facts().description().stream(),
                                action.facts().touchpoints().stream(),
                                action.marks().stream().flatMap(mark -> mark.text().stream()))
                        .flatMap(texts -> texts)
                        .anyMatch(MoneyWords::show);
    }

    /** Whether an arrow goes from it to something that the customer does or sees. */
    private static boolean isTold(BlueprintIndex index, Action action) {
        return Stream.concat(
                        index.flowsFrom(action).stream().map(Flow::to),
                        index.flowsTo(action).stream()
                                .filter(flow -> flow.kind() == FlowKind.EXCHANGE)
                                .map(Flow::from))
                .anyMatch(other -> isVisible(index, other));
    }
}
