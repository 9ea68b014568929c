package dev.blueline.render;

import dev.blueline.model.BlueprintIndex;
import java.util.List;

/**
 * Turns a blueprint into one format, text or bytes. Stateless: one instance may be used by many threads, and the same
 * blueprint and options always give the same result, on every machine. Only images depend on something else: on the
 * version of Java, which may round a pixel at the edge of a letter in its own way.
 */
public interface Renderer {

    /** The format's name, as people ask for it: lower case, as in {@code markdown}. */
    String name();

    /** The file endings of the format, without a dot; the first is the one that is written unless another is asked for. */
    List<String> endings();

    /**
     * The blueprint in this format, as a file holds it. Any finished model can be rendered, with findings or without.
     *
     * @throws Unrenderable if these options cannot be met
     */
    byte[] bytes(BlueprintIndex index, RenderOptions options);
}
