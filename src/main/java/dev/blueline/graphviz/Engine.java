package dev.blueline.graphviz;

/**
 * A Graphviz that places graphs. One engine gives one graph one placement, always; two engines may differ.
 */
public interface Engine {
    /** The one that comes with Blueline: the same on every machine. Loaded when it is first asked, or said to be soon. */
    Engine BUILT_IN = new Engine() {
        @Override
        public void prepare() {
            BuiltInEngine.prepare();
        }

        @Override
        public String answer(String source) {
            return BuiltInEngine.answer(source);
        }
    };

    /** Says that it will be asked soon. */
    default void prepare() {}

    /**
     * The graph in DOT, placed by {@code dot}, in Graphviz' own form of JSON without drawing instructions.
     *
     * @throws Unplaceable if the engine cannot be run, or cannot do it
     */
    String answer(String source);
}
