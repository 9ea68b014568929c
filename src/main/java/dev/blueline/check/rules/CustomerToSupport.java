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
import dev.blueline.model.Flow;
import dev.blueline.model.Role;
import java.util.Optional;

/** Finds a flow between the customer and a lane that by its meaning has no customer contact. */
final class CustomerToSupport implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL203", "customer-to-support"),
            Severity.ERROR,
            RuleClass.DEFINITION,
            Scope.ALL,
            "0.1",
            "A flow joins the customer directly to support or management",
            """
            Support is what is done for contact staff by people and systems that never meet the customer; it lies \
            behind three lines (Bitner, Ostrom and Morgan 2008). If the customer does reach it, something in between \
            is missing from the drawing, or the system is one that customers use, and so belongs on the stage: a \
            website or a kiosk is `frontstage … technology`.
            """,
            """
            blueprint "Parcel tracking" {
              step "Ask" {
                customer "Asks where the parcel is"
                support  "Parcel database answers"
                customer <-> support
            //  ^^^^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Parcel tracking" {
              step "Ask" {
                customer   "Asks where the parcel is"
                frontstage "Website shows the parcel"
                support    "Parcel database answers"
                customer <-> frontstage <-> support
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
        for (Flow flow : index.blueprint().flows()) {
            boolean outward = flow.from().role() == Role.CUSTOMER;
            Action customer = outward ? flow.from() : flow.to();
            Action other = outward ? flow.to() : flow.from();
            boolean hidden = other.role() == Role.SUPPORT || other.role() == Role.MANAGEMENT;
            if (customer.role() == Role.CUSTOMER && hidden) {
                findings.report(Finding.at(
                                flow,
                                "the customer's " + Mention.of(customer) + " is joined directly to " + Mention.of(other)
                                        + " in the " + Mention.of(other.lane()))
                        .help(contact(subject, flow, customer)
                                + "; a system that customers use themselves belongs in a lane"
                                + " `frontstage … technology`"));
            }
        }
    }

    /** What to write so that the two meet through the contact, who may be there already. */
    private static String contact(Subject subject, Flow flow, Action customer) {
        BlueprintIndex index = subject.index();
        String arrow = " " + flow.kind().arrow() + " ";
        String from = Mention.word(index, flow.from());
        String to = Mention.word(index, flow.to());
        Optional<Action> there = index.step(customer).actions().stream()
                .filter(action -> action.role() == Role.FRONTSTAGE)
                .findFirst();
        if (there.isEmpty()) {
            String lane = Mention.word(index, Role.FRONTSTAGE);
            return "add what the customer meets, `" + lane + " \"…\"`, and put it between them, `" + from + arrow + lane
                    + arrow + to + "`";
        }
        String between = Mention.word(index, there.get());
        if (!subject.links().neighbours(there.get()).contains(customer)) {
            return "put the contact between them, as in `" + from + arrow + between + arrow + to + "`";
        }
        boolean outward = flow.from().equals(customer);
        return "let the contact do it, as in `" + (outward ? between + arrow + to : from + arrow + between) + "`";
    }
}
