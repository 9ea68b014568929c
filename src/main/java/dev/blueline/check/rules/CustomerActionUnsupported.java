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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Optional<Action>> answering = new HashMap<>();
        for (Action customer : unanswered(subject)) {
            Step step = subject.index().step(customer);
            report(subject, customer, answering.computeIfAbsent(step.id(), id -> answering(subject, step)), findings);
        }
    }

    /** The customer actions that this rule finds; none where it is not asked. */
    static List<Action> unanswered(Subject subject) {
        Links links = subject.links();
        List<Action> customers = subject.index().actions().stream()
                .filter(action -> action.role() == Role.CUSTOMER)
                .toList();
        if (!subject.asks(INFO.slug()) || customers.stream().noneMatch(customer -> isAnswered(links, customer))) {
            return List.of();
        }
        Set<String> stepsWithEvidence = subject.index().steps().stream()
                .filter(step -> step.actions().stream().anyMatch(CustomerActionUnsupported::isEvidence))
                .map(Step::id)
                .collect(Collectors.toSet());
        return customers.stream()
                .filter(customer -> customer.kind() != ActionKind.WAIT)
                .filter(customer -> !customer.is(Flag.INDEPENDENT) && !customer.is(Flag.SELF_SERVICE))
                .filter(customer -> !isAnswered(links, customer))
                .filter(customer -> !stepsWithEvidence.contains(
                        subject.index().step(customer).id()))
                .filter(customer ->
                        links.neighbours(customer).stream().noneMatch(CustomerActionUnsupported::isEvidence))
                .filter(customer -> !links.isLeftOut(customer))
                .toList();
    }

    private static void report(Subject subject, Action customer, Optional<Action> answering, Findings findings) {
        boolean decides = customer.kind() == ActionKind.DECISION;
        boolean moment = customer.marks().stream().anyMatch(mark -> mark.kind() == MarkKind.MOMENT);
        String weight = decides ? ", where the customer decides" : moment ? ", a moment of truth" : "";
        Finding finding = Finding.at(customer, "nobody and nothing answers " + Mention.of(customer) + weight)
                .help(answer(subject.index(), customer, answering)
                        + "; or add the `evidence` the customer meets here; or write"
                        + " `{ independent }` or `{ self-service }` after it");
        findings.report(decides || moment ? finding.severity(Severity.ERROR) : finding);
    }

    /** The action of {@code step} that has no customer yet, if there is one, or else one that has. */
    private static Optional<Action> answering(Subject subject, Step step) {
        List<Action> there = step.actions().stream()
                .filter(action -> action.role() == Role.FRONTSTAGE)
                .toList();
        return there.stream()
                .filter(action ->
                        subject.links().neighbours(action).stream().noneMatch(other -> other.role() == Role.CUSTOMER))
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    /** What to write so that it is answered. */
    private static String answer(BlueprintIndex index, Action customer, Optional<Action> answering) {
        String arrow = Mention.word(index, customer) + " <-> ";
        return answering
                .map(action -> "draw the arrow to the action that answers, as in `" + arrow
                        + Mention.word(index, action) + "`")
                .orElseGet(() -> {
                    String lane = Mention.word(index, Role.FRONTSTAGE);
                    return "add the action that answers and the arrow to it, `" + lane + " \"…\"` and `" + arrow + lane
                            + "`";
                });
    }

    private static boolean isAnswered(Links links, Action customer) {
        return links.neighbours(customer).stream()
                .anyMatch(other -> other.role() != Role.CUSTOMER && !isEvidence(other));
    }

    private static boolean isEvidence(Action action) {
        return action.role() == Role.EVIDENCE;
    }
}
