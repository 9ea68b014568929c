package dev.blueline.render.graph;

import static guru.nidi.graphviz.attribute.Attributes.attr;
import static guru.nidi.graphviz.model.Factory.mutNode;

import dev.blueline.graphviz.Labels;
import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Time;
import dev.blueline.model.Variant;
import guru.nidi.graphviz.model.Link;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Flows as edges of a graph, with what is written on them. */
final class FlowLinks {
    private FlowLinks() {}

    /** A flow that is not the first between its ends, in its direction, gets ports: {@code dot} 2.43 fails over two alike. */
    static Link of(Flow flow, int before) {
        Link link = Link.to(mutNode(flow.to().id())).with(attr("id", flow.id())).with(attr("constraint", "false"));
        if (before > 0) {
            link = link.with(attr("tailport", before % 2 == 1 ? "e" : "w"))
                    .with(attr("headport", before / 2 % 2 == 0 ? "e" : "w"));
        }
        List<String> lines = lines(flow);
        if (!lines.isEmpty()) {
            link = link.with(Labels.of(lines).external());
        }
        if (flow.kind() == FlowKind.EXCHANGE) {
            link = link.with(attr("dir", "both"));
        }
        List<String> styles = new ArrayList<>();
        if (flow.path() == FlowPath.RECOVERY) {
            styles.add("dotted");
        } else if (flow.kind() == FlowKind.INFORMATION) {
            styles.add("dashed");
        }
        if (flow.path() == FlowPath.LOOP) {
            styles.add("bold");
        }
        return styles.isEmpty() ? link : link.with(attr("style", String.join(",", styles)));
    }

    /** What is written on a flow, one thing below the other. */
    private static List<String> lines(Flow flow) {
        List<String> lines = new ArrayList<>();
        flow.label().ifPresent(lines::add);
        flow.condition().ifPresent(lines::add);
        if (!flow.via().isEmpty()) {
            lines.add(flow.via().stream().map(Channel::label).collect(Collectors.joining(", ")));
        }
        if (!flow.variants().isEmpty()) {
            lines.add(flow.variants().stream().map(Variant::label).collect(Collectors.joining(", ")));
        }
        flow.probability().ifPresent(share -> lines.add(percent(share)));
        flow.time().ifPresent(time -> lines.add(time(time)));
        return lines;
    }

    private static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        return (percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros()).toPlainString() + "%";
    }

    private static String time(Time time) {
        return time.amount() + " " + time.unit().symbol();
    }
}
