package dev.blueline.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things of one sort that are the same ones in two blueprints, each in one pair at most. */
final class Pairs<T> {
    private final Function<T, String> id;
    private final Map<String, T> before = new HashMap<>();
    private final Map<String, T> after = new HashMap<>();

    /**
     * No pairs yet.
     *
     * @param id what tells a thing apart from the others of its blueprint
     */
    Pairs(Function<T, String> id) {
        this.id = id;
    }

    void add(T old, T now) {
        before.put(id.apply(now), old);
        after.put(id.apply(old), now);
    }

    /** What {@code now} was. */
    Optional<T> before(T now) {
        return Optional.ofNullable(before.get(id.apply(now)));
    }

    /** What has become of {@code old}. */
    Optional<T> after(T old) {
        return Optional.ofNullable(after.get(id.apply(old)));
    }

    /** The id, in the new blueprint, of what {@code old} has become. */
    Optional<String> newId(T old) {
        return after(old).map(id);
    }

    /** The same for an id of the old blueprint. */
    Optional<String> newId(String oldId) {
        return Optional.ofNullable(after.get(oldId)).map(id);
    }

    /** Whether {@code old} has become {@code now}. */
    boolean same(T old, T now) {
        return newId(old).equals(Optional.of(id.apply(now)));
    }
}
