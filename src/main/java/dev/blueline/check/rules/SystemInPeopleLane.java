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
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Lane;
import dev.blueline.model.Role;
import dev.blueline.model.ServiceSystem;
import dev.blueline.text.NameKey;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what systems do in a lane of people. Begins once a file has a lane of technology: until then its lanes are for
 * both. A label that only sounds like a system is an information.
 */
final class SystemInPeopleLane implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL416", "system-in-people-lane"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "A system acts in a lane of people",
            """
            Whether a person or a machine meets the customer decides what can go wrong and who is there to help. A file \
            that draws technology in lanes of its own promises that the other lanes show people; an automatic reply \
            among them makes a service look staffed that is not. This is a convention of practice. A file whose lanes \
            are all of one sort is left alone.
            """,
            """
            blueprint "Parking" {
              lanes {
                customer
                frontstage desk   "Desk"
                frontstage screen "Machine" technology
              }
              step "Pay" {
                customer "Inserts the ticket"
                screen   "Shows the price"
                desk     "Prints the receipt" { automated }
            //           ^^^^^^^^^^^^^^^^^^^^
                customer <-> screen -> desk
              }
            }
            """,
            """
            blueprint "Parking" {
              lanes {
                customer
                frontstage desk   "Desk"
                frontstage screen "Machine" technology
              }
              step "Pay" {
                customer       "Inserts the ticket"
                screen price   "Shows the price"
                screen receipt "Prints the receipt" { automated }
                desk           "Changes banknotes"
                customer <-> price -> receipt
                customer -> desk
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
        Blueprint blueprint = index.blueprint();
        Set<String> systems = blueprint.systems().stream()
                .map(ServiceSystem::label)
                .map(NameKey::of)
                .collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        for (Lane lane : blueprint.lanes()) {
            if (isForPeople(lane)
                    && lane.label()
                            .filter(label -> systems.contains(NameKey.of(label)))
                            .isPresent()) {
                told.add(lane.id());
                findings.report(Finding.at(
                                lane,
                                "the " + Mention.of(lane) + " bears the name of a system, but is a lane of people")
                        .help("write `technology` after its label, or name the people who act in it"));
            }
        }
        if (blueprint.lanes().stream().noneMatch(Lane::technology)) {
            return;
        }
        for (Action action : index.actions()) {
            if (isForPeople(action.lane()) && !told.contains(action.lane().id())) {
                report(blueprint, action, systems, findings);
            }
        }
    }

    private static void report(Blueprint blueprint, Action action, Set<String> systems, Findings findings) {
        boolean onStage = action.role() == Role.FRONTSTAGE || action.role() == Role.BACKSTAGE;
        Optional<Lane> better = blueprint.lanes().stream()
                .filter(lane -> lane.technology() && lane.role() == action.role())
                .findFirst();
        if (better.isEmpty() && !onStage) {
            return;
        }
        String help = better.map(lane -> "move it to `" + Mention.word(lane) + "`")
                        .orElse("declare a lane for it, as in `" + action.role().word() + " systems technology`")
                + ", or say what the people do";
        String place = " in the " + Mention.of(action.lane()) + ", a lane of people";
        if (action.is(Flag.AUTOMATED)) {
            findings.report(Finding.at(action, Mention.of(action) + " is automated, but stands" + place)
                    .help(help + " and leave out `automated`"));
        } else if (systems.contains(NameKey.of(action.label()))) {
            findings.report(Finding.at(action, Mention.of(action) + " is a system, but acts" + place)
                    .help(help));
        } else if (onStage && SystemWords.isSubject(action.label())) {
            findings.report(Finding.at(action, Mention.of(action) + " seems to be done by a system, but stands" + place)
                    .severity(Severity.INFO)
                    .help(help));
        }
    }

    private static boolean isForPeople(Lane lane) {
        return !lane.technology() && lane.role() != Role.EVIDENCE && lane.role() != Role.CUSTOMER;
    }
}
