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

/** Finds a blueprint without a customer. An empty one is left alone. */
final class MissingCustomerLane implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL201", "missing-customer-lane"),
            Severity.ERROR,
            RuleClass.DEFINITION,
            Scope.CUSTOMER,
            "0.1",
            "The blueprint has no customer lane",
            """
            A service blueprint is built around what the customer does: those actions are laid out first, and all else \
            is placed by how it meets them (Bitner, Ostrom and Morgan, *Service Blueprinting*, 2008). Without a \
            customer there is no line of interaction, and nobody can say what is seen and by whom.

            Two forms go without: the blueprint of 1984, which knows only what is seen and what is not (Shostack, \
            *Designing Services That Deliver*), and the blueprint of an internal process. Name the form, and this \
            rule is silent.
            """,
            """
            blueprint "Corner shoeshine" {
            //        ^^^^^^^^^^^^^^^^^^
              step "Shine" {
                frontstage "Brushes and buffs the shoes"
                backstage  "Buys polish and cloth"
              }
            }
            """,
            """
            blueprint "Corner shoeshine" {
              step "Shine" {
                customer   "Puts a foot on the rest"
                frontstage "Brushes and buffs the shoes"
                backstage  "Buys polish and cloth"
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
        boolean customer = index.blueprint().lanes().stream().anyMatch(lane -> lane.role() == Role.CUSTOMER);
        if (!customer && !index.actions().isEmpty()) {
            findings.report(Finding.at(index.blueprint().origin().name(), "nobody in this blueprint is the customer")
                    .help("add what the customer does, as in `customer \"Asks for help\"`;"
                            + " or write `profile internal` if there is no customer,"
                            + " `profile shostack` if only seen and unseen are told apart"));
        }
    }
}
