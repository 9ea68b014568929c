package dev.blueline.graphviz;

import guru.nidi.graphviz.attribute.Label;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts of the file as labels of a graph. In a label, DOT reads a backslash as the start of an escape and {@code &} as
 * that of an entity; graphviz-java sees to quotes and line breaks alone.
 */
public final class Labels {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    /** What no XML can hold, which Graphviz would write nevertheless; U+0000 would end the graph. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ufffe\\uffff]");

    private Labels() {}

    /** The text in its lines, each in the middle. */
    public static Label of(String text) {
        String lines = LINE_BREAK.matcher(text).replaceAll("\n");
        return Label.of(CONTROL.matcher(lines)
                .replaceAll("\ufffd")
                .replace("&", "&amp;")
                .replace("\\", "\\\\"));
    }

    /** The text as the name of a graph, where DOT knows no escape but that of a quote. */
    static String name(String text) {
        return CONTROL.matcher(LINE_BREAK.matcher(text).replaceAll(" "))
                .replaceAll("\ufffd")
                .replace('\\', '/');
    }

    /** One below the other; empty texts are left out. */
    public static Label of(Collection<String> lines) {
        return of(lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }
}
