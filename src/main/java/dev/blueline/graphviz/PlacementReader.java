package dev.blueline.graphviz;

import dev.blueline.graphviz.Placement.Frame;
import dev.blueline.graphviz.Placement.Route;
import dev.blueline.graphviz.Placement.Spot;
import dev.blueline.graphviz.Plan.Node;
import dev.blueline.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what Graphviz answers in its own JSON: points, y upwards. */
final class PlacementReader {
    private static final String CLUSTER = "cluster_";

    private final Plan plan;
    private double height;

    PlacementReader(Plan plan) {
        this.plan = plan;
    }

    /** Where everything went. */
    Placement read(String answer) {
        JsonValue whole;
        try {
            whole = JsonValue.read(answer);
        } catch (JsonValue.NoJson e) {
            throw new Unplaceable("Graphviz answered in a form that was not expected", e);
        }
        return placement(whole);
    }

    private Placement placement(JsonValue whole) {
        double[] all = numbers(whole.text("bb").orElseThrow());
        height = all[3];
        Map<String, Node> nodes = new HashMap<>();
        plan.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<String, Frame> frames = new HashMap<>();
        Map<String, Frame> clusters = new HashMap<>();
        for (JsonValue object : whole.items("objects").orElse(List.of())) {
            String name = object.text("name").orElse("");
            if (object.text("pos").isPresent() && nodes.containsKey(name)) {
                Node node = nodes.get(name);
                Spot middle = spot(numbers(object.text("pos").get()), 0);
                double width = node.size().width();
                double tall = node.size().height();
                frames.put(name, new Frame(middle.x() - width / 2, middle.y() - tall / 2, width, tall));
            } else if (name.startsWith(CLUSTER) && object.text("bb").isPresent()) {
                double[] corners = numbers(object.text("bb").get());
                clusters.put(
                        name.substring(CLUSTER.length()),
                        new Frame(corners[0], height - corners[3], corners[2] - corners[0], corners[3] - corners[1]));
            }
        }
        Map<String, Route> routes = new HashMap<>();
        for (JsonValue edge : whole.items("edges").orElse(List.of())) {
            if (edge.text("pos").isPresent() && edge.text("id").isPresent()) {
                Optional<Spot> label = edge.text("lp").map(place -> spot(numbers(place), 0));
                routes.put(
                        edge.text("id").orElse(""),
                        new Route(curve(edge.text("pos").get()), label));
            }
        }
        return new Placement(all[2], height, clusters, frames, routes);
    }

    private List<Spot> curve(String text) {
        double[] numbers = numbers(text.replace(' ', ','));
        List<Spot> curve = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            curve.add(spot(numbers, i));
        }
        return curve;
    }

    private Spot spot(double[] numbers, int at) {
        return new Spot(numbers[at], height - numbers[at + 1]);
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
