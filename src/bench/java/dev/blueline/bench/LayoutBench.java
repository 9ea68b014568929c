package dev.blueline.bench;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.layout.Layout;
import dev.blueline.layout.scene.Scene;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.svg.SvgRenderer;
import dev.blueline.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long layout and painting take, warm, for blueprints of 100 to 10,000 actions. */
public final class LayoutBench {
    private static final int LANES = 5;
    private static final int RUNS = 9;
    private static final List<String> ROLES = List.of("customer", "frontstage", "backstage", "support", "partner");

    private LayoutBench() {}

    /** Prints one line for each size. */
    public static void main(String[] arguments) {
        System.out.printf("%8s %8s %12s %12s%n", "actions", "flows", "layout ms", "svg ms");
        for (int actions : new int[] {100, 1_000, 2_000, 5_000, 10_000}) {
            BlueprintIndex index = index(actions / LANES);
            List<Double> layout = new ArrayList<>();
            List<Double> all = new ArrayList<>();
            int flows = 0;
            for (int run = -3; run < RUNS; run++) {
                long before = System.nanoTime();
                Scene scene = Layout.of(index);
                long between = System.nanoTime();
                new SvgRenderer().render(index, RenderOptions.DEFAULT);
                long after = System.nanoTime();
                flows = scene.connectors().size();
                if (run >= 0) {
                    layout.add((between - before) / 1e6);
                    all.add((after - between) / 1e6);
                }
            }
            System.out.println(
                    String.format(Locale.ROOT, "%8d %8d %12.0f %12.0f", actions, flows, median(layout), median(all)));
        }
        System.out.println("(medians of " + RUNS + " warm runs in one process; svg is layout and painting together)");
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    /** A service as they are: on along the customer's lane, down to the others and back, now and then a loop. */
    private static BlueprintIndex index(int steps) {
        StringBuilder text = new StringBuilder("blueprint \"Large\" {\n  lanes {\n");
        for (int lane = 0; lane < LANES; lane++) {
            text.append("    ")
                    .append(ROLES.get(lane))
                    .append(" l")
                    .append(lane)
                    .append('\n');
        }
        text.append("  }\n");
        for (int step = 0; step < steps; step++) {
            text.append("  step s").append(step).append(" \"Step ").append(step).append("\" {\n");
            for (int lane = 0; lane < LANES; lane++) {
                text.append("    l")
                        .append(lane)
                        .append(" a")
                        .append(step)
                        .append('x')
                        .append(lane);
                text.append(" \"Does what step ").append(step).append(" needs\"\n");
            }
            text.append("  }\n");
        }
        for (int step = 0; step < steps; step++) {
            flow(text, "", step, 0, " <-> ", step, 1);
            flow(text, "", step, 1, " -> ", step, 2 + step % 3);
            if (step + 1 < steps) {
                flow(text, "", step, 0, " -> ", step + 1, 0);
                flow(text, "", step, 2 + step % 3, " -> ", step + 1, 1 + step % 4);
            }
            if (step % 7 == 6) {
                flow(text, "loop ", step, 2, " -> ", step - 4, 2);
            }
            if (step % 5 == 4) {
                flow(text, "", step, 3, " ~> ", Math.max(0, step - 9), 4);
            }
        }
        Compilation compilation = BlueprintCompiler.compile(
                new SourceFile("large", text.append("}\n").toString()));
        return compilation
                .index()
                .orElseThrow(() -> new AssertionError(compilation.diagnostics().toString()));
    }

    private static void flow(
            StringBuilder text, String path, int from, int fromLane, String arrow, int to, int toLane) {
        text.append("  ")
                .append(path)
                .append('a')
                .append(from)
                .append('x')
                .append(fromLane)
                .append(arrow);
        text.append('a').append(to).append('x').append(toLane).append('\n');
    }
}
