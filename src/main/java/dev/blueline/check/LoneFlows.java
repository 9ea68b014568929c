package dev.blueline.check;

import dev.blueline.diagnostic.Fix;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Flows that have a statement to themselves, and what can be written about one there. In a chain or a list a word
 * would hold for its neighbours too, so that nothing is offered for those.
 */
public final class LoneFlows {
    private final Set<String> ids = new HashSet<>();

    /** Looks which of {@code flows}, in the order of the file, share no place with another. */
    public LoneFlows(List<Flow> flows) {
        int end = 0;
        for (int i = 0; i < flows.size(); i++) {
            Flow flow = flows.get(i);
            int next = i + 1 < flows.size() ? flows.get(i + 1).origin().span().start() : Integer.MAX_VALUE;
            if (end <= flow.origin().span().start() && flow.origin().span().end() <= next) {
                ids.add(flow.id());
            }
            end = Math.max(end, flow.origin().span().end());
        }
    }

    /** Marks {@code flow} as a way back, if it can be done by a word in front of it. */
    public Optional<Fix> loop(Flow flow) {
        return ids.contains(flow.id()) && flow.path() == FlowPath.FORWARD
                ? Optional.of(
                        Fix.before("write `loop` before the flow", flow.origin().span(), "loop "))
                : Optional.empty();
    }

    /** Takes {@code flow} out, if it says nothing but its two ends. */
    public Optional<Fix> removal(Flow flow) {
        boolean plain = flow.path() == FlowPath.FORWARD
                && !flow.outcome()
                && flow.via().isEmpty()
                && flow.variants().isEmpty()
                && flow.label().isEmpty()
                && flow.condition().isEmpty()
                && flow.probability().isEmpty()
                && flow.time().isEmpty();
        return plain && ids.contains(flow.id())
                ? Optional.of(Fix.remove("remove the flow", flow.origin().span()))
                : Optional.empty();
    }
}
