package dev.blueline.cli;

import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the phases, steps, lanes and roles that people name at the command line in one blueprint: by name, by title or
 * label, by number. Letter case, full-width forms and runs of spaces make no difference. What several of them are called
 * stands for them all: nothing is left out of a drawing because something else bears its title.
 */
final class CutNames {
    private static final int MOST_TOLD = 12;

    private final BlueprintIndex index;
    private final String file;
    private final Wording wording;

    /** The names of a blueprint that was read from {@code file}. */
    CutNames(BlueprintIndex index, String file) {
        this.index = index;
        this.file = file;
        this.wording = Wording.of(index.blueprint().header().language().tag());
    }

    /**
     * The ids of the steps of {@code phases} and of the {@code ranges} of steps; nothing if neither names any.
     *
     * @throws Problem if one is not there
     */
    Optional<Set<String>> steps(List<String> phases, List<String> ranges) {
        if (phases.isEmpty() && ranges.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = new LinkedHashSet<>();
        List<Phase> all = new ArrayList<>();
        index.blueprint().phases().forEach(phase -> collect(phase, all));
        Map<String, List<Phase>> known = called(all, List.of(Phase::name, Phase::title));
        for (int i = 0; i < index.blueprint().phases().size(); i++) {
            known.putIfAbsent(
                    Integer.toString(i + 1), List.of(index.blueprint().phases().get(i)));
        }
        List<String> titles = all.stream()
                .flatMap(phase -> phase.title().or(phase::name).stream())
                .toList();
        for (String word : words(phases, known)) {
            List<Step> steps = found(word, "phase", "phases", known, titles).stream()
                    .flatMap(phase -> phase.allSteps().stream())
                    .toList();
            if (steps.isEmpty()) {
                throw new Problem(file + ": the phase " + word + " has no steps to draw");
            }
            steps.forEach(step -> ids.add(step.id()));
        }
        Map<String, List<Step>> steps = called(
                index.steps(), List.of(Step::name, Step::title, step -> Optional.of(Integer.toString(step.number()))));
        for (String word : words(ranges, steps)) {
            range(word, steps).forEach(step -> ids.add(step.id()));
        }
        return Optional.of(ids);
    }

    private static void collect(Phase phase, List<Phase> all) {
        all.add(phase);
        phase.phases().forEach(inner -> collect(inner, all));
    }

    /** What {@code all} are called, an earlier way of calling them before a later one. */
    private static <T> Map<String, List<T>> called(List<T> all, List<Function<T, Optional<String>>> ways) {
        Map<String, List<T>> known = new LinkedHashMap<>();
        for (Function<T, Optional<String>> way : ways) {
            Map<String, List<T>> alike = new LinkedHashMap<>();
            all.forEach(each -> way.apply(each)
                    .ifPresent(word -> alike.computeIfAbsent(Choices.folded(word), name -> new ArrayList<>())
                            .add(each)));
            alike.forEach(known::putIfAbsent);
        }
        return known;
    }

    private List<Step> range(String word, Map<String, List<Step>> known) {
        String folded = Choices.folded(word);
        int dots = folded.indexOf("..");
        if (known.containsKey(folded) || dots < 0) {
            return named(word, known);
        }
        String from = folded.substring(0, dots).strip();
        String to = folded.substring(folded.startsWith("...", dots) ? dots + 3 : dots + 2)
                .strip();
        if (from.isEmpty() && to.isEmpty()) {
            throw new Problem("--step " + word + " names no step; write 3..5, ..4, 7.. or a name");
        }
        if (index.steps().isEmpty()) {
            throw new Problem(file + " has no steps yet, and so no steps " + word);
        }
        int first = from.isEmpty() ? 1 : named(from, known).get(0).number();
        List<Step> ends = to.isEmpty() ? index.steps() : named(to, known);
        int last = ends.get(ends.size() - 1).number();
        if (first > last) {
            throw new Problem("--step " + word + " runs backwards: " + to + " is step " + last + " of " + file + " and "
                    + from + " is step " + first);
        }
        return index.steps().subList(first - 1, last);
    }

    private List<Step> named(String word, Map<String, List<Step>> known) {
        if (known.isEmpty()) {
            throw new Problem(file + " has no steps yet, and so no step " + word);
        }
        if (Choices.folded(word).matches("[0-9]+") && !known.containsKey(Choices.folded(word))) {
            throw new Problem(file + " has no step " + word + "; its steps are 1 to "
                    + index.steps().size());
        }
        List<String> names = index.steps().stream()
                .map(step -> step.title().or(step::name).orElse(Integer.toString(step.number())))
                .toList();
        return found(word, "step", "steps", known, names);
    }

    /**
     * The ids of the lanes named and of those of the roles; nothing if neither names any.
     *
     * @throws Problem if one is not there
     */
    Optional<Set<String>> lanes(List<String> named, List<String> roles) {
        if (named.isEmpty() && roles.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = new LinkedHashSet<>();
        List<Lane> all = index.blueprint().lanes();
        Map<String, List<Lane>> known = called(
                all,
                List.of(Lane::name, Lane::label, lane -> Optional.of(drawn(lane)), lane -> Optional.of(lane.id())));
        List<String> labels = all.stream().map(this::drawn).toList();
        for (String word : words(named, known)) {
            found(word, "lane", "lanes", known, labels).forEach(lane -> ids.add(lane.id()));
        }
        Map<String, Role> rolesKnown = roleNames();
        List<String> used =
                all.stream().map(lane -> lane.role().word()).distinct().toList();
        for (String word : words(roles, rolesKnown)) {
            Role role = found(word, "lane of the role", "roles", rolesKnown, used);
            List<Lane> lanes = all.stream().filter(lane -> lane.role() == role).toList();
            if (lanes.isEmpty()) {
                throw new Problem(file + " has no lane of the role " + word
                        + (used.isEmpty() ? "; it has no lanes yet" : "; its roles are " + listed(used)));
            }
            lanes.forEach(lane -> ids.add(lane.id()));
        }
        return Optional.of(ids);
    }

    private String drawn(Lane lane) {
        return lane.label().orElseGet(() -> wording.text("role." + lane.role().word()));
    }

    private Map<String, Role> roleNames() {
        Map<String, Role> known = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            Word.valueOf(role.name())
                    .spellings()
                    .forEach(spelling -> known.putIfAbsent(Choices.folded(spelling), role));
            known.putIfAbsent(Choices.folded(wording.text("role." + role.word())), role);
        }
        return known;
    }

    /** The values of an option, those that are no name themselves cut at their commas. */
    private static List<String> words(List<String> values, Map<String, ?> known) {
        List<String> words = new ArrayList<>();
        for (String value : values) {
            if (known.containsKey(Choices.folded(value))) {
                words.add(value);
            } else {
                List.of(value.split("[,，、]", -1)).stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .forEach(words::add);
            }
        }
        return words;
    }

    private <T> T found(String word, String kind, String kinds, Map<String, T> known, List<String> names) {
        T found = known.get(Choices.folded(word));
        if (found == null && names.isEmpty()) {
            throw new Problem(file + " has no " + kind + " " + word + "; it names no " + kinds);
        }
        if (found == null) {
            String near = Spelling.nearest(word, names)
                    .or(() -> Spelling.nearest(word, known.keySet()))
                    .map(name -> "; did you mean " + name + "?")
                    .orElse("");
            throw new Problem(file + " has no " + kind + " " + word + near + (near.isEmpty() ? "; its " : " Its ")
                    + kinds + " are " + listed(names));
        }
        return found;
    }

    private static String listed(List<String> names) {
        return names.stream().limit(MOST_TOLD).collect(Collectors.joining(", "))
                + (names.size() > MOST_TOLD ? " and " + (names.size() - MOST_TOLD) + " more" : "");
    }
}
