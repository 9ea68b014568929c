package dev.blueline.compile;

import dev.blueline.render.graph.DotRenderer;
import dev.blueline.render.json.JsonRenderer;
import dev.blueline.render.markdown.MarkdownRenderer;
import dev.blueline.render.png.PngRenderer;
import dev.blueline.render.scene.SceneRenderer;
import dev.blueline.render.svg.SvgRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A catalogue of renderers: the list, and how one is found by name or by file ending. */
public final class Renderers {
    private static final Renderers STANDARD = new Renderers(List.of(
            new RenderFormat("svg", List.of("svg"), true, true, () -> new SvgRenderer()),
            new RenderFormat("png", List.of("png"), true, true, () -> new PngRenderer()),
            new RenderFormat("markdown", List.of("md", "markdown"), false, false, () -> new MarkdownRenderer()),
            new RenderFormat("json", List.of("json"), false, true, () -> new JsonRenderer()),
            new RenderFormat("scene", List.of("scene"), true, true, () -> new SceneRenderer()),
            new RenderFormat("dot", List.of("dot", "gv"), false, true, () -> new DotRenderer())));

    private final List<RenderFormat> formats;

    /** A catalogue of {@code formats}; the first is the one that is drawn unless another is asked for. */
    public Renderers(List<RenderFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Everything this version can write. */
    public static Renderers standard() {
        return STANDARD;
    }

    /** All formats, in the order they are told. */
    public List<RenderFormat> formats() {
        return formats;
    }

    /** The format that is drawn unless another is asked for. */
    public RenderFormat usual() {
        return formats.get(0);
    }

    /** The format that goes by {@code word}, its name or one of its endings, in any letter case. */
    public Optional<RenderFormat> named(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return formats.stream().filter(format -> format.goesBy(plain)).findFirst();
    }
}
