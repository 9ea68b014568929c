package dev.blueline.explain;

import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import java.util.List;
import java.util.function.Function;

/** Everything that can be found, one line for each kind, in groups. */
public final class CodeList {
    private static final String GAP = "  ";

    private CodeList() {}

    /** For a terminal: aligned columns, each line whole, so that {@code grep} finds what it should. */
    public static String text() {
        int slugs = width("name", code -> code.code().slug());
        int severities = width("severity", code -> code.severity().word());
        StringBuilder list = new StringBuilder();
        row(list, "code ", padded("name", slugs), padded("severity", severities), "what it finds");
        for (Series series : Series.values()) {
            List<KnownCode> codes = series.codes();
            if (!codes.isEmpty()) {
                list.append('\n').append(series.heading()).append('\n');
            }
            for (KnownCode code : codes) {
                row(
                        list,
                        code.code().id(),
                        padded(code.code().slug(), slugs),
                        padded(code.severity().word(), severities),
                        code.summary());
            }
        }
        return list.toString();
    }

    /** A page of Markdown with a table for each group and links to the pages beside it. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("# What Blueline finds\n\n"
                + "Everything that `blueline check` can tell, with a page for each: why it matters, an example, and the same put"
                + " right. `blueline explain NAME` prints the same page.\n");
        for (Series series : Series.values()) {
            List<KnownCode> codes = series.codes();
            if (!codes.isEmpty()) {
                page.append("\n## ")
                        .append(series.heading())
                        .append("\n\n| code | name | severity | what it finds |\n|--|--|--|--|\n");
            }
            for (KnownCode code : codes) {
                page.append("| ").append(code.code().id());
                page.append(" | [")
                        .append(code.code().slug())
                        .append("](")
                        .append(code.code().slug())
                        .append(".md)");
                page.append(" | ").append(code.severity().word());
                page.append(" | ").append(code.summary()).append(" |\n");
            }
        }
        return page.toString();
    }

    private static void row(StringBuilder list, String id, String slug, String severity, String summary) {
        list.append(String.join(GAP, id, slug, severity, summary)).append('\n');
    }

    private static int width(String heading, Function<KnownCode, String> column) {
        return KnownCodes.all().stream().map(column).mapToInt(String::length).reduce(heading.length(), Math::max);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
