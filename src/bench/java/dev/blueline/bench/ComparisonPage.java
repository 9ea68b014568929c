package dev.blueline.bench;

import dev.blueline.bench.Drawing.Route;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import java.util.List;
import java.util.Locale;

/** A page that shows drawings side by side, all painted alike: boxes, connectors, places of labels. */
final class ComparisonPage {
    private static final List<String> COLOURS =
            List.of("#1f5fbf", "#b3261e", "#1b7f4d", "#8a4fbf", "#b36b00", "#0f7c8a", "#a03a78", "#5a6570");

    private final StringBuilder text = new StringBuilder();

    ComparisonPage(String title, String table) {
        text.append("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><style>body{font:14px sans-serif;margin:24px}pre{font-size:12px}")
                .append("figure{display:inline-block;width:48%;margin:0 0 24px;vertical-align:top}")
                .append("svg{width:100%;height:auto;border:1px solid #ccd}</style><h1>")
                .append(title)
                .append("</h1><pre>")
                .append(table)
                .append("</pre>\n");
    }

    void heading(String heading) {
        text.append("<h2>").append(heading).append("</h2>\n");
    }

    void add(String name, Drawing drawing, Measures measures) {
        text.append(String.format(
                Locale.ROOT,
                "<figure><figcaption>%s: %d crossings, %d bends, length %.0f, %d collisions, %d lost</figcaption>",
                name,
                measures.crossings(),
                measures.bends(),
                measures.length(),
                measures.collisions(),
                measures.lost()));
        svg(drawing);
        text.append("</figure>\n");
    }

    /** The whole page. */
    String html() {
        return text + "</html>\n";
    }

    private void svg(Drawing drawing) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        for (Rect box : drawing.boxes()) {
            left = Math.min(left, box.x());
            top = Math.min(top, box.y());
            right = Math.max(right, box.right());
            bottom = Math.max(bottom, box.bottom());
        }
        for (Route route : drawing.routes()) {
            for (Point point : route.points()) {
                left = Math.min(left, point.x());
                top = Math.min(top, point.y());
                right = Math.max(right, point.x());
                bottom = Math.max(bottom, point.y());
            }
        }
        if (drawing.boxes().isEmpty()) {
            text.append("<p>no drawing</p>");
            return;
        }
        text.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"%.0f %.0f %.0f %.0f\" fill=\"none\">",
                left - 20,
                top - 20,
                right - left + 40,
                bottom - top + 40));
        drawing.boxes().forEach(box -> rect(box, "#eef1f5", "#556"));
        for (int i = 0; i < drawing.routes().size(); i++) {
            Route route = drawing.routes().get(i);
            String colour = COLOURS.get(i % COLOURS.size());
            text.append("<polyline stroke-width=\"1.6\" stroke=\"")
                    .append(colour)
                    .append("\" points=\"");
            route.points()
                    .forEach(point -> text.append(String.format(Locale.ROOT, "%.1f,%.1f ", point.x(), point.y())));
            text.append("\"/>");
            if (!route.lost()) {
                Point end = route.points().get(route.points().size() - 1);
                text.append(String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>",
                        end.x(),
                        end.y(),
                        colour));
            }
            route.label().ifPresent(place -> rect(place, "#fff6c8", colour));
        }
        text.append("</svg>");
    }

    private void rect(Rect rect, String fill, String stroke) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" fill-opacity=\"0.8\" stroke=\"%s\"/>",
                rect.x(),
                rect.y(),
                rect.width(),
                rect.height(),
                fill,
                stroke));
    }
}
