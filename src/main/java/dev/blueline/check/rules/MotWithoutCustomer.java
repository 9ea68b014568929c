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
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import java.util.stream.Stream;

/** Finds moments of truth on actions that the customer has no part in. A telephone call backstage is one. */
final class MotWithoutCustomer implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL212", "mot-without-customer"),
            Severity.WARNING,
            RuleClass.DEFINITION,
            Scope.ALL,
            "0.1",
            "A moment of truth stands where the customer is not",
            """
            A moment of truth is a moment in which the customer meets the service and forms a judgement (Normann 1984; \
            Carlzon 1987). On a blueprint that is a crossing of the line of interaction (Bitner, Ostrom and Morgan \
            2008). What matters behind the line of visibility is a key task, and its effect shows at some moment \
            further up.
            """,
            """
            blueprint "Web shop" {
              step "Pay" {
                customer   "Pays"
                frontstage "Shows the total"
                support    "Database stores the order" {
                  moment positive "Stored in no time"
            //                    ^^^^^^^^^^^^^^^^^^^
                }
                customer <-> frontstage -> support
              }
            }
            """,
            """
            blueprint "Web shop" {
              step "Pay" {
                customer   "Pays"
                frontstage "Shows the total" {
                  moment positive "Confirmed in no time"
                }
                support    "Database stores the order" { key }
                customer <-> frontstage -> support
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
            if (action.marks().isEmpty() || index.depth(action.lane()) <= 1 || meetsCustomer(index, action)) {
                continue;
            }
            for (Mark mark : action.marks()) {
                if (mark.kind() == MarkKind.MOMENT) {
                    findings.report(Finding.at(
                                    mark,
                                    action,
                                    "a moment of truth at " + Mention.of(action)
                                            + ", which the customer has no part in")
                            .help("move the moment to the customer's or frontstage action where it is felt;"
                                    + " what is important here is a key task, written `{ key }`"));
                }
            }
        }
    }

    private static boolean meetsCustomer(BlueprintIndex index, Action action) {
        return Stream.concat(index.flowsFrom(action).stream(), index.flowsTo(action).stream())
                .anyMatch(
                        flow -> flow.from().role() == Role.CUSTOMER || flow.to().role() == Role.CUSTOMER);
    }
}
