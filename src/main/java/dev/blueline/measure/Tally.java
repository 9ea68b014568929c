package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much happens somewhere.
 *
 * @param actions boxes, waits, decisions and evidence among them
 * @param handOffs flows that leave for another lane
 * @param waits waits: actions of their own, and marks on others
 * @param decisions decisions
 * @param failPoints fail points, those of steps aside
 * @param encounters flows from here that are service encounters (Bitner, Ostrom and Morgan 2008)
 */
public record Tally(int actions, int handOffs, int waits, int decisions, int failPoints, int encounters) {
    private static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    /** Tallies of every step and role, added up as asked for. */
    public static final class Table {
        private final Map<String, Tally> cells = new HashMap<>();

        /** Counts once through. */
        public Table(BlueprintIndex index) {
            for (Step step : index.steps()) {
                for (Action action : step.actions()) {
                    cells.merge(key(step, action.role()), ofAction(action, index), Tally::plus);
                }
            }
        }

        /** What the lanes of {@code role} do in {@code steps}. */
        public Tally of(List<Step> steps, Role role) {
            Tally sum = NOTHING;
            for (Step step : steps) {
                sum = sum.plus(cells.getOrDefault(key(step, role), NOTHING));
            }
            return sum;
        }

        /** What all lanes do in {@code steps}. */
        public Tally of(List<Step> steps) {
            Tally sum = NOTHING;
            for (Role role : Role.values()) {
                sum = sum.plus(of(steps, role));
            }
            return sum;
        }

        private static String key(Step step, Role role) {
            return step.number() + " " + role.word();
        }
    }

    private static Tally ofAction(Action action, BlueprintIndex index) {
        int handOffs = 0;
        int encounters = 0;
        for (Flow flow : index.flowsFrom(action)) {
            handOffs += flow.to().lane().id().equals(action.lane().id()) ? 0 : 1;
            encounters += index.isEncounter(flow) ? 1 : 0;
        }
        int own = action.kind() == ActionKind.WAIT ? 1 : 0;
        return new Tally(
                1,
                handOffs,
                own + count(action.marks(), MarkKind.WAIT),
                action.kind() == ActionKind.DECISION ? 1 : 0,
                count(action.marks(), MarkKind.FAIL),
                encounters);
    }

    private static int count(List<Mark> marks, MarkKind kind) {
        return (int) marks.stream().filter(mark -> mark.kind() == kind).count();
    }

    /** The two together. */
    Tally plus(Tally other) {
        return new Tally(
                actions + other.actions,
                handOffs + other.handOffs,
                waits + other.waits,
                decisions + other.decisions,
                failPoints + other.failPoints,
                encounters + other.encounters);
    }
}
