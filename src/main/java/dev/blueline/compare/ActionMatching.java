package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.text.NameKey;
import java.util.List;
import java.util.Optional;

/**
 * Which actions are the same ones: by name, then by label and place, then by likeness and place. The further apart two
 * actions stand, the more alike their labels must be. A piece of evidence is never the same as something done.
 */
final class ActionMatching {
    private static final double LONE_IN_CELL = 0.3;
    private static final double IN_CELL = 0.4;
    private static final double IN_STEP = 0.6;
    private static final double IN_LANE = 0.7;
    private static final double ANYWHERE = 0.8;

    private final BlueprintIndex before;
    private final BlueprintIndex after;
    private final Pairs<Lane> lanes;
    private final Pairs<Step> steps;

    private ActionMatching(BlueprintIndex before, BlueprintIndex after, Pairs<Lane> lanes, Pairs<Step> steps) {
        this.before = before;
        this.after = after;
        this.lanes = lanes;
        this.steps = steps;
    }

    static Pairs<Action> of(BlueprintIndex before, BlueprintIndex after, Pairs<Lane> lanes, Pairs<Step> steps) {
        return new ActionMatching(before, after, lanes, steps).match();
    }

    private Pairs<Action> match() {
        Pairs<Action> pairs = new Pairs<>(Action::id);
        new Pairing<>(pairs, before.actions(), after.actions(), ActionMatching::allowed)
                .inOrder(Pairing.Keys.both(Action::name))
                .inOrder(new Pairing.Keys<>(
                        old -> cell(old).map(place -> List.of(place, label(old))),
                        now -> Optional.of(List.of(newCell(now), label(now)))))
                .only(new Pairing.Keys<>(
                        old -> step(old).map(place -> List.of(place, label(old))),
                        now -> Optional.of(List.of(newStep(now), label(now)))))
                .only(new Pairing.Keys<>(
                        old -> lane(old).map(place -> List.of(place, label(old))),
                        now -> Optional.of(List.of(now.lane().id(), label(now)))))
                .only(Pairing.Keys.both(action -> Optional.of(label(action))))
                .alike(cells(), Action::label, IN_CELL)
                .only(cells(), Action::label, LONE_IN_CELL)
                .alike(new Pairing.Keys<>(this::step, now -> Optional.of(newStep(now))), Action::label, IN_STEP)
                .alike(
                        new Pairing.Keys<>(
                                this::lane, now -> Optional.of(now.lane().id())),
                        Action::label,
                        IN_LANE)
                .alike(Pairing.Keys.none(), Action::label, ANYWHERE);
        return pairs;
    }

    private Pairing.Keys<Action> cells() {
        return new Pairing.Keys<>(this::cell, now -> Optional.of(newCell(now)));
    }

    private static boolean allowed(Action old, Action now) {
        return (old.role() == Role.EVIDENCE) == (now.role() == Role.EVIDENCE);
    }

    private static String label(Action action) {
        return NameKey.of(action.label());
    }

    /** Where {@code old} would stand in the new blueprint, if its step and its lane are still there. */
    private Optional<String> cell(Action old) {
        return step(old).flatMap(step -> lane(old).map(lane -> step + " " + lane));
    }

    private String newCell(Action now) {
        return newStep(now) + " " + now.lane().id();
    }

    private Optional<String> step(Action old) {
        return steps.newId(before.step(old));
    }

    private String newStep(Action now) {
        return after.step(now).id();
    }

    private Optional<String> lane(Action old) {
        return lanes.newId(old.lane());
    }
}
