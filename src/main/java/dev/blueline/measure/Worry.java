package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Level;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Measures;
import dev.blueline.model.Moment;
import dev.blueline.model.Pain;
import dev.blueline.model.Phase;
import dev.blueline.model.Polarity;
import dev.blueline.model.Step;
import dev.blueline.model.Time;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something to look at first.
 *
 * @param kind why
 * @param badge the badge of the mark, wait or decision
 * @param mark the kind of mark, which the badge shows
 * @param text what is said of it; of a wait or an unnamed mark the text of its action
 * @param step where it is; nowhere for a mark of a phase or of the whole
 * @param weight how bad it is among its kind, more being worse
 * @param time how long it takes, for a wait
 */
public record Worry(
        Kind kind,
        String badge,
        MarkKind mark,
        String text,
        Optional<Step> step,
        BigDecimal weight,
        Optional<Time> time) {

    /** Why something is to be looked at first, worst first. */
    public enum Kind {
        /** A fail point from which no recovery leads. */
        NO_RECOVERY,
        /** A moment of truth that turns out badly. */
        NEGATIVE_MOMENT,
        /** A pain of the gravest kind there is in the blueprint. */
        GRAVE_PAIN,
        /** A wait, by the time that customers expect, or that it takes. */
        LONG_WAIT
    }

    /** All there are: by kind, the worst of a kind first, and otherwise in reading order. */
    public static List<Worry> of(BlueprintIndex index) {
        List<Worry> all = new Collector(index).all();
        all.sort(Comparator.comparing(Worry::kind)
                .thenComparing(Comparator.comparing(Worry::weight).reversed()));
        return List.copyOf(all);
    }

    /** Goes through a blueprint in reading order. */
    private static final class Collector {
        private final BlueprintIndex index;
        private final Recoveries recoveries;
        private final List<Worry> found = new ArrayList<>();

        Collector(BlueprintIndex index) {
            this.index = index;
            this.recoveries = new Recoveries(index);
        }

        List<Worry> all() {
            index.blueprint().marks().forEach(mark -> look(mark, Optional.empty(), ""));
            index.blueprint().phases().forEach(this::look);
            BigDecimal gravest = found.stream()
                    .filter(worry -> worry.kind() == Kind.GRAVE_PAIN)
                    .map(Worry::weight)
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ZERO);
            found.removeIf(
                    worry -> worry.kind() == Kind.GRAVE_PAIN && worry.weight().compareTo(gravest) < 0);
            return found;
        }

        private void look(Phase phase) {
            phase.marks()
                    .forEach(mark -> look(mark, Optional.empty(), phase.title().orElse("")));
            phase.phases().forEach(this::look);
            for (Step step : phase.steps()) {
                Optional<Step> here = Optional.of(step);
                step.marks().forEach(mark -> look(mark, here, step.title().orElse("")));
                for (Action action : step.actions()) {
                    wait(action, step);
                    action.marks().forEach(mark -> look(mark, here, action.label()));
                }
            }
        }

        private void wait(Action action, Step step) {
            Measures measures = action.facts().measures();
            Optional<Time> time = measures.expected().or(measures::time).or(measures::standard);
            if (action.kind() == ActionKind.WAIT && time.isPresent()) {
                found.add(new Worry(
                        Kind.LONG_WAIT,
                        index.badges(action).get(0),
                        MarkKind.WAIT,
                        action.label(),
                        Optional.of(step),
                        time.get().seconds(),
                        time));
            }
        }

        private void look(Mark mark, Optional<Step> step, String otherwise) {
            if (mark instanceof FailPoint fail && !isRecovered(fail)) {
                add(Kind.NO_RECOVERY, mark, step, otherwise, weight(fail.impact()));
            }
            if (mark instanceof Moment moment && moment.polarity() == Polarity.NEGATIVE) {
                add(Kind.NEGATIVE_MOMENT, mark, step, otherwise, BigDecimal.ZERO);
            }
            if (mark instanceof Pain pain && pain.severity().isPresent()) {
                add(Kind.GRAVE_PAIN, mark, step, otherwise, weight(pain.severity()));
            }
        }

        private boolean isRecovered(FailPoint fail) {
            return index.action(fail)
                    .map(action -> recoveries.has(fail, action))
                    .orElseGet(() -> recoveries.has(fail));
        }

        private static BigDecimal weight(Optional<Level> level) {
            return level.map(known -> switch (known) {
                        case LOW -> BigDecimal.ONE;
                        case MEDIUM -> BigDecimal.valueOf(2);
                        case HIGH -> BigDecimal.TEN;
                    })
                    .orElse(BigDecimal.ZERO);
        }

        private void add(Kind kind, Mark mark, Optional<Step> step, String otherwise, BigDecimal weight) {
            found.add(new Worry(
                    kind,
                    index.badge(mark),
                    mark.kind(),
                    mark.text().orElse(otherwise),
                    step,
                    weight,
                    Optional.empty()));
        }
    }
}
