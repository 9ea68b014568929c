package dev.blueline.render.svg;

import dev.blueline.paint.Palette;
import dev.blueline.paint.Style;
import dev.blueline.paint.Styles;
import dev.blueline.xml.XmlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of styles as CSS: one rule for each line, and the colours of a second palette for readers who prefer a dark one. */
final class StyleSheet {
    /**
     * Without this, Chromium on Linux rounds every letter's width to whole pixels, and texts grow by up to a tenth.
     */
    private static final String TRUE_WIDTHS = "text-rendering: geometricPrecision;";

    /** Latin families before Chinese ones: the widths built into the layout are those of the Latin families. */
    private static final String FONTS = "Inter, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, \"Noto Sans\","
            + " \"Liberation Sans\", \"DejaVu Sans\", \"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans CJK SC\","
            + " \"Noto Sans SC\", sans-serif";

    /** What stands before every selector. */
    private final String scope;

    /** The table of a palette. */
    private final Function<Palette, Styles> tables;

    /** For drawings that need these tables. */
    StyleSheet(String scope, Function<Palette, Styles> tables) {
        this.scope = scope;
        this.tables = tables;
    }

    /**
     * The lines of the style sheet.
     *
     * @param usual the palette that is used
     * @param dark the palette for readers who prefer a dark one; it differs from the usual one in colours alone
     */
    List<String> lines(Palette usual, Optional<Palette> dark) {
        List<Style> table = tables.apply(usual).table();
        List<String> lines = new ArrayList<>();
        lines.add(scope + "text { font-family: " + FONTS + "; " + TRUE_WIDTHS + " }");
        for (Style style : table) {
            lines.add(rule(style, declarations(style, usual)));
        }
        dark.ifPresent(palette -> {
            lines.add("@media (prefers-color-scheme: dark) {");
            table.stream()
                    .filter(style -> style.fill().isPresent() || style.stroke().isPresent())
                    .forEach(style -> lines.add("  " + rule(style, colours(style, palette))));
            lines.add("}");
        });
        return lines;
    }

    private String rule(Style style, List<String> declarations) {
        return scope + style.words().stream().map(word -> "." + word).collect(Collectors.joining()) + " { "
                + String.join(" ", declarations) + " }";
    }

    private static List<String> declarations(Style style, Palette palette) {
        List<String> declarations = colours(style, palette);
        if (style.words().size() == 1 && style.fill().isEmpty()) {
            declarations.add(0, "fill: none;");
        }
        style.width().ifPresent(width -> declarations.add("stroke-width: " + XmlWriter.number(width) + ";"));
        style.dash().ifPresent(dash -> declarations.add("stroke-dasharray: " + dashes(dash) + ";"));
        return declarations;
    }

    private static List<String> colours(Style style, Palette palette) {
        List<String> colours = new ArrayList<>();
        style.fill().map(colour -> "fill: " + colour.in(palette) + ";").ifPresent(colours::add);
        style.stroke().map(colour -> "stroke: " + colour.in(palette) + ";").ifPresent(colours::add);
        return colours;
    }

    private static String dashes(List<Double> lengths) {
        return lengths.isEmpty()
                ? "none"
                : lengths.stream().map(XmlWriter::number).collect(Collectors.joining(" "));
    }

    /** {@code id} as a selector may name it (CSS Object Model, "serialize an identifier", for what is not a word character). */
    static String escaped(String id) {
        StringBuilder escaped = new StringBuilder();
        id.codePoints().forEach(c -> {
            boolean first = escaped.length() == 0;
            boolean plain =
                    c == '_' || c == '-' || c >= 0x80 || Character.isLetter(c) || (!first && Character.isDigit(c));
            if (plain) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return escaped.toString();
    }
}
