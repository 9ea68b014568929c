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
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a customer action that nobody and nothing of the provider answers. Begins once one of them is answered by an
 * arrow; waits have rules of their own.
 */
final class CustomerActionUnsupported implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL206", "customer-action-unsupported"),
            Severity.WARNING,
            RuleClass.DEFINITION,
            Scope.CUSTOMER_AND_ARROWS,
            "0.1",
            "Nothing on the provider's side answers what the customer does",
            """
            What a customer does is part of the service because the provider answers it, or has left something there \
            that does: hotel guests walk, sleep and eat with evidence alone (Bitner, Ostrom and Morgan 2008). Some \
            things customers do on their own, or with technology that serves them (Sampson's independent and surrogate \
            steps); then the file says so. A complaint that gets neither reply nor receipt is the gap this rule looks \
            for. It is an error where the customer decides and at a moment of truth.
            """,
            """
            blueprint "Complaint" {
              step "Call" {
                customer call "Describes the fault"
                frontstage    "Listens"
                call <-> frontstage
              }
              step "Write" {
                customer form "Sends the form"
            //                ^^^^^^^^^^^^^^^^
                call -> form
              }
            }
            """,
            """
            blueprint "Complaint" {
              step "Call" {
                customer call "Describes the fault"
                frontstage    "Listens"
                call <-> frontstage
              }
              step "Write" {
                customer form "Sends the form"
                frontstage    "Confirms that it has come"
                call -> form <-> frontstage
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
        if (customers.stream().noneMatch(customer -> isAnswered(links, customer))) {
            return;
        }
        Set<String> stepsWithEvidence = index.steps().stream()
                .filter(step -> step.actions().stream().anyMatch(CustomerActionUnsupported::isEvidence))
                .map(Step::id)
                .collect(Collectors.toSet());
        for (Action customer : customers) {
            boolean alone = customer.is(Flag.INDEPENDENT) || customer.is(Flag.SELF_SERVICE);
            if (customer.kind() != ActionKind.WAIT
                    && !alone
                    && !isAnswered(links, customer)
                    && !stepsWithEvidence.contains(index.step(customer).id())
                    && links.neighbours(customer).stream().noneMatch(CustomerActionUnsupported::isEvidence)
                    && !links.isLeftOut(customer)) {
                report(index, customer, findings);
            }
        }
    }

    private static void report(BlueprintIndex index, Action customer, Findings findings) {
        boolean decides = customer.kind() == ActionKind.DECISION;
        boolean moment = customer.marks().stream().anyMatch(mark -> mark.kind() == MarkKind.MOMENT);
        String weight = decides ? ", where the customer decides" : moment ? ", a moment of truth" : "";
        Finding finding = Finding.at(customer, "nobody and nothing answers " + Mention.of(customer) + weight)
                .help("draw the arrow to the action that answers, as in `" + Mention.word(index, customer)
                        + " <-> " + Mention.word(index, Role.FRONTSTAGE)
                        + "`; or add the `evidence` the customer meets here; or write"
                        + " `{ independent }` or `{ self-service }` behind it");
        findings.report(decides || moment ? finding.severity(Severity.ERROR) : finding);
    }

    private static boolean isAnswered(Links links, Action customer) {
        return links.neighbours(customer).stream()
                .anyMatch(other -> other.role() != Role.CUSTOMER && !isEvidence(other));
    }

    private static boolean isEvidence(Action action) {
        return action.role() == Role.EVIDENCE;
    }
}
