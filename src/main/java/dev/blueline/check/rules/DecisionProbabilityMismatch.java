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
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import java.math.BigDecimal;
import java.util.List;

/** Finds decisions whose probabilities are incomplete or do not add up to one. */
final class DecisionProbabilityMismatch implements Rule {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL307", "decision-probability-mismatch"),
            Severity.ERROR,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "The probabilities of a decision do not add up to 100 %",
            """
            Exactly one outcome is taken each time, so the probabilities of all outcomes come to one. Where \
            they do not, one of them is wrong, and so is whatever is worked out from them. A decision may leave all of \
            them out; once one is given, all have to be. A tenth of a percent is allowed for rounding.
            """,
            """
            blueprint "Delivery" {
              step "Ring" {
                customer                 "Lives in the house"
                frontstage ring          "Rings the bell"
                decision frontstage home "Is somebody at home?" {
            //                           ^^^^^^^^^^^^^^^^^^^^^^
                  "yes" -> hand { probability 80% }
                  "no"  -> card { probability 30% }
                }
                customer <-> ring -> home
              }
              step "Leave" {
                frontstage hand "Hands the parcel over"
                frontstage card "Leaves a card"
              }
            }
            """,
            """
            blueprint "Delivery" {
              step "Ring" {
                customer                 "Lives in the house"
                frontstage ring          "Rings the bell"
                decision frontstage home "Is somebody at home?" {
                  "yes" -> hand { probability 80% }
                  "no"  -> card { probability 20% }
                }
                customer <-> ring -> home
              }
              step "Leave" {
                frontstage hand "Hands the parcel over"
                frontstage card "Leaves a card"
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
        for (Action action : index.actions()) {
            if (action.kind() == ActionKind.DECISION) {
                add(action, DecisionWithoutChoice.outcomes(index, action), findings);
            }
        }
    }

    private static void add(Action decision, List<Flow> outcomes, Findings findings) {
        List<Flow> open =
                outcomes.stream().filter(flow -> flow.probability().isEmpty()).toList();
        BigDecimal total =
                outcomes.stream().flatMap(flow -> flow.probability().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = BigDecimal.ONE.subtract(total);
        if (open.size() == outcomes.size() || outcomes.size() < 2) {
            return;
        }
        if (!open.isEmpty()) {
            boolean known = open.size() == 1 && rest.signum() >= 0;
            Flow first = open.get(0);
            findings.report(Finding.at(
                            first,
                            "the decision " + Mention.of(decision) + " gives a probability to some outcomes and not to "
                                    + Mention.of(first.to()))
                    .help("write `{ probability " + (known ? percent(rest) : "…%") + " }` after "
                            + (open.size() == 1 ? "it" : "each of the " + open.size() + " outcomes without one")
                            + ", or remove the others"));
        } else if (rest.abs().compareTo(TOLERANCE) > 0) {
            findings.report(Finding.at(
                            decision,
                            "the outcomes of " + Mention.of(decision) + " come to " + percent(total)
                                    + " instead of 100%")
                    .help(
                            rest.signum() > 0
                                    ? percent(rest)
                                            + " is missing: raise a probability, or add the outcome that is missing"
                                    : percent(rest.negate()) + " is too much: lower a probability"));
        }
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
        return percent.toPlainString() + "%";
    }
}
