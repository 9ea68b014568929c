package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Action;
import dev.blueline.model.Lane;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one namespace of phases, steps, actions and marks, and who holds each name. */
final class Names {
    private final Diagnostics diagnostics;
    private final LaneResolver lanes;
    private final Map<String, Span> places = new HashMap<>();
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Set<String> marks = new LinkedHashSet<>();
    private final List<String> others = new ArrayList<>();
    private final Set<String> lost = new LinkedHashSet<>();
    private final Set<Integer> stepsWithLost = new LinkedHashSet<>();

    Names(LaneResolver lanes, Diagnostics diagnostics) {
        this.lanes = lanes;
        this.diagnostics = diagnostics;
    }

    /** Takes the name of something; whether it is free. */
    boolean take(Name name) {
        Span before = places.putIfAbsent(name.key(), name.span());
        if (before != null) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.DUPLICATE_NAME, name.span(), "the name `" + name.text() + "` is given twice")
                    .related(before, "given here first")
                    .help("give one of the two another name"));
            return false;
        }
        Optional<Lane> lane = lanes.named(name.key());
        if (lane.isPresent()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNCLEAR_REFERENCE,
                            name.span(),
                            "`" + name.text() + "` is the name of a lane already, so a flow could mean either")
                    .related(lane.get().origin().name(), "the lane")
                    .help("give one of the two another name"));
            return false;
        }
        return true;
    }

    void add(Name name, Action action) {
        actions.put(name.key(), action);
    }

    void addMark(Name name) {
        marks.add(name.key());
    }

    /** Remembers an action of the step {@code number} whose lane is not known: what misses it is told already. */
    void lose(int number, Optional<Name> name) {
        stepsWithLost.add(number);
        name.ifPresent(given -> lost.add(given.key()));
    }

    /** Whether the action named {@code key} was lost. */
    boolean isLost(String key) {
        return lost.contains(key);
    }

    /** Whether an action of the step {@code number} was lost. */
    boolean hasLost(int number) {
        return stepsWithLost.contains(number);
    }

    void addOther(Name name) {
        others.add(name.key());
    }

    Optional<Action> action(String key) {
        return Optional.ofNullable(actions.get(key));
    }

    /** Whether {@code key} is the name of a mark. */
    boolean isMark(String key) {
        return marks.contains(key);
    }

    /** Whether anything at all has the name {@code key}. */
    boolean knows(String key) {
        return places.containsKey(key);
    }

    /** The names that flows may use. */
    List<String> namesOfActions() {
        return new ArrayList<>(actions.keySet());
    }

    /** The names that exceptions may use. */
    List<String> all() {
        List<String> all = namesOfActions();
        all.addAll(marks);
        all.addAll(others);
        return all;
    }

    /** The actions of {@code step} in {@code lane}. */
    static List<Action> actions(Step step, Lane lane) {
        return step.actions().stream()
                .filter(action -> action.lane().id().equals(lane.id()))
                .toList();
    }
}
