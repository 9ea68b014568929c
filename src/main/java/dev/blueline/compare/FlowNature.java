package dev.blueline.compare;

import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Line;
import java.util.Set;

/**
 * What a flow is to the field.
 *
 * @param place whether it stays in its lane, is handed to another one, or is a service encounter
 * @param lines the lines it crosses, from the customer's side inwards
 */
record FlowNature(Thing place, Set<Line> lines) {

    static FlowNature of(Flow flow, BlueprintIndex index) {
        Thing place = Thing.HAND_OFF;
        if (index.isEncounter(flow)) {
            place = Thing.ENCOUNTER;
        } else if (flow.from().lane().id().equals(flow.to().lane().id())) {
            place = Thing.FLOW;
        }
        return new FlowNature(place, index.linesCrossed(flow));
    }

    /** The most telling word for {@code flow}: what it is for first, then what it is to the field. */
    Thing thing(Flow flow) {
        if (flow.path() == FlowPath.RECOVERY) {
            return Thing.RECOVERY;
        }
        if (flow.path() == FlowPath.LOOP) {
            return Thing.LOOP;
        }
        return flow.outcome() ? Thing.OUTCOME : place;
    }
}
