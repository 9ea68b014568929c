package dev.blueline.compile;

import dev.blueline.render.DiffRenderer;
import dev.blueline.render.json.JsonDiff;
import dev.blueline.render.markdown.MarkdownDiff;
import dev.blueline.render.png.PngDiff;
import dev.blueline.render.svg.SvgDiff;
import dev.blueline.render.text.TextDiff;
import java.util.List;
import java.util.function.Supplier;

/**
 * One line of the catalogue of formats for differences.
 *
 * @param name the renderer's own name
 * @param endings the renderer's own file endings; the first is the one that is written
 * @param maker makes the renderer, and loads its classes only then
 */
public record DiffFormat(String name, List<String> endings, Supplier<DiffRenderer> maker) {

    /** Everything this version can write of a difference; the first is what people get who ask for none. */
    public static final List<DiffFormat> ALL = List.of(
            new DiffFormat("text", List.of("txt"), () -> new TextDiff()),
            new DiffFormat("markdown", List.of("md", "markdown"), () -> new MarkdownDiff()),
            new DiffFormat("json", List.of("json"), () -> new JsonDiff()),
            new DiffFormat("svg", List.of("svg"), () -> new SvgDiff()),
            new DiffFormat("png", List.of("png"), () -> new PngDiff()));

    /** Takes a copy of the list. */
    public DiffFormat {
        endings = List.copyOf(endings);
    }
}
