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
import dev.blueline.model.Time;
import java.util.Optional;

/** Finds actions and waits that take longer than customers put up with. */
final class TimeOverTolerance implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL313", "time-over-tolerance"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "An action takes longer than customers put up with",
            """
            Shostack's shoeshine has a standard time of two minutes, and customers put up with five; beyond that the \
            service fails, however well it is done (1984). Spreads are compared by their most likely value.
            """,
            """
            blueprint "Pizzeria" {
              step "Order" {
                customer   "Orders"
                frontstage "Takes the order" { time 12 min  tolerance 8 min }
            //             ^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Pizzeria" {
              step "Order" {
                customer   "Orders"
                frontstage "Takes the order" { time 5 min  tolerance 8 min }
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
            Optional<Time> expected = Durations.expected(action);
            Optional<Time> tolerance = action.facts().measures().tolerance();
            if (Durations.exceeds(expected, tolerance)) {
                findings.report(Finding.at(
                                action,
                                Mention.of(action) + " takes " + Mention.of(expected.get()) + "; customers put up with "
                                        + Mention.of(tolerance.get()))
                        .help("make it shorter, or split it so that the customer sees it go on"));
            }
        }
    }
}
