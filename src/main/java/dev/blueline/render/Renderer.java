package dev.blueline.render;

import dev.blueline.model.BlueprintIndex;
import java.util.List;

/**
 * Turns a blueprint into a text of one format. Stateless: one instance may be used by many threads, and the same
 * blueprint and options always give the same text, on every machine. Formats that are bytes rather than text are not
 * of this type.
 */
public interface Renderer {

    /** The format's name, as people ask for it: lower case, as in {@code markdown}. */
    String name();

    /** The file endings of the format, without a dot; the first is the one that is written unless another is asked for. */
    List<String> endings();

    /**
     * The blueprint in this format, in Unix line ends and with one at the end. Any finished model can be rendered, with
     * findings or without.
     */
    String render(BlueprintIndex index, RenderOptions options);
}
