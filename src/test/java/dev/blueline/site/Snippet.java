package dev.blueline.site;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A blueprint in a page, between {@code ```blueprint} and {@code ```}. A word behind the fence says what is left out:
 * {@code step} what stands around the statements of a step, {@code body} the words {@code blueprint "…"} and their
 * braces. {@code wrong} says that a mistake is shown. A picture right behind the fence, or in the next cell of a table, shows the snippet; a
 * {@code ```text} fence right behind a wrong one shows what is said of it.
 *
 * @param page the page it stands in
 * @param heading the nearest heading above it, the title of what is put around a fragment
 * @param kind the word behind the fence; empty for a whole file
 * @param text what stands in the fence
 * @param picture its picture: folder and file name below the pictures of the site, without the ending
 */
record Snippet(String page, String heading, String kind, String text, Optional<String> picture) {
    private static final Pattern HEADING_OR_FENCE = Pattern.compile(
            "^#+ (?<heading>[^\n]+)$|^```blueprint(?: (?<kind>\\w+))?\\n(?<text>.*?)^```$"
                    + "(?:\\n\\n(?:</td><td>\\n\\n)?!\\[[^]]*]\\(\\.\\./resources/images/"
                    + "(?<picture>(?:language|elements)/[a-z0-9-]+)\\.svg\\))?",
            Pattern.MULTILINE | Pattern.DOTALL);

    /** All snippets of {@code page}, in the order of the page. */
    static List<Snippet> of(String page) {
        List<Snippet> found = new ArrayList<>();
        String heading = page;
        Matcher part = HEADING_OR_FENCE.matcher(SitePages.read(page));
        while (part.find()) {
            if (part.group("heading") != null) {
                heading = part.group("heading");
                continue;
            }
            String kind = Optional.ofNullable(part.group("kind")).orElse("");
            found.add(new Snippet(page, heading, kind, part.group("text"), Optional.ofNullable(part.group("picture"))));
        }
        return found;
    }

    /** Whether it shows a mistake. */
    boolean isWrong() {
        return kind.equals("wrong");
    }

    /** What becomes of it. */
    Compilation compile() {
        return BlueprintCompiler.compile(new SourceFile("service.blueprint", whole()));
    }

    private String whole() {
        return switch (kind) {
            case "step" -> "blueprint \"" + heading + "\" {\n  step {\n" + text.indent(4) + "  }\n}\n";
            case "body" -> "blueprint \"" + heading + "\" {\n" + text.indent(2) + "}\n";
            case "", "wrong" -> text;
            default -> throw new IllegalArgumentException(page + ": there is no fragment of the kind " + kind);
        };
    }

    @Override
    public String toString() {
        return page + ", " + heading + ": "
                + text.lines().findFirst().orElse("").strip();
    }
}
