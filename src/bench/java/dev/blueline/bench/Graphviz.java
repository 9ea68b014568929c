package dev.blueline.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.blueline.bench.Drawing.Route;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The same boxes, flows and labels drawn by Graphviz with orthogonal connectors: by {@code neato -n2} with our boxes in
 * our places, or by {@code dot}, which sets them itself, lanes as clusters. One pixel is one point. Labels are
 * {@code xlabel}s of the same size, because orthogonal connectors carry no others.
 *
 * <p>Graphviz 2.43 ends with a failed assertion on many sheets whose boxes stand in exact rows. A sheet on which it fails
 * is given to it again with every box moved by less than a tenth of a pixel, up to twenty times.
 */
final class Graphviz {
    private static final int PATIENCE = 120;
    private static final int ATTEMPTS = 20;
    private static final double MOVED = 0.05;

    private final Path folder;
    private int failures;

    /** Works with files in {@code folder}, which exists. */
    Graphviz(Path folder) {
        this.folder = folder;
    }

    /** How many runs failed. */
    int failures() {
        return failures;
    }

    /** The drawing by {@code neato}, with all boxes where {@code scene} has them. */
    Drawing neato(Scene scene) throws IOException, InterruptedException {
        Drawing drawing = nothing(scene, 0);
        for (int attempt = 0; attempt < ATTEMPTS && drawing.boxes().isEmpty(); attempt++) {
            drawing = draw(scene, true, new Random(attempt), attempt == 0 ? 0 : MOVED);
        }
        return drawing;
    }

    /** The drawing by {@code dot}, which places the boxes itself. */
    Drawing dot(Scene scene) throws IOException, InterruptedException {
        return draw(scene, false, new Random(0), 0);
    }

    private Drawing draw(Scene scene, boolean pinned, Random random, double moved)
            throws IOException, InterruptedException {
        Path source = folder.resolve("in.dot");
        Path result = folder.resolve("out.json");
        Files.writeString(source, source(scene, pinned, random, moved));
        List<String> command = new ArrayList<>(pinned ? List.of("neato", "-n2") : List.of("dot"));
        command.addAll(List.of("-Tjson", "-o", result.toString(), source.toString()));
        Files.deleteIfExists(result);
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("graphviz.log").toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        double milliseconds = (System.nanoTime() - before) / 1e6;
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        boolean failed = !ended || process.exitValue() != 0 || !Files.exists(result);
        if (failed) {
            failures++;
            return nothing(scene, milliseconds);
        }
        String json = Files.readString(result, StandardCharsets.UTF_8);
        return read(JsonParser.parseString(json).getAsJsonObject(), scene, pinned, milliseconds);
    }

    private static Drawing nothing(Scene scene, double milliseconds) {
        Map<String, Integer> numbers = numbers(scene);
        List<Route> routes = scene.connectors().stream()
                .map(flow -> new Route(numbers.get(flow.from()), numbers.get(flow.to()), List.of(), Optional.empty()))
                .toList();
        return new Drawing(List.of(), routes, milliseconds);
    }

