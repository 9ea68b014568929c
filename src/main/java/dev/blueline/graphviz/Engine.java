package dev.blueline.graphviz;

/**
 * A Graphviz that places graphs. One engine gives one graph one placement, always; two engines may differ.
 */
public interface Engine {
    /** The one that comes with Blueline: the same on every machine. Loaded when it is first asked. */
    Engine BUILT_IN = source -> new BuiltInEngine().answer(source);

    /**
     * The graph in DOT, placed by {@code dot}, in Graphviz' own form of JSON without drawing instructions.
     *
     * @throws Unplaceable if the engine cannot be run, or cannot do it
     */
    String answer(String source);
}
