package dev.blueline.render;

import dev.blueline.compare.Comparison;
import java.util.List;

/**
 * Turns what is different about a service into one format. Stateless; the same comparison and options always give the
 * same result, on every machine.
 */
public interface DiffRenderer {

    /** The format's name, as people ask for it: lower case, as in {@code markdown}. */
    String name();

    /** The file endings of the format, without a dot; the first is the one that is written unless another is asked for. */
    List<String> endings();

    /** What is different, in this format, as a file holds it. A comparison without changes has a result too. */
    byte[] bytes(Comparison comparison, RenderOptions options);
}
