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
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds steps in which the customer acts and meets no evidence; one finding for each step. Begins once a blueprint has
 * evidence at all, and leaves a step with an action that has neither evidence nor answer to {@link
 * CustomerActionUnsupported}.
 */
final class MissingEvidence implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL210", "missing-evidence"),
            Severity.WARNING,
            RuleClass.DEFINITION,
            Scope.CUSTOMER,
            "0.1",
            "The customer acts, and there is no evidence",
            """
            Customers judge a service by what they can see, hear and hold, and so evidence is listed for every customer \
            action and every moment of truth (Bitner, Ostrom and Morgan 2008). A gap is a place where nobody has \
            thought of it yet. A file without any evidence is not asked for it.
            """,
            """
            blueprint "Library" {
              step "Borrow" {
                evidence "Library card"
                customer "Borrows a book"
              }
              step "Return" {
                customer "Returns the book"
            //           ^^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Library" {
              step "Borrow" {
                evidence "Library card"
                customer "Borrows a book"
              }
              step "Return" {
                evidence "Receipt"
                customer "Returns the book"
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
        if (index.actions().stream().noneMatch(MissingEvidence::isEvidence)) {
            return;
        }
        Links links = subject.links();
        Set<String> unanswered = CustomerActionUnsupported.unanswered(subject).stream()
                .map(Action::id)
                .collect(Collectors.toSet());
        for (Step step : index.steps()) {
            if (step.actions().stream().noneMatch(MissingEvidence::isEvidence)) {
                Optional<Action> without = step.actions().stream()
                        .filter(action -> action.role() == Role.CUSTOMER)
                        .filter(action -> links.neighbours(action).stream().noneMatch(MissingEvidence::isEvidence))
                        .findFirst()
                        .filter(action -> step.actions().stream().noneMatch(other -> unanswered.contains(other.id())));
                without.ifPresent(action ->
                        findings.report(Finding.at(action, "the customer has no evidence at " + Mention.of(action))
                                .help("write what the customer sees, hears or holds here, as in `evidence \"Receipt\"`;"
                                        + " or make an exception with its reason, `allow " + INFO.slug() + " at "
                                        + action.name().orElse("…") + " \"…\"`")));
            }
        }
    }

    private static boolean isEvidence(Action action) {
        return action.role() == Role.EVIDENCE;
    }
}
