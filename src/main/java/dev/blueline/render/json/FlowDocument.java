package dev.blueline.render.json;

import dev.blueline.json.JsonFields;
import dev.blueline.measure.FlowGraph;
import dev.blueline.measure.Repairs;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The actions as a graph: nodes, edges, and what a walk through them needs; fields in the order of the schema. */
final class FlowDocument {
    private final BlueprintIndex index;
    private final FlowGraph graph;
    private final JsonFields fields;
    private final FlowFields flows;
    private final Repairs repairs;

    FlowDocument(BlueprintIndex index, FlowGraph graph, JsonFields fields) {
        this.index = index;
        this.graph = graph;
        this.fields = fields;
        this.flows = new FlowFields(fields);
        this.repairs = new Repairs(index);
    }

    void write() {
        fields.text("formatVersion", JsonRenderer.FORMAT_VERSION);
        fields.text("view", "flow");
        fields.text("title", index.blueprint().title());
        fields.text("language", index.blueprint().header().language().tag());
        fields.objects("actions", graph.actions(), this::action);
        fields.objects("flows", graph.flows(), flows::flow);
        fields.objects("leading", graph.leading(), flows::flow);
        fields.texts("entries", graph.actions().stream().filter(this::isEntry).toList(), Action::id);
        fields.texts("exits", graph.actions().stream().filter(this::isExit).toList(), Action::id);
        fields.objects("decisions", decisions(), this::decision);
        fields.texts("loops", onPath(FlowPath.LOOP), Flow::id);
        fields.objects("recoveries", recoveries(), this::recovery);
        fields.texts("unlinked", graph.unlinked(), Action::id);
    }

    private void action(Action action) {
        fields.text("id", action.id());
        fields.text("name", action.name());
        fields.text("kind", action.kind().word());
        fields.text("step", index.step(action).id());
        fields.number("column", index.column(action));
        fields.text("lane", action.lane().id());
        fields.text("role", action.role().word());
        fields.truth("technology", action.lane().technology());
        fields.text("label", action.label());
        fields.texts("flags", action.details().flags(), Flag::word);
        fields.texts("badges", index.badges(action));
        fields.truth("repair", repairs.contains(action));
    }

    /** An exchange leads on from the one that is written first, or else whoever answers would be a beginning. */
    private boolean isEntry(Action action) {
        return index.flowsTo(action).stream()
                        .noneMatch(flow -> flow.path() == FlowPath.FORWARD && flow.kind() != FlowKind.INFORMATION)
                && index.flowsFrom(action).stream().anyMatch(flow -> flow.kind() != FlowKind.INFORMATION)
                && !repairs.contains(action);
    }

    private boolean isExit(Action action) {
        return index.flowsFrom(action).stream().noneMatch(flow -> flow.kind() == FlowKind.SEQUENCE)
                && index.flowsTo(action).stream().anyMatch(flow -> flow.kind() == FlowKind.SEQUENCE);
    }

    private List<Action> decisions() {
        return graph.actions().stream()
                .filter(action -> action.kind() == ActionKind.DECISION)
                .toList();
    }

    private void decision(Action decision) {
        fields.text("action", decision.id());
        fields.texts(
                "outcomes",
                index.flowsFrom(decision).stream().filter(Flow::outcome).toList(),
                Flow::id);
    }

    private List<Flow> onPath(FlowPath path) {
        return graph.flows().stream().filter(flow -> flow.path() == path).toList();
    }

    /** The flows that lead out of a failure. */
    private List<Flow> recoveries() {
        return onPath(FlowPath.RECOVERY).stream()
                .filter(flow -> repairs.contains(flow.to()) && !repairs.contains(flow.from()))
                .toList();
    }

    private void recovery(Flow out) {
        fields.text("flow", out.id());
        fields.text("action", out.from().id());
        fields.text("fail", out.fail());
        fields.text("repair", out.to().id());
        fields.texts("rejoins", rejoins(out), Flow::id);
    }

    /** The flows by which what a recovery sets going comes back. */
    private List<Flow> rejoins(Flow out) {
        Set<String> seen = new HashSet<>(List.of(out.to().id()));
        List<Action> waiting = new ArrayList<>(List.of(out.to()));
        List<Flow> back = new ArrayList<>();
        for (int i = 0; i < waiting.size(); i++) {
            for (Flow flow : index.flowsFrom(waiting.get(i))) {
                if (!repairs.contains(flow.to())) {
                    back.add(flow);
                } else if (seen.add(flow.to().id())) {
                    waiting.add(flow.to());
                }
            }
        }
        return back;
    }
}
