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
import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds customer actions that meet the provider through no channel. Asks for the channels of meetings in person once
 * one of these has a channel, and for those of meetings with technology once one of these has. To wait is to meet nobody. What goes past the
 * frontstage is left to {@link SkipsFrontstage}.
 */
final class MissingChannel implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL403", "missing-channel"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.CUSTOMER,
            "0.1",
            "The customer meets the provider through a channel that is not named",
            """
            Where customers change from one channel to another, information and patience get lost, and service teams \
            read these changes off the blueprint; a touchpoint without its channel breaks the row. Bitner, Ostrom and \
            Morgan (2008) draw a service over several channels in one blueprint, too. A file is asked for the channels \
            of meetings in person only once it names one of them, and likewise for those with technology, so that a \
            telephone alone obliges to nothing.
            """,
            """
            blueprint "Library" {
              channels { counter "Counter" }
              step "Borrow" {
                customer   "Borrows a book" { via counter }
                frontstage "Stamps it"
                customer <-> frontstage
              }
              step "Return" {
                customer   "Returns the book"
            //             ^^^^^^^^^^^^^^^^^^
                frontstage "Takes it back"
                customer <-> frontstage
              }
            }
            """,
            """
            blueprint "Library" {
              channels { counter "Counter"  hatch "Hatch in the wall" }
              step "Borrow" {
                customer   "Borrows a book" { via counter }
                frontstage "Stamps it"
                customer <-> frontstage
              }
              step "Return" {
                customer   "Returns the book" { via hatch }
                frontstage "Takes it back"
                customer <-> frontstage
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
        List<Flow> meetings = index.blueprint().flows().stream()
                .filter(index::isEncounter)
                .filter(flow -> customer(flow).kind() != ActionKind.WAIT)
                .filter(flow -> index.depth(provider(flow).lane()) == 1)
                .toList();
        Optional<Channel> inPerson = named(meetings, false);
        Optional<Channel> withTechnology = named(meetings, true);
        Set<String> settled = new HashSet<>();
        meetings.stream()
                .filter(flow -> channels(flow).findAny().isPresent())
                .flatMap(flow -> Stream.of(flow.from().id(), flow.to().id()))
                .forEach(settled::add);
        for (Flow flow : meetings) {
            Action action = customer(flow);
            Optional<Channel> usual = provider(flow).lane().technology() ? withTechnology : inPerson;
            boolean open = !settled.contains(provider(flow).id()) && settled.add(action.id());
            if (usual.isPresent() && open) {
                findings.report(Finding.at(
                                action,
                                "no channel is named where " + Mention.of(action) + " meets "
                                        + Mention.of(provider(flow)))
                        .related(provider(flow).origin().name(), "the other side")
                        .help("write which channel it goes through, such as `{ via "
                                + usual.get().name() + " }` after it; declare it first if it is another one"));
            }
        }
    }

    /** The first channel named for a meeting of one kind; in person, only one in which the two see each other. */
    private static Optional<Channel> named(List<Flow> meetings, boolean technology) {
        return meetings.stream()
                .filter(flow -> provider(flow).lane().technology() == technology)
                .flatMap(MissingChannel::channels)
                .filter(channel -> technology || !channel.remote())
                .findFirst();
    }

    private static Stream<Channel> channels(Flow flow) {
        return Stream.of(
                        flow.via(),
                        flow.from().details().via(),
                        flow.to().details().via())
                .flatMap(List::stream);
    }

    private static Action customer(Flow flow) {
        return flow.from().role() == Role.CUSTOMER ? flow.from() : flow.to();
    }

    private static Action provider(Flow flow) {
        return flow.from().role() == Role.CUSTOMER ? flow.to() : flow.from();
    }
}
