package dev.blueline.render;

import java.util.List;

/**
 * Turns what is different about services into one format. Stateless; the same comparisons and options always give the
 * same result, on every machine.
 */
public interface DiffRenderer {

    /** The format's name, as people ask for it: lower case, as in {@code markdown}. */
    String name();

    /** The file endings of the format, without a dot; the first is the one that is written unless another is asked for. */
    List<String> endings();

    /**
     * What is different, in this format, as a file holds it. A comparison without changes has a result too.
     *
     * @param comparisons one or more, in the order in which they are told
     * @throws Unrenderable if there is more than the format can hold, as two comparisons in one drawing
     */
    byte[] bytes(List<NamedComparison> comparisons, DiffOptions options);
}
