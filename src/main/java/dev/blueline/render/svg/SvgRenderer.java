package dev.blueline.render.svg;

import dev.blueline.layout.Layout;
import dev.blueline.layout.scene.Drawing;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.paint.Palette;
import dev.blueline.paint.SheetPainter;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.TextRenderer;
import dev.blueline.render.Theme;
import dev.blueline.xml.XmlWriter;
import java.util.List;
import java.util.Optional;

/** The blueprint as a drawing. */
public final class SvgRenderer implements TextRenderer {

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public List<String> endings() {
        return List.of("svg");
    }

    @Override
    public String render(BlueprintIndex index, RenderOptions options) {
        Drawing drawing = Layout.drawing(index, options.layout());
        String prefix = options.idPrefix().orElse("");
        XmlWriter xml = new XmlWriter();
        beginSheet(xml, drawing, index.blueprint(), prefix);
        xml.begin("title")
                .attribute("id", prefix + "title")
                .end(index.blueprint().title());
        xml.begin("desc")
                .attribute("id", prefix + "desc")
                .end(Story.of(drawing, index, options.layout().cut()));
        String scope = options.idPrefix().isPresent() ? "#" + StyleSheet.escaped(prefix + "blueprint") + " " : "";
        xml.begin("style").endStyle(style(options.theme(), scope));
        SheetPainter.paint(drawing, new SvgCanvas(xml, prefix));
        return xml.end().toString();
    }

    private static List<String> style(Theme theme, String scope) {
        StyleSheet sheet = new StyleSheet(scope);
        return switch (theme) {
            case AUTO, TRADITION -> sheet.lines(Palette.LIGHT, Optional.of(Palette.DARK));
            case LIGHT -> sheet.lines(Palette.LIGHT, Optional.empty());
            case DARK -> sheet.lines(Palette.DARK, Optional.empty());
            case MONO -> sheet.lines(Palette.MONO, Optional.empty());
        };
    }

    private static void beginSheet(XmlWriter xml, Drawing drawing, Blueprint blueprint, String prefix) {
        xml.begin("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("class", "blueline")
                .attribute("id", prefix + "blueprint")
                .attribute("width", drawing.width())
                .attribute("height", drawing.height())
                .attribute(
                        "viewBox",
                        "0 0 " + XmlWriter.number(drawing.width()) + " " + XmlWriter.number(drawing.height()))
                .attribute("role", "img")
                .attribute("lang", blueprint.header().language().tag())
                .attribute("aria-labelledby", prefix + "title " + prefix + "desc");
    }
}