    static Map<String, Integer> numbers(Scene scene) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < scene.boxes().size(); i++) {
            numbers.put(scene.boxes().get(i).id(), i);
        }
        return numbers;
    }

    private static String source(Scene scene, boolean pinned, Random random, double moved) {
        StringBuilder text = new StringBuilder("digraph g {\ngraph [splines=ortho, rankdir=LR, forcelabels=true];\n");
        text.append("node [shape=box, fixedsize=true, label=\"\"];\nedge [dir=none];\n");
        for (Scene.LaneBand lane : scene.lanes()) {
            if (!pinned) {
                text.append("subgraph \"cluster_").append(lane.id()).append("\" {\n");
            }
            for (int i = 0; i < scene.boxes().size(); i++) {
                if (scene.boxes().get(i).lane().equals(lane.id())) {
                    Rect rect = scene.boxes().get(i).rect();
                    double x = rect.x() + moved * (2 * random.nextDouble() - 1);
                    double y = rect.y() + moved * (2 * random.nextDouble() - 1);
                    node(text, i, new Rect(x, y, rect.width(), rect.height()), pinned);
                }
            }
            text.append(pinned ? "" : "}\n");
        }
        Map<String, Integer> numbers = numbers(scene);
        for (int i = 0; i < scene.connectors().size(); i++) {
            Connector flow = scene.connectors().get(i);
            text.append(String.format(
                    Locale.ROOT, "n%d -> n%d [id=\"%d\"", numbers.get(flow.from()), numbers.get(flow.to()), i));
            flow.label().ifPresent(label -> text.append(label(label.rect())));
            text.append("];\n");
        }
        return text.append("}\n").toString();
    }

    private static void node(StringBuilder text, int number, Rect rect, boolean pinned) {
        text.append(String.format(
                Locale.ROOT, "n%d [width=%.6f, height=%.6f", number, rect.width() / 72, rect.height() / 72));
        if (pinned) {
            text.append(String.format(Locale.ROOT, ", pos=\"%.3f,%.3f!\"", rect.centreX(), -rect.centreY()));
        }
        text.append("];\n");
    }

    /** A table without anything in it has exactly the size we want. */
    private static String label(Rect rect) {
        return String.format(
                Locale.ROOT,
                ", xlabel=<<TABLE FIXEDSIZE=\"TRUE\" WIDTH=\"%d\" HEIGHT=\"%d\" BORDER=\"0\" CELLPADDING=\"0\""
                        + " CELLSPACING=\"0\"><TR><TD></TD></TR></TABLE>>",
                Math.round(rect.width()),
                Math.round(rect.height()));
    }

    private static Drawing read(JsonObject json, Scene scene, boolean pinned, double milliseconds) {
        Map<Integer, Integer> numbers = new HashMap<>();
        Rect[] boxes = new Rect[scene.boxes().size()];
        for (JsonElement element : json.getAsJsonArray("objects")) {
            JsonObject object = element.getAsJsonObject();
            if (object.has("nodes") || !object.get("name").getAsString().matches("n\\d+")) {
                continue;
            }
            int number = Integer.parseInt(object.get("name").getAsString().substring(1));
            numbers.put(object.get("_gvid").getAsInt(), number);
            boxes[number] = outline(points(object, "p"));
        }
        double dx = pinned && boxes.length > 0 ? scene.boxes().get(0).rect().x() - boxes[0].x() : 0;
        double dy = pinned && boxes.length > 0 ? scene.boxes().get(0).rect().y() - boxes[0].y() : 0;
        Route[] routes = nothing(scene, 0).routes().toArray(Route[]::new);
        JsonArray edges = json.has("edges") ? json.getAsJsonArray("edges") : new JsonArray();
        for (JsonElement element : edges) {
            JsonObject edge = element.getAsJsonObject();
            int number = edge.get("id").getAsInt();
            List<Point> ends = touching(
                    moved(points(edge, "b"), dx, dy),
                    moved(boxes[routes[number].from()], dx, dy),
                    moved(boxes[routes[number].to()], dx, dy));
            List<Point> corners = Drawing.corners(ends);
            Optional<Rect> label = scene.connectors().get(number).label().map(Scene.ConnectorLabel::rect);
            Optional<Rect> place = edge.has("xlp")
                    ? label.map(rect -> place(edge.get("xlp").getAsString(), rect, dx, dy))
                    : Optional.empty();
            routes[number] = new Route(routes[number].from(), routes[number].to(), corners, place);
        }
        List<Rect> all = new ArrayList<>();
        for (Rect box : boxes) {
            all.add(moved(box, dx, dy));
        }
        return new Drawing(all, List.of(routes), milliseconds);
    }

    private static Rect place(String middle, Rect size, double dx, double dy) {
        String[] parts = middle.split(",", -1);
        double x = Double.parseDouble(parts[0]) + dx;
        double y = -Double.parseDouble(parts[1]) + dy;
        return new Rect(x - size.width() / 2, y - size.height() / 2, size.width(), size.height());
    }

    /**
     * The points of the first outline or curve that {@code object} draws, y down. Of a curve every third point lies on it;
     * the others lie on the straight lines between, because orthogonal connectors have no curves.
     */
    private static List<Point> points(JsonObject object, String operation) {
        List<Point> points = new ArrayList<>();
        if (!object.has("_draw_")) {
            return points;
        }
        for (JsonElement element : object.getAsJsonArray("_draw_")) {
            JsonObject draw = element.getAsJsonObject();
            if (points.isEmpty() && draw.get("op").getAsString().equals(operation)) {
                JsonArray all = draw.getAsJsonArray("points");
                int step = operation.equals("b") ? 3 : 1;
                for (int i = 0; i < all.size(); i += step) {
                    JsonArray pair = all.get(i).getAsJsonArray();
                    points.add(new Point(pair.get(0).getAsDouble(), -pair.get(1).getAsDouble()));
                }
            }
        }
        return points;
    }

    private static Rect outline(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
        return new Rect(left, top, right - left, bottom - top);
    }

    private static Rect moved(Rect rect, double dx, double dy) {
        return new Rect(rect.x() + dx, rect.y() + dy, rect.width(), rect.height());
    }

    /** The points with their ends drawn out to the borders of the boxes, half a pixel before which Graphviz stops. */
    private static List<Point> touching(List<Point> points, Rect from, Rect to) {
        List<Point> drawn = new ArrayList<>(points);
        if (drawn.size() > 1) {
            int last = drawn.size() - 1;
            drawn.set(0, onto(drawn.get(0), from));
            drawn.set(last, onto(drawn.get(last), to));
        }
        return drawn;
    }

    private static Point onto(Point end, Rect box) {
        return new Point(onto(end.x(), box.x(), box.right()), onto(end.y(), box.y(), box.bottom()));
    }

    private static double onto(double value, double low, double high) {
        return Math.abs(value - low) < 1 ? low : Math.abs(value - high) < 1 ? high : value;
    }

    private static List<Point> moved(List<Point> points, double dx, double dy) {
        return points.stream()
                .map(point -> new Point(point.x() + dx, point.y() + dy))
                .toList();
    }
}
