package dev.blueline.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a machine may read of a group of drawn things. Says nothing of how they look: that is told by the style of each.
 *
 * @param words what it is, as one or more words: {@code "action customer"}
 * @param id its id, unique on the sheet, if it has one
 * @param data its other facts, in the order they are written
 */
public record Group(String words, Optional<String> id, List<Fact> data) {

    /** Takes a copy of the list. */
    public Group {
        data = List.copyOf(data);
    }

    /**
     * A fact of a group.
     *
     * @param name its name: lower case, words joined by hyphens
     * @param value its value
     */
    public record Fact(String name, String value) {}

    /** A group of which no more is said. */
    public static Group of(String words) {
        return new Group(words, Optional.empty(), List.of());
    }

    /** The same group with this id. */
    public Group withId(String newId) {
        return new Group(words, Optional.of(newId), data);
    }

    /** The same group with one fact more. */
    public Group with(String name, String value) {
        List<Fact> facts = new ArrayList<>(data);
        facts.add(new Fact(name, value));
        return new Group(words, id, facts);
    }

    /** The same group, with one fact more if there is a value. */
    public Group with(String name, Optional<String> value) {
        return value.map(present -> with(name, present)).orElse(this);
    }
}
