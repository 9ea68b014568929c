package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import java.util.HashSet;
import java.util.Set;

/**
 * Which fail points the service recovers from. Only what the file calls a recovery counts: a loop may be anything that
 * is done again on purpose.
 */
public final class Recoveries {
    private final Set<String> fails = new HashSet<>();
    private final Set<String> actions = new HashSet<>();

    /** Reads the flows of {@code index} once. */
    public Recoveries(BlueprintIndex index) {
        Set<String> repairs = new HashSet<>();
        for (Flow flow : index.blueprint().flows()) {
            flow.fail().ifPresent(fails::add);
            if (flow.path() == FlowPath.RECOVERY && !flow.outcome()) {
                repairs.add(flow.to().id());
            }
        }
        for (Flow flow : index.blueprint().flows()) {
            if (flow.path() == FlowPath.RECOVERY && flow.fail().isEmpty()) {
                boolean back = repairs.contains(flow.from().id());
                if (flow.outcome()) {
                    actions.add(flow.to().id());
                } else if (!back) {
                    actions.add(flow.from().id());
                }
            }
        }
    }

    /** Whether a recovery is written in the braces of {@code fail}. */
    public boolean has(FailPoint fail) {
        return fails.contains(fail.id());
    }

    /**
     * Whether one leads out of {@code fail}, a mark of {@code action}: written in its braces, as a flow from the action
     * that is not the way back from another repair, or as the outcome of a later decision that leads to the action again.
     */
    public boolean has(FailPoint fail, Action action) {
        return has(fail) || actions.contains(action.id());
    }
}
