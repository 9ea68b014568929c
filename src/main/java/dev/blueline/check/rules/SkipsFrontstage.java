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
import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.model.Profile;
import dev.blueline.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a flow between the customer and the backstage that no channel explains. */
final class SkipsFrontstage implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL204", "skips-frontstage"),
            Severity.ERROR,
            RuleClass.DEFINITION,
            Scope.ALL.except(Profile.PCN),
            "0.1",
            "A flow joins the customer to the backstage face to face",
            """
            Backstage is what the customer cannot see. Customer and backstage can still speak with each other: by \
            telephone, mail or message, and the published hotel takes its reservations in just that way (Bitner, \
            Ostrom and Morgan 2008). So the flow needs a channel that keeps the two out of each other's sight. If \
            they do see each other, the action is frontstage.
            """,
            """
            blueprint "Room service" {
              step "Order" {
                customer  "Orders dinner"
                backstage "Takes the order"
                customer -> backstage
            //  ^^^^^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Room service" {
              channels { phone "Phone" remote }
              step "Order" {
                customer  "Orders dinner"
                backstage "Takes the order"
                customer -> backstage { via phone }
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
            if (joinsCustomerAndBackstage(flow) && !flow.isRemote()) {
                findings.report(finding(flow, index.blueprint().channels()));
            }
        }
    }

    private static Finding finding(Flow flow, List<Channel> channels) {
        Action customer = flow.from().role() == Role.CUSTOMER ? flow.from() : flow.to();
        Action back = flow.from().role() == Role.CUSTOMER ? flow.to() : flow.from();
        String meeting = "the customer's " + Mention.of(customer) + " meets " + Mention.of(back)
                + ", which is behind the line of visibility";
        Optional<Channel> channel = Stream.of(
                        flow.via(), customer.details().via(), back.details().via())
                .flatMap(via -> via.stream())
                .findFirst();
        if (channel.isPresent()) {
            String name = channel.get().name();
            return Finding.at(flow, meeting + ", over " + Mention.of(channel.get()))
                    .related(channel.get().origin().name(), "this channel is not declared as remote")
                    .help("if the two do not see each other, declare it as `channels { " + name + " … remote }`;"
                            + " else move " + Mention.of(back) + " to a `frontstage` lane");
        }
        return Finding.at(flow, meeting)
                .help("if they speak by telephone or mail, " + byTelephone(channels) + "; if they meet, move "
                        + Mention.of(back) + " to a `frontstage` lane or put the frontstage action between them");
    }

    private static String byTelephone(List<Channel> channels) {
        Optional<Channel> remote = channels.stream().filter(Channel::remote).findFirst();
        return remote.map(known -> "write such a channel after the flow, as in `{ via " + known.name() + " }`")
                .orElseGet(() -> "declare "
                        + (channels.isEmpty()
                                ? "`channels { phone \"Phone\" remote }`"
                                : "`phone \"Phone\" remote` in `channels`")
                        + " and write `{ via phone }` after the flow");
    }

    private static boolean joinsCustomerAndBackstage(Flow flow) {
        Role from = flow.from().role();
        Role to = flow.to().role();
        return (from == Role.CUSTOMER && to == Role.BACKSTAGE) || (from == Role.BACKSTAGE && to == Role.CUSTOMER);
    }
}
