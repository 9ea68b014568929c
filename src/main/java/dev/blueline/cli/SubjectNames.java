package dev.blueline.cli;

import dev.blueline.model.Actor;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Role;
import dev.blueline.model.ServiceSystem;
import dev.blueline.render.Subject;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds whom people mean at the command line with one word: lanes, actors and systems by name or label, or the one lane
 * of a role. Letter case, full-width forms and runs of spaces make no difference. A lane, an actor and a system of the
 * same name are taken for the same.
 */
final class SubjectNames {
    private final BlueprintIndex index;
    private final Blueprint blueprint;
    private final String file;
    private final Wording wording;

    /** The names of a blueprint that was read from {@code file}. */
    SubjectNames(BlueprintIndex index, String file) {
        this.index = index;
        this.blueprint = index.blueprint();
        this.file = file;
        this.wording = Wording.of(blueprint.header().language().tag());
    }

    /**
     * Who is called {@code word}.
     *
     * @throws Problem if that is nobody, or several, or somebody who does nothing
     */
    Subject subject(String word) {
        String wanted = Choices.folded(word);
        List<Lane> lanes =
                called(wanted, blueprint.lanes(), List.of(lane -> lane.name().orElse(""), this::drawn, Lane::id));
        List<Actor> actors = called(wanted, blueprint.actors(), List.of(Actor::name, Actor::label));
        List<ServiceSystem> systems =
                called(wanted, blueprint.systems(), List.of(ServiceSystem::name, ServiceSystem::label));
        if (lanes.isEmpty() && actors.isEmpty() && systems.isEmpty()) {
            lanes = ofRole(word, wanted);
        }
        if (lanes.isEmpty() && actors.isEmpty() && systems.isEmpty()) {
            throw unknown(word);
        }
        if (lanes.stream().anyMatch(lane -> lane.role() == Role.EVIDENCE)) {
            throw new Problem(file + ": " + word
                    + " is what the customer meets, and does nothing itself; a page can be written for "
                    + listed(choices()));
        }
        Set<String> labels = new LinkedHashSet<>();
        lanes.forEach(lane -> labels.add(drawn(lane)));
        actors.forEach(actor -> labels.add(actor.label()));
        systems.forEach(system -> labels.add(system.label()));
        Subject subject =
                new Subject(String.join(wording.text("markdown.list", "", ""), labels), lanes, actors, systems);
        if (index.actions().stream().noneMatch(subject::does)) {
            throw new Problem(file + ": " + subject.name() + " does nothing in this blueprint; no action "
                    + (lanes.isEmpty()
                            ? "names " + word + " with `" + (actors.isEmpty() ? "uses" : "by") + "`"
                            : "is in this lane"));
        }
        return subject;
    }

    /** Those of {@code all} that {@code ways} call {@code wanted}: by the first way that knows any. */
    private static <T> List<T> called(String wanted, List<T> all, List<Function<T, String>> ways) {
        for (Function<T, String> way : ways) {
            List<T> found = all.stream()
                    .filter(each -> Choices.folded(way.apply(each)).equals(wanted))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Lane> ofRole(String word, String wanted) {
        for (Role role : Role.values()) {
            if (words(role).contains(wanted)) {
                List<Lane> lanes = blueprint.lanes().stream()
                        .filter(lane -> lane.role() == role)
                        .toList();
                if (lanes.size() > 1) {
                    throw new Problem(file + " has " + lanes.size() + " lanes of the role " + word
                            + ", and a page is for one; choose "
                            + lanes.stream().map(this::drawn).collect(Collectors.joining(" or ")));
                }
                return lanes;
            }
        }
        return List.of();
    }

    private List<String> words(Role role) {
        return Stream.concat(
                        Word.valueOf(role.name()).spellings().stream(), Stream.of(wording.text("role." + role.word())))
                .map(Choices::folded)
                .toList();
    }

    private Problem unknown(String word) {
        List<String> choices = choices();
        if (choices.isEmpty()) {
            return new Problem(file + " has no lanes yet, and so nobody called " + word);
        }
        List<String> names = new ArrayList<>(choices);
        blueprint.lanes().forEach(lane -> lane.name().ifPresent(names::add));
        blueprint.actors().forEach(actor -> names.add(actor.name()));
        blueprint.systems().forEach(system -> names.add(system.name()));
        Optional<String> near = Spelling.nearest(word, names);
        return new Problem(file + " knows nobody called " + word
                + near.map(name -> "; did you mean " + name + "? A page can be written for ")
                        .orElse("; a page can be written for ")
                + listed(choices));
    }

    /** Who there is, by label, each once. */
    private List<String> choices() {
        return Stream.of(
                        blueprint.lanes().stream()
                                .filter(lane -> lane.role() != Role.EVIDENCE)
                                .map(this::drawn),
                        blueprint.actors().stream().map(Actor::label),
                        blueprint.systems().stream().map(ServiceSystem::label))
                .flatMap(labels -> labels)
                .distinct()
                .toList();
    }

    private static String listed(List<String> names) {
        return String.join(", ", names);
    }

    private String drawn(Lane lane) {
        return lane.label().orElseGet(() -> wording.text("role." + lane.role().word()));
    }
}
