package dev.blueline.compare;

import dev.blueline.measure.Recoveries;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import java.util.List;
import java.util.Optional;

/** Which fail point a recovery that came or went belongs to. */
final class RecoveryPoints {
    private final BlueprintIndex before;
    private final BlueprintIndex after;
    private final Matches matches;
    private final Recoveries olds;
    private final Recoveries news;

    RecoveryPoints(FoundChanges found) {
        this.before = found.before();
        this.after = found.after();
        this.matches = found.matches();
        this.olds = new Recoveries(before);
        this.news = new Recoveries(after);
    }

    /**
     * The fail point that {@code now}, a new recovery, leads out of: the one it is written in, or the only one of its
     * action if that had none before.
     */
    Optional<Element> gained(Flow now) {
        Optional<FailPoint> fail = written(now);
        if (fail.isEmpty()) {
            fail = only(now)
                    .filter(found -> news.has(found, now.from())
                            && matches.before(found)
                                    .filter(FailPoint.class::isInstance)
                                    .map(FailPoint.class::cast)
                                    .filter(old -> !has(olds, old, before))
                                    .isPresent());
        }
        return fail.map(found -> Element.of(found, now, after));
    }

    /** The fail point that {@code old}, a recovery that is gone, led out of. */
    Optional<Element> lost(Flow old) {
        Optional<FailPoint> fail = written(old);
        if (fail.isEmpty()) {
            fail = only(old)
                    .filter(found -> olds.has(found, old.from())
                            && matches.after(found)
                                    .filter(FailPoint.class::isInstance)
                                    .map(FailPoint.class::cast)
                                    .filter(now -> !has(news, now, after))
                                    .isPresent());
        }
        return fail.map(found -> Element.of(found, old, before));
    }

    /** Whether {@code now} is written in a fail point that is new itself. */
    boolean isNew(Flow now) {
        return written(now).filter(fail -> matches.before(fail).isEmpty()).isPresent();
    }

    /** Whether {@code old} was written in a fail point that is gone itself. */
    boolean isGone(Flow old) {
        return written(old).filter(fail -> matches.after(fail).isEmpty()).isPresent();
    }

    /** Whether the two are written in the same fail point, or in none. */
    boolean sameFail(Flow old, Flow now) {
        return old.fail().isPresent() == now.fail().isPresent()
                && old.fail().flatMap(matches.marks()::newId).equals(now.fail());
    }

    private static boolean has(Recoveries recoveries, FailPoint fail, BlueprintIndex index) {
        return index.action(fail).map(action -> recoveries.has(fail, action)).orElse(false);
    }

    private static Optional<FailPoint> written(Flow flow) {
        return flow.fail()
                .flatMap(id -> fails(flow).stream()
                        .filter(fail -> fail.id().equals(id))
                        .findFirst());
    }

    private static Optional<FailPoint> only(Flow flow) {
        List<FailPoint> fails = fails(flow);
        return flow.path() == FlowPath.RECOVERY && !flow.outcome() && fails.size() == 1
                ? Optional.of(fails.get(0))
                : Optional.empty();
    }

    private static List<FailPoint> fails(Flow flow) {
        return flow.from().marks().stream()
                .filter(FailPoint.class::isInstance)
                .map(FailPoint.class::cast)
                .toList();
    }
}
