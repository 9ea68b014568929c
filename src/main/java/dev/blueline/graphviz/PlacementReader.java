package dev.blueline.graphviz;

import dev.blueline.graphviz.Placement.Frame;
import dev.blueline.graphviz.Placement.Route;
import dev.blueline.graphviz.Placement.Spot;
import dev.blueline.graphviz.Plan.Cluster;
import dev.blueline.graphviz.Plan.Edge;
import dev.blueline.graphviz.Plan.Node;
import dev.blueline.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reads what Graphviz answers in its own JSON: points, y upwards, and the names that {@link PlanGraph} gave. */
final class PlacementReader {
    private final Plan plan;
    private double left;
    private double top;

    PlacementReader(Plan plan) {
        this.plan = plan;
    }

    /**
     * Where everything went.
     *
     * @throws Unplaceable if the answer is not of this kind, or something is missing
     */
    Placement read(String answer) {
        try {
            return placement(JsonValue.read(answer));
        } catch (JsonValue.NoJson | NoSuchElementException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new Unplaceable(
                    "Graphviz answered in a form that Blueline does not know; with --engine dot, its version may be too"
                            + " old: leave --engine out",
                    e);
        }
    }

    private Placement placement(JsonValue whole) {
        Map<String, JsonValue> objects = new HashMap<>();
        for (JsonValue object : whole.items("objects").orElse(List.of())) {
            object.text("name").ifPresent(name -> objects.put(name, object));
        }
        Map<String, JsonValue> lines = new HashMap<>();
        for (JsonValue line : whole.items("edges").orElse(List.of())) {
            line.text("id").ifPresent(id -> lines.put(id, line));
        }
        double[] all = extent(numbers(whole.text("bb").orElseThrow()), lines);
        left = all[0];
        top = all[3];
        Map<String, Frame> nodes = new HashMap<>();
        for (Node node : plan.nodes()) {
            nodes.put(node.id(), frame(node, found(objects, PlanGraph.NODE + nodes.size())));
        }
        Map<String, Frame> clusters = new HashMap<>();
        for (Cluster cluster : plan.clusters()) {
            // one without nodes is not drawn
            JsonValue object = objects.get("cluster_" + PlanGraph.CLUSTER + clusters.size());
            clusters.put(cluster.id(), object == null ? new Frame(0, 0, 0, 0) : frame(object));
        }
        Map<String, Route> routes = new HashMap<>();
        for (Edge edge : plan.edges()) {
            routes.put(edge.id(), route(found(lines, PlanGraph.EDGE + routes.size())));
        }
        return new Placement(all[2] - left, top - all[1], clusters, nodes, routes);
    }

    /** What Graphviz says is the extent of all, in its own measures, and the labels, which it may put beyond. */
    private double[] extent(double[] box, Map<String, JsonValue> lines) {
        double[] all = box.clone();
        int number = 0;
        for (Edge edge : plan.edges()) {
            Optional<String> place = found(lines, PlanGraph.EDGE + number++).text("lp");
            if (edge.label().isPresent() && place.isPresent()) {
                double[] middle = numbers(place.get());
                double width = edge.label().get().width() / 2;
                double height = edge.label().get().height() / 2;
                all[0] = Math.min(all[0], middle[0] - width);
                all[1] = Math.min(all[1], middle[1] - height);
                all[2] = Math.max(all[2], middle[0] + width);
                all[3] = Math.max(all[3], middle[1] + height);
            }
        }
        return all;
    }

    private static JsonValue found(Map<String, JsonValue> all, String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow();
    }

    private Frame frame(Node node, JsonValue object) {
        Spot middle = spot(numbers(object.text("pos").orElseThrow()), 0);
        double width = node.size().width();
        double height = node.size().height();
        return new Frame(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    private Frame frame(JsonValue cluster) {
        double[] corners = numbers(cluster.text("bb").orElse("0,0,0,0"));
        return new Frame(corners[0] - left, top - corners[3], corners[2] - corners[0], corners[3] - corners[1]);
    }

    private Route route(JsonValue edge) {
        double[] numbers = numbers(edge.text("pos").orElseThrow().replace(' ', ','));
        List<Spot> curve = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            curve.add(spot(numbers, i));
        }
        return new Route(curve, edge.text("lp").map(place -> spot(numbers(place), 0)));
    }

    private Spot spot(double[] numbers, int at) {
        return new Spot(numbers[at] - left, top - numbers[at + 1]);
    }

    private static double[] numbers(String text) {
        String[] words = text.split(",", -1);
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = Double.parseDouble(words[i]);
        }
        return numbers;
    }
}
