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
import dev.blueline.model.Actor;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.ServiceSystem;
import dev.blueline.text.NameKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds people who act in a lane of technology. Actors whose label is a word for a system are taken for systems. */
final class PersonInTechLane implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL417", "person-in-tech-lane"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "A person acts in a lane of technology",
            """
            A lane of technology says that no person is needed here. When somebody does act in it, the work is hidden: \
            nobody plans the time for it, and nobody is trained for it. What people do belongs to their own lane, and \
            the system they use to `uses`. This is a convention of practice.
            """,
            """
            blueprint "Surgery" {
              lanes {
                customer   patient "Patient"
                frontstage team    "Team"
                support    files   "Files" technology
              }
              step "Register" {
                patient "Gives the name"
                team    "Greets the patient" { by nurse }
                files   "Finds the file"     { by nurse }
            //          ^^^^^^^^^^^^^^^^
                patient <-> team -> files
              }
            }
            """,
            """
            blueprint "Surgery" {
              lanes {
                customer   patient "Patient"
                frontstage team    "Team"
                support    files   "Files" technology
              }
              step "Register" {
                patient "Gives the name"
                team    "Greets the patient" { by nurse }
                files   "Lists the visits"
                patient <-> team -> files
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
        Map<String, Actor> people = new LinkedHashMap<>();
        for (Actor actor : blueprint.actors()) {
            if (!systems.contains(NameKey.of(actor.label())) && !SystemWords.isNamed(actor.label())) {
                people.putIfAbsent(NameKey.of(actor.label()), actor);
            }
        }
        for (Action action : index.actions()) {
            if (action.lane().technology()) {
                Optional<Actor> person = action.details().by().stream()
                        .filter(actor -> people.containsKey(NameKey.of(actor.label())))
                        .findFirst()
                        .or(() -> Optional.ofNullable(people.get(NameKey.of(action.label()))));
                person.ifPresent(actor -> findings.report(finding(blueprint, action, actor)));
            }
        }
    }

    private static Finding finding(Blueprint blueprint, Action action, Actor person) {
        boolean by = action.details().by().contains(person);
        String who = by
                ? Mention.quoted(person.label()) + " does " + Mention.of(action)
                : Mention.of(action) + " is a person, but stands";
        String lane = blueprint.lanes().stream()
                .filter(other -> !other.technology() && other.role() == action.role())
                .findFirst()
                .map(other -> "`" + Mention.word(other) + "`")
                .orElse("a lane of people");
        return Finding.at(action, who + " in the " + Mention.of(action.lane()) + ", which is technology")
                .help("move it to " + lane + " and name the system there, as in `{ by " + person.name() + "  uses … }`"
                        + (by ? "; or leave out `by` if the system does it alone" : ""));
    }
}
