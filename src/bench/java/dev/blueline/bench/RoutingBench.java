package dev.blueline.bench;

import dev.blueline.bench.Drawing.Route;
import dev.blueline.layout.Layout;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Our routes beside those of Graphviz, for every example and a hundred generated blueprints. Prints a table and writes
 * pictures. Arguments: the folder for the page; {@code --ours} to leave Graphviz out.
 */
public final class RoutingBench {
    private static final int GENERATED = 100;

    private final Path folder;
    private final boolean oursOnly;
    private final Graphviz graphviz;
    private final StringBuilder table = new StringBuilder();
    private final List<String> losses = new ArrayList<>();
    private final StringBuilder figures = new StringBuilder();
    private final Map<String, Measures> exampleTotals = new LinkedHashMap<>();
    private final Map<String, Measures> totals = new LinkedHashMap<>();

    private RoutingBench(Path folder, boolean oursOnly) {
        this.folder = folder;
        this.oursOnly = oursOnly;
        this.graphviz = new Graphviz(folder);
    }

    /** Runs the comparison; see the class. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        new RoutingBench(folder, List.of(arguments).contains("--ours")).run();
    }

    private void run() throws IOException, InterruptedException {
        line(String.format(
                Locale.ROOT,
                "%-24s %-6s %9s %7s %10s %7s %7s %8s %8s %8s %5s %9s",
                "file",
                "by",
                "crossings",
                "bends",
                "length",
                "through",
                "shared",
                "lab/box",
                "lab/lab",
                "lab/flow",
                "lost",
                "ms"));
        for (String name : Examples.names()) {
            compare(name, Examples.compile(name), exampleTotals);
        }
        exampleTotals.forEach((by, measures) -> row("ALL EXAMPLES", by, measures));
        Random random = new Random(20_240_101);
        for (int i = 0; i < GENERATED; i++) {
            int columns = 2 + random.nextInt(i < 70 ? 8 : 20);
            int lanes = 2 + random.nextInt(6);
            int flows = (int) (columns * lanes * (0.3 + random.nextInt(12) * 0.1));
            int stack = 1 + random.nextInt(3);
            String name = "generated-" + i + " " + columns + "x" + lanes + " " + flows;
            compare(name, GeneratedBlueprints.of(i, columns, lanes, flows, stack), totals);
        }
        totals.forEach((by, measures) -> row("ALL GENERATED", by, measures));
        if (!oursOnly) {
            verdict("the examples", exampleTotals);
            verdict("the generated", totals);
            line("ours has more crossings in: " + (losses.isEmpty() ? "none" : String.join(", ", losses)));
        }
        line("runs of Graphviz that failed: " + graphviz.failures()
                + " (neato's are tried again with boxes moved by less than a tenth of a pixel)");
        line("(ms: ours the warm layout of the whole sheet, the others the whole process)");
        ComparisonPage page = new ComparisonPage("Routes side by side", table.toString());
        Files.writeString(folder.resolve("index.html"), page.html().replace("</html>", figures + "</html>"));
    }

    private void verdict(String what, Map<String, Measures> sums) {
        Measures ours = sums.get("ours");
        Measures neato = sums.get("neato");
        line(String.format(
                Locale.ROOT,
                "%s, ours against neato: crossings %+.0f%%, bends %+.0f%%, length %+.1f%%, collisions %d to %d%s",
                what,
                100.0 * ours.crossings() / neato.crossings() - 100,
                100.0 * ours.bends() / neato.bends() - 100,
                100.0 * ours.length() / neato.length() - 100,
                ours.collisions(),
                neato.collisions(),
                loses(ours, neato)));
    }

    private static String loses(Measures ours, Measures neato) {
        List<String> where = new ArrayList<>();
        if (ours.crossings() > neato.crossings()) {
            where.add("crossings");
        }
        if (ours.bends() > neato.bends()) {
            where.add("bends");
        }
        if (ours.length() > neato.length()) {
            where.add("length");
        }
        return where.isEmpty() ? "" : "; ours LOSES in " + String.join(", ", where);
    }

    private void compare(String name, BlueprintIndex index, Map<String, Measures> sums)
            throws IOException, InterruptedException {
        Layout.of(index);
        long before = System.nanoTime();
        Scene scene = Layout.of(index);
        double milliseconds = (System.nanoTime() - before) / 1e6;
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        drawings.put("ours", ours(scene, milliseconds));
        if (!oursOnly) {
            drawings.put("neato", graphviz.neato(scene));
            drawings.put("dot", graphviz.dot(scene));
        }
        int labels = (int) scene.connectors().stream()
                .filter(flow -> flow.label().isPresent())
                .count();
        ComparisonPage page = new ComparisonPage("", "");
        int start = page.html().length() - "</html>\n".length();
        page.heading(name);
        Map<String, Measures> all = new LinkedHashMap<>();
        drawings.forEach((by, drawing) -> {
            Measures measures = Measures.of(drawing, labels);
            all.put(by, measures);
            sums.merge(by, measures, Measures::plus);
            row(name, by, measures);
            page.add(by, drawing, measures);
        });
        figures.append(page.html(), start, page.html().length() - "</html>\n".length());
        if (!oursOnly && all.get("ours").crossings() > all.get("neato").crossings()) {
            losses.add(name);
        }
    }

    private static Drawing ours(Scene scene, double milliseconds) {
        Map<String, Integer> numbers = Graphviz.numbers(scene);
        List<Route> routes = new ArrayList<>();
        for (Connector flow : scene.connectors()) {
            routes.add(new Route(
                    numbers.get(flow.from()),
                    numbers.get(flow.to()),
                    Drawing.corners(flow.points()),
                    flow.label().map(ConnectorLabel::rect)));
        }
        return new Drawing(scene.boxes().stream().map(Scene.Box::rect).toList(), routes, milliseconds);
    }

    private void row(String name, String by, Measures measures) {
        line(String.format(
                Locale.ROOT,
                "%-24s %-6s %9d %7d %10.0f %7d %7d %8d %8d %8d %5d %9.1f",
                name,
                by,
                measures.crossings(),
                measures.bends(),
                measures.length(),
                measures.throughBoxes(),
                measures.shared(),
                measures.labelsOnBoxes(),
                measures.labelsOnLabels(),
                measures.labelsOnFlows(),
                measures.lost(),
                measures.milliseconds()));
    }

    private void line(String line) {
        System.out.println(line);
        table.append(line).append('\n');
    }
}
