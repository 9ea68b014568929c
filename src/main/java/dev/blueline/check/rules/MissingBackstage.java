package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Role;

/**
 * Finds a blueprint in which nothing is done out of the customer's sight. Begins once contact staff act in four steps:
 * before that it may be a sketch, and without them it is a map of a journey.
 */
final class MissingBackstage implements Rule {
    private static final int LEAST_STEPS = 4;

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL213", "missing-backstage"),
            Severity.INFO,
            RuleClass.DEFINITION,
            Scope.CUSTOMER,
            "0.1",
            "Nothing in the blueprint is done out of the customer's sight",
            """
            What sets a blueprint apart from a map of the customer's journey is the line of visibility and what lies behind it: \
            the work and the systems that contact staff rely on (Shostack 1984; Bitner, Ostrom and Morgan 2008). \
            That is where most failures begin. A table of what customers and staff do with each other is half of one.
            """,
            """
            blueprint "Restaurant" {
            //        ^^^^^^^^^^^^
              step "Arrive" {
                customer   "Arrives"
                frontstage "Confirms the reservation"
              }
              step "Order" {
                customer   "Chooses dishes"
                frontstage "Explains the menu"
              }
              step "Eat" {
                customer   "Eats"
                frontstage "Brings the dishes"
              }
              step "Leave" {
                customer   "Pays"
                frontstage "Says good-bye"
              }
            }
            """,
            """
            blueprint "Restaurant" {
              step "Arrive" {
                customer   "Arrives"
                frontstage "Confirms the reservation"
              }
              step "Order" {
                customer   "Chooses dishes"
                frontstage "Explains the menu"
              }
              step "Eat" {
                customer   "Eats"
                frontstage "Brings the dishes"
                backstage  "Cooks"
              }
              step "Leave" {
                customer   "Pays"
                frontstage "Says good-bye"
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
        long staffed = index.steps().stream()
                .filter(step -> step.actions().stream().anyMatch(action -> action.role() == Role.FRONTSTAGE))
                .limit(LEAST_STEPS)
                .count();
        boolean nothing = index.actions().stream().allMatch(action -> index.depth(action.lane()) <= 1);
        if (staffed == LEAST_STEPS && nothing) {
            findings.report(Finding.at(
                            index.blueprint().origin().name(),
                            "nothing is done behind the line of visibility in this blueprint")
                    .help("ask those on the stage what they need from others, and write it, as in"
                            + " `backstage \"Cooks\"` or `support \"Booking system\"`"));
        }
    }
}
