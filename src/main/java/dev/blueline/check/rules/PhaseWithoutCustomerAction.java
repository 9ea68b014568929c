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
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;

/** Finds phases in which things happen, but none of them is the customer's. */
final class PhaseWithoutCustomerAction implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL211", "phase-without-customer-action"),
            Severity.WARNING,
            RuleClass.DEFINITION,
            Scope.CUSTOMER,
            "0.1",
            "The customer does nothing in a whole phase",
            """
            Phases are cut along what the customer lives through. One without any action of the customer either hides \
            something, most often a wait, or is the provider's own; then it is `internal`, and says so. This is a \
            practice of the field rather than a theorem of its literature.
            """,
            """
            blueprint "Passport" {
              phase "Apply" {
                step { customer "Hands in the form" }
              }
              phase "Produce" {
            //      ^^^^^^^^^
                step { support "Prints the passport" }
              }
            }
            """,
            """
            blueprint "Passport" {
              phase "Apply" {
                step { customer "Hands in the form" }
              }
              phase "Produce" internal {
                step { support "Prints the passport" }
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
        if (index.actions().stream().noneMatch(action -> action.role() == Role.CUSTOMER)) {
            return;
        }
        for (Phase phase : index.blueprint().phases()) {
            boolean named = phase.name().isPresent() || phase.title().isPresent();
            boolean begun =
                    phase.steps().stream().anyMatch(step -> !step.actions().isEmpty());
            boolean customer = phase.steps().stream()
                    .flatMap(step -> step.actions().stream())
                    .anyMatch(action -> action.role() == Role.CUSTOMER);
            if (named && begun && !customer && !phase.internal()) {
                findings.report(Finding.at(phase, "the customer does nothing in " + Mention.of(phase))
                        .help("add what the customer does meanwhile, as in `wait customer \"Waits for news\"`;"
                                + " or write `internal` after the phase's title"));
            }
        }
    }
}
