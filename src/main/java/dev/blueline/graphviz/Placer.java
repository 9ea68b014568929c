package dev.blueline.graphviz;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.Graphviz;
import guru.nidi.graphviz.model.MutableGraph;

/** The door of the room: has graphs placed, and writes them down for others. */
public final class Placer {
    private Placer() {}

    /**
     * Has {@code engine} place {@code plan}. Texts stay here: Graphviz is told names it cannot mistake, and sizes.
     *
     * @throws Unplaceable if the engine cannot be run, or cannot do it
     */
    public static synchronized Placement place(Plan plan, Engine engine) {
        Graphviz.useEngine(new EngineAdapter(engine));
        MutableGraph graph = new PlanGraph(plan, false).build();
        return new PlacementReader(plan)
                .read(Graphviz.fromGraph(graph)
                        .notValidating()
                        .render(Format.JSON0)
                        .toString());
    }

    /** The plan in DOT, with its texts and looks, for whoever goes on with it in Graphviz. */
    public static String dot(Plan plan) {
        return new PlanGraph(plan, true).build() + "\n";
    }
}
