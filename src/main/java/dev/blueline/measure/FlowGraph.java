package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The actions of a blueprint as a graph: what follows what. Of what is not shown, it has what is one flow away.
 *
 * @param actions the actions shown that have a flow, in reading order
 * @param flows the flows between them, in the order written
 * @param leading the flows that lead from one of them to what is not shown, or the other way round, in the order written
 * @param unlinked the actions shown that have no flow, in reading order
 */
public record FlowGraph(List<Action> actions, List<Flow> flows, List<Flow> leading, List<Action> unlinked) {

    /** Takes copies of the lists. */
    public FlowGraph {
        actions = List.copyOf(actions);
        flows = List.copyOf(flows);
        leading = List.copyOf(leading);
        unlinked = List.copyOf(unlinked);
    }

    /** The graph of the actions that are {@code shown}. */
    public static FlowGraph of(BlueprintIndex index, Predicate<Action> shown) {
        List<Flow> flows = new ArrayList<>();
        List<Flow> leading = new ArrayList<>();
        Set<String> ends = new HashSet<>();
        for (Flow flow : index.blueprint().flows()) {
            boolean from = shown.test(flow.from());
            boolean to = shown.test(flow.to());
            if (from && to) {
                flows.add(flow);
            } else if (from || to) {
                leading.add(flow);
            }
            ends.add(flow.from().id());
            ends.add(flow.to().id());
        }
        List<Action> actions = new ArrayList<>();
        List<Action> unlinked = new ArrayList<>();
        for (Action action : index.actions()) {
            if (shown.test(action)) {
                (ends.contains(action.id()) ? actions : unlinked).add(action);
            }
        }
        return new FlowGraph(actions, flows, leading, unlinked);
    }
}
