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
import dev.blueline.model.Time;
import java.util.Optional;

/**
 * Finds waits that are expected to last longer than the provider's own standard. One beyond what customers put up with is
 * left to {@link TimeOverTolerance}.
 */
final class WaitOverStandard implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL312", "wait-over-standard"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "A wait is expected to last longer than its standard",
            """
            The standard is what the provider has set for itself; a file that expects more plans to miss it. Standards and \
            tolerances on the blueprint go back to Shostack (1984), and waits are marked W in the Chinese textbooks. Spreads \
            are compared by their most likely value.
            """,
            """
            blueprint "Surgery" {
              step "Arrive" {
                wait customer "Sits in the waiting room" { expected 25 min  standard 15 min }
            //                ^^^^^^^^^^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Surgery" {
              step "Arrive" {
                wait customer "Sits in the waiting room" { expected 10 min  standard 15 min }
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
            Optional<Time> standard = action.facts().measures().standard();
            if (action.kind() == ActionKind.WAIT
                    && Durations.exceeds(expected, standard)
                    && !Durations.exceeds(expected, action.facts().measures().tolerance())) {
                findings.report(Finding.at(
                                action,
                                Mention.of(action) + " is expected to take " + Mention.of(expected.get())
                                        + "; its standard is " + Mention.of(standard.get()))
                        .help("shorten the wait, or set a standard that can be kept"));
            }
        }
    }
}
