package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What happens only when something fails: led to by a recovery and by nothing else, and what follows that alone. */
public final class Repairs {
    private final Set<String> ids = new HashSet<>();

    /** Reads the flows of {@code index}, each a few times at most. */
    public Repairs(BlueprintIndex index) {
        Set<String> entered = new HashSet<>();
        for (Flow flow : index.blueprint().flows()) {
            if (flow.path() == FlowPath.RECOVERY && !flow.outcome()) {
                ids.add(flow.to().id());
            } else if (isForward(flow)) {
                entered.add(flow.to().id());
                if (flow.kind() == FlowKind.EXCHANGE) {
                    entered.add(flow.from().id());
                }
            }
        }
        ids.removeAll(entered);
        List<Action> waiting = new ArrayList<>();
        index.actions().stream().filter(action -> ids.contains(action.id())).forEach(waiting::add);
        for (int i = 0; i < waiting.size(); i++) {
            for (Flow flow : index.flowsFrom(waiting.get(i))) {
                boolean follows = isForward(flow)
                        && index.flowsTo(flow.to()).stream()
                                .filter(Repairs::isForward)
                                .allMatch(into -> ids.contains(into.from().id()));
                if (follows && ids.add(flow.to().id())) {
                    waiting.add(flow.to());
                }
            }
        }
    }

    /** Whether {@code action} is one. */
    public boolean contains(Action action) {
        return ids.contains(action.id());
    }

    /** Whether {@code flow} goes on with the service: no loop, no recovery, nothing that is merely told. */
    static boolean isForward(Flow flow) {
        return flow.path() == FlowPath.FORWARD && flow.kind() != FlowKind.INFORMATION;
    }
}
