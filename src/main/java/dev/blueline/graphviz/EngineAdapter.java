package dev.blueline.graphviz;

import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.util.function.Consumer;

/** One of our engines, as graphviz-java wants them. */
record EngineAdapter(Engine engine) implements GraphvizEngine {
    @Override
    public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    @Override
    public EngineResult execute(String source, Options options, Rasterizer rasterizer) {
        return EngineResult.fromString(engine.answer(source));
    }

    @Override
    public void close() {}
}
