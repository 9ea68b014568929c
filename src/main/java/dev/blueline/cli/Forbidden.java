package dev.blueline.cli;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Thing;
import dev.blueline.compare.Verb;
import dev.blueline.render.NamedComparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The changes that a team does not allow unnoticed: kinds such as {@code evidence-removed}, whole things such as
 * {@code standard} and verbs such as {@code removed}. What only follows from another change counts as well: evidence that
 * goes with its step is gone all the same.
 */
final class Forbidden {
    static final String OPTION = "--forbid";

    /** A file that is new or gone, of which nothing is compared. */
    private static final String BLUEPRINT = "blueprint";

    private static final List<Verb> OF_BLUEPRINTS = List.of(Verb.ADDED, Verb.REMOVED);
    private static final int MOST_NAMED = 5;

    private final Set<String> words;

    private Forbidden(Set<String> words) {
        this.words = words;
    }

    /**
     * What {@code values} of the option name, each one word or several with commas between.
     *
     * @throws Problem if there is no such kind of change
     */
    static Forbidden of(List<String> values) {
        Set<String> known = new LinkedHashSet<>(kinds());
        known.add(BLUEPRINT);
        Stream.of(Thing.values()).map(Thing::word).forEach(known::add);
        Stream.of(Verb.values()).map(Verb::word).forEach(known::add);
        Set<String> words = new LinkedHashSet<>();
        for (String value : values) {
            for (String word : value.split("[,，、]", -1)) {
                String plain = word.strip();
                if (!known.contains(plain)) {
                    throw Choices.unknown(
                            plain.isEmpty() ? OPTION + " is followed by an empty word" : "there is no change " + plain,
                            plain,
                            List.copyOf(known),
                            "`blueline diff --kinds`, or forbid a thing or a verb of these, such as standard or removed");
                }
                words.add(plain);
            }
        }
        return new Forbidden(words);
    }

    /** All kinds of change there are. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>();
        OF_BLUEPRINTS.forEach(verb -> kinds.add(kind(BLUEPRINT, verb)));
        for (Thing thing : Thing.values()) {
            thing.verbs().forEach(verb -> kinds.add(kind(thing.word(), verb)));
        }
        return kinds;
    }

    private static String kind(String thing, Verb verb) {
        return thing + "-" + verb.word();
    }

    /** The sentence that says which changes are forbidden; empty if none is. */
    String told(List<NamedComparison> comparisons) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        int count = 0;
        for (NamedComparison named : comparisons) {
            if (named.comparison().isEmpty()) {
                Verb verb = named.before().isEmpty() ? Verb.ADDED : Verb.REMOVED;
                if (forbids(BLUEPRINT, verb)) {
                    add(found, kind(BLUEPRINT, verb), named.latest().name());
                    count++;
                }
            }
            for (Change change : named.comparison().map(Comparison::changes).orElse(List.of())) {
                if (forbids(change.thing().word(), change.verb())) {
                    String label = change.element().label();
                    add(found, change.kind(), label.isEmpty() ? named.latest().name() : "“" + label + "”");
                    count++;
                }
            }
        }
        return found.isEmpty()
                ? ""
                : (count == 1 ? "1 change is forbidden: " : count + " changes are forbidden: ") + listed(found);
    }

    private boolean forbids(String thing, Verb verb) {
        return words.contains(thing) || words.contains(verb.word()) || words.contains(kind(thing, verb));
    }

    private static void add(Map<String, List<String>> found, String kind, String label) {
        found.computeIfAbsent(kind, each -> new ArrayList<>()).add(label);
    }

    private static String listed(Map<String, List<String>> found) {
        List<String> parts = new ArrayList<>();
        found.forEach((kind, labels) -> {
            int more = labels.size() - MOST_NAMED;
            parts.add(kind + " " + String.join(", ", more > 0 ? labels.subList(0, MOST_NAMED) : labels)
                    + (more > 0 ? " and " + more + " more" : ""));
        });
        return String.join("; ", parts);
    }
}
