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
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import java.util.List;

/** Finds decisions that leave no choice: an error with no way out, a warning with one. */
final class DecisionWithoutChoice implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL305", "decision-without-choice"),
            Severity.ERROR,
            RuleClass.CONTRADICTION,
            Scope.ARROWS,
            "0.1",
            "A decision has fewer than two outcomes",
            """
            A decision is a place from which the service goes one of several ways. With one way out nothing is decided, \
            and with none the service stops there (the same audit is made of BPMN gateways). Where one way is all \
            there is, it is an action. No way out at all is an error; a single one is a warning.
            """,
            """
            blueprint "Warranty" {
              step "Check" {
                customer               "Asks for a repair"
                decision frontstage ok "Is it under warranty?"
            //                         ^^^^^^^^^^^^^^^^^^^^^^^
                customer -> ok
              }
            }
            """,
            """
            blueprint "Warranty" {
              step "Check" {
                customer               "Asks for a repair"
                decision frontstage ok "Is it under warranty?" {
                  "yes" -> free
                  "no"  -> offer
                }
                customer -> ok
              }
              step "Answer" {
                frontstage free  "Books the free repair"
                frontstage offer "Offers a price"
                customer         "Hears what it costs"
                free, offer -> customer
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
            if (action.kind() != ActionKind.DECISION) {
                continue;
            }
            int outcomes = outcomes(index, action).size();
            if (outcomes < 2) {
                String found = outcomes == 0 ? " has no outcome" : " has one outcome only";
                findings.report(Finding.at(action, "the decision " + Mention.of(action) + found)
                        .severity(outcomes == 0 ? Severity.ERROR : Severity.WARNING)
                        .help("write every outcome in its braces, as in `{ \"yes\" -> …  \"no\" -> … }`;"
                                + " if there is nothing to decide, leave the word `decision` out"));
            }
        }
    }

    /** The flows by which a decision may be left, loops included; recoveries are not decided on. */
    static List<Flow> outcomes(BlueprintIndex index, Action decision) {
        return index.flowsFrom(decision).stream()
                .filter(flow ->
                        flow.outcome() || (flow.kind() == FlowKind.SEQUENCE && flow.path() != FlowPath.RECOVERY))
                .toList();
    }
}
