package dev.blueline.render.svg;

import dev.blueline.layout.scene.Drawing;
import dev.blueline.model.Blueprint;
import dev.blueline.paint.Palette;
import dev.blueline.paint.SheetPainter;
import dev.blueline.paint.Styles;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Theme;
import dev.blueline.xml.XmlWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A finished drawing as one SVG document: its title and story for those who cannot see it, its styles, what is painted. */
final class SvgSheet {
    private final RenderOptions options;
    private final Function<Palette, Styles> tables;

    /** With these options, for drawings that need these tables of styles. */
    SvgSheet(RenderOptions options, Function<Palette, Styles> tables) {
        this.options = options;
        this.tables = tables;
    }

    String write(Drawing drawing, Blueprint blueprint, String title, String story) {
        String prefix = options.idPrefix().orElse("");
        XmlWriter xml = new XmlWriter();
        begin(xml, drawing, blueprint, prefix);
        xml.begin("title").attribute("id", prefix + "title").end(title);
        xml.begin("desc").attribute("id", prefix + "desc").end(story);
        String scope = options.idPrefix().isPresent() ? "#" + StyleSheet.escaped(prefix + "blueprint") + " " : "";
        xml.begin("style").endStyle(style(options.theme(), new StyleSheet(scope, tables)));
        SheetPainter.paint(drawing, new SvgCanvas(xml, prefix));
        return xml.end().toString();
    }

    private static List<String> style(Theme theme, StyleSheet sheet) {
        return switch (theme) {
            case AUTO, TRADITION -> sheet.lines(Palette.LIGHT, Optional.of(Palette.DARK));
            case LIGHT -> sheet.lines(Palette.LIGHT, Optional.empty());
            case DARK -> sheet.lines(Palette.DARK, Optional.empty());
            case MONO -> sheet.lines(Palette.MONO, Optional.empty());
        };
    }

    private static void begin(XmlWriter xml, Drawing drawing, Blueprint blueprint, String prefix) {
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
