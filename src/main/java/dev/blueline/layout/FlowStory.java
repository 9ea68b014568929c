package dev.blueline.layout;

import dev.blueline.measure.FlowGraph;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells in sentences what a flow map shows: how many there are, then of each action what follows it, in reading order. */
final class FlowStory {
    private final BlueprintIndex index;
    private final FlowGraph graph;
    private final Wording wording;

    FlowStory(BlueprintIndex index, FlowGraph graph, Wording wording) {
        this.index = index;
        this.graph = graph;
        this.wording = wording;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (graph.actions().isEmpty()) {
            return sentences;
        }
        long decisions = graph.actions().stream()
                .filter(action -> action.kind() == ActionKind.DECISION)
                .count();
        sentences.add(wording.text(
                "flow.told.counts", graph.actions().size(), decisions, count(FlowPath.LOOP), count(FlowPath.RECOVERY)));
        for (Action action : graph.actions()) {
            List<String> ways = new ArrayList<>();
            index.flowsFrom(action).forEach(flow -> ways.add(way(flow)));
            if (!ways.isEmpty()) {
                String name =
                        wording.text("flow.caption", index.column(action), CutWording.name(action.lane(), wording));
                sentences.add(wording.text(
                        "flow.told.action", name, label(action), String.join(wording.text("story.and"), ways)));
            }
        }
        return sentences;
    }

    private long count(FlowPath path) {
        return graph.flows().stream().filter(flow -> flow.path() == path).count();
    }

    private String way(Flow flow) {
        String key = flow.path() == FlowPath.FORWARD
                ? flow.kind().word()
                : flow.path().word();
        String way = wording.text("flow.told." + key, label(flow.to()));
        Optional<String> said = flow.label().or(flow::condition).map(text -> text.replace('\n', ' '));
        return said.map(text -> wording.text("flow.told.labelled", text, way)).orElse(way);
    }

    private static String label(Action action) {
        return action.label().replace('\n', ' ');
    }
}
