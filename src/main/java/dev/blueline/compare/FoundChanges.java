package dev.blueline.compare;

import dev.blueline.model.BlueprintIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Collects changes, in whatever order they are found. */
final class FoundChanges {
    private final BlueprintIndex before;
    private final BlueprintIndex after;
    private final Matches matches;
    private final Values values;
    private final List<Change> changes = new ArrayList<>();

    FoundChanges(BlueprintIndex before, BlueprintIndex after, Matches matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
        this.values = new Values(after);
    }

    BlueprintIndex before() {
        return before;
    }

    BlueprintIndex after() {
        return after;
    }

    Matches matches() {
        return matches;
    }

    Values values() {
        return values;
    }

    List<Change> changes() {
        return changes;
    }

    /** Something new. */
    void added(Thing thing, Element element, Optional<Value> to, boolean follows) {
        changes.add(
                new Change(thing, Verb.ADDED, Optional.empty(), Optional.of(element), Optional.empty(), to, follows));
    }

    /** Something that is gone. */
    void removed(Thing thing, Element element, Optional<Value> from, boolean follows) {
        changes.add(new Change(
                thing, Verb.REMOVED, Optional.of(element), Optional.empty(), from, Optional.empty(), follows));
    }

    /** Something that stayed, and is not what it was. */
    void changed(Thing thing, Verb verb, Both both, Optional<Value> from, Optional<Value> to, boolean follows) {
        changes.add(new Change(thing, verb, Optional.of(both.before()), Optional.of(both.after()), from, to, follows));
    }

    /** The same for something that follows from nothing. */
    void changed(Thing thing, Verb verb, Both both, Optional<Value> from, Optional<Value> to) {
        changed(thing, verb, both, from, to, false);
    }

    /** Something that holds or does not. */
    void flag(Thing thing, Both both, boolean old, boolean now) {
        if (old != now) {
            changed(thing, now ? Verb.ADDED : Verb.REMOVED, both, Optional.empty(), Optional.empty());
        }
    }

    /** Words of the file. */
    void text(Thing thing, Both both, Optional<String> old, Optional<String> now) {
        value(thing, both, old, now, Values::quoted, FoundChanges::reworded);
    }

    /** One of several. */
    <T> void choice(Thing thing, Both both, Optional<T> old, Optional<T> now, Function<T, Value> words) {
        value(thing, both, old, now, words, (was, is) -> was.equals(is) ? Optional.empty() : Optional.of(Verb.CHANGED));
    }

    /** One of several that have an order. */
    <T extends Enum<T>> void level(Thing thing, Both both, Optional<T> old, Optional<T> now, Function<T, Value> words) {
        value(thing, both, old, now, words, (was, is) -> {
            int order = is.compareTo(was);
            return order == 0 ? Optional.empty() : Optional.of(order > 0 ? Verb.RAISED : Verb.LOWERED);
        });
    }

    /** Whatever can be there or not and be different. */
    <T> void value(
            Thing thing,
            Both both,
            Optional<T> old,
            Optional<T> now,
            Function<T, Value> words,
            BiFunction<T, T, Optional<Verb>> difference) {
        Optional<Verb> verb = Optional.empty();
        if (old.isPresent() && now.isPresent()) {
            verb = difference.apply(old.get(), now.get());
        } else if (old.isPresent() || now.isPresent()) {
            verb = Optional.of(now.isPresent() ? Verb.ADDED : Verb.REMOVED);
        }
        verb.ifPresent(found -> changed(thing, found, both, old.map(words), now.map(words)));
    }

    /** Several texts; their order says nothing. */
    void each(Thing thing, Both both, List<String> old, List<String> now) {
        each(thing, both, old, now, Values::quoted);
    }

    /** Several of a sort; their order says nothing. If one is gone and one is new, it is the same in other words. */
    <T> void each(Thing thing, Both both, List<T> old, List<T> now, Function<T, Value> words) {
        List<T> gone = new ArrayList<>(old);
        List<T> fresh = new ArrayList<>();
        for (T one : now) {
            if (!gone.remove(one)) {
                fresh.add(one);
            }
        }
        if (gone.size() == 1 && fresh.size() == 1) {
            Verb verb = thing.verbs().contains(Verb.REWORDED) ? Verb.REWORDED : Verb.CHANGED;
            Optional<Value> from = Optional.of(words.apply(gone.get(0)));
            changed(thing, verb, both, from, Optional.of(words.apply(fresh.get(0))));
            return;
        }
        fresh.forEach(one -> changed(thing, Verb.ADDED, both, Optional.empty(), Optional.of(words.apply(one))));
        gone.forEach(one -> changed(thing, Verb.REMOVED, both, Optional.of(words.apply(one)), Optional.empty()));
    }

    /**
     * Several declared things; their order says nothing.
     *
     * @param id what a thing is declared as
     */
    <T> void declared(
            Thing thing, Both both, List<T> old, List<T> now, Function<T, String> id, Function<T, String> label) {
        List<T> gone = new ArrayList<>(old);
        for (T one : now) {
            Optional<T> stayed = gone.stream()
                    .filter(was -> matches.declarations().newId(id.apply(was)).equals(Optional.of(id.apply(one))))
                    .findFirst();
            if (stayed.isPresent()) {
                gone.remove(stayed.get());
            } else {
                changed(thing, Verb.ADDED, both, Optional.empty(), Optional.of(Values.quoted(label.apply(one))));
            }
        }
        gone.forEach(one ->
                changed(thing, Verb.REMOVED, both, Optional.of(Values.quoted(label.apply(one))), Optional.empty()));
    }

    private static Optional<Verb> reworded(String was, String is) {
        return was.equals(is) ? Optional.empty() : Optional.of(Verb.REWORDED);
    }
}
