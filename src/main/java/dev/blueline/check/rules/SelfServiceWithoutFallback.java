package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Links;
import dev.blueline.check.Mention;
import dev.blueline.check.PlacedMark;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Flag;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds steps in which the customer is served by technology alone and nobody is there when it fails; one finding for
 * each step. Begins once a blueprint speaks of failures at all.
 */
final class SelfServiceWithoutFallback implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL415", "self-service-without-fallback"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.CUSTOMER,
            "0.1",
            "Technology alone serves the customer, and nothing is said for when it fails",
            """
            In a service delivered by technology, contact people are needed above all when it fails (Bitner, Ostrom and \
            Morgan 2008, on technology-delivered services). A blueprint that has thought of failures elsewhere should \
            say who or what catches the customer here: a fail point with its recovery, or a person in the same step. \
            Nothing is said while a file has no fail point and no recovery.
            """,
            """
            blueprint "Car park" {
              step "Enter" {
                customer enter "Takes a ticket"
                frontstage     "Opens the gate" { fail "The gate is stuck" { recover -> lift } }
                backstage lift "Lifts the gate by hand"
                enter <-> frontstage
                recovery lift -> frontstage
              }
              step "Pay" {
                customer pay "Pays by card" { self-service }
            //               ^^^^^^^^^^^^^^
                enter -> pay
              }
            }
            """,
            """
            blueprint "Car park" {
              step "Enter" {
                customer enter "Takes a ticket"
                frontstage     "Opens the gate" { fail "The gate is stuck" { recover -> lift } }
                backstage lift "Lifts the gate by hand"
                enter <-> frontstage
                recovery lift -> frontstage
              }
              step "Pay" {
                customer pay "Pays by card" {
                  self-service
                  fail "The card is refused" { recover -> cash }
                }
                frontstage cash "Takes cash at the desk"
                enter -> pay
                recovery cash -> pay
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
        if (!speaksOfFailures(index)) {
            return;
        }
        for (Step step : index.steps()) {
            List<Action> served = step.actions().stream()
                    .filter(action -> isSelfService(index, action))
                    .toList();
            boolean attended = step.actions().stream().anyMatch(SelfServiceWithoutFallback::isHelper);
            if (!served.isEmpty() && !attended && !isCaught(index, subject.links(), served)) {
                Action action = served.stream()
                        .filter(each -> each.role() == Role.CUSTOMER)
                        .findFirst()
                        .orElse(served.get(0));
                findings.report(Finding.at(action, "nothing is said for when " + Mention.of(action) + " fails")
                        .help("say what happens then, as in `fail \"…\" { recover -> … }` in its braces,"
                                + " or add the person who helps, as in `backstage \"Helps by telephone\"`"));
            }
        }
    }

    private static boolean speaksOfFailures(BlueprintIndex index) {
        return index.blueprint().flows().stream().anyMatch(flow -> flow.path() == FlowPath.RECOVERY)
                || !PlacedMark.all(index, FailPoint.class).isEmpty();
    }

    /** What says so itself, and a customer action that is an exchange with technology. */
    private static boolean isSelfService(BlueprintIndex index, Action action) {
        boolean onstage = Links.isOnstage(action);
        if (onstage && action.is(Flag.SELF_SERVICE)) {
            return true;
        }
        return action.role() == Role.CUSTOMER
                && Stream.concat(
                                index.flowsFrom(action).stream()
                                        .filter(flow -> flow.kind() == FlowKind.EXCHANGE)
                                        .map(flow -> flow.to()),
                                index.flowsTo(action).stream()
                                        .filter(flow -> flow.kind() == FlowKind.EXCHANGE)
                                        .map(flow -> flow.from()))
                        .anyMatch(other ->
                                other.role() == Role.FRONTSTAGE && other.lane().technology());
    }

    /** Whether a recovery leads out of the encounter, or an arrow joins it to somebody. */
    private static boolean isCaught(BlueprintIndex index, Links links, List<Action> served) {
        List<Action> encounter = new ArrayList<>(served);
        served.forEach(action -> links.neighbours(action).stream()
                .filter(other -> other.role() != Role.CUSTOMER || action.role() == Role.FRONTSTAGE)
                .forEach(encounter::add));
        return encounter.stream()
                .anyMatch(action -> isHelper(action)
                        || index.flowsFrom(action).stream().anyMatch(flow -> flow.path() == FlowPath.RECOVERY));
    }

    /** A person of the provider's who has to do with customers. */
    private static boolean isHelper(Action action) {
        boolean near =
                action.role() == Role.FRONTSTAGE || action.role() == Role.BACKSTAGE || action.role() == Role.PARTNER;
        return near && !action.lane().technology() && !action.is(Flag.AUTOMATED) && !action.is(Flag.SELF_SERVICE);
    }
}
