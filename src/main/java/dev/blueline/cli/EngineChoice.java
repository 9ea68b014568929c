package dev.blueline.cli;

import dev.blueline.graphviz.Engine;
import java.util.Locale;

/** The engines that can be asked for. */
enum EngineChoice {
    /** The one that comes with Blueline. */
    BUILT_IN,
    /** The program {@code dot} on the path, whatever version it is. */
    DOT;

    /** The word it is asked for by. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Engine engine() {
        return switch (this) {
            case BUILT_IN -> Engine.BUILT_IN;
            case DOT -> new DotProgram();
        };
    }
}
