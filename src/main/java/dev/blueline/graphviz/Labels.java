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

    private Labels() {}

    /** The text in its lines, each in the middle. */
    public static Label of(String text) {
        return Label.of(
                LINE_BREAK.matcher(text).replaceAll("\n").replace("&", "&amp;").replace("\\", "\\\\"));
    }

    /** One below the other; empty texts are left out. */
    public static Label of(Collection<String> lines) {
        return of(lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }
}
