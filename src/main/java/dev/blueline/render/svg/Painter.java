package dev.blueline.render.svg;

import dev.blueline.layout.Scene;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Scene.TextLines;
import dev.blueline.model.Blueprint;
import dev.blueline.model.MarkKind;
import java.util.List;
import java.util.Optional;

/** Paints the sheet, from the ground up: lanes, headings, lines, connectors, boxes, labels, legend. */
final class Painter {
    private final XmlWriter xml = new XmlWriter();
    private final String prefix;
    private final boolean scoped;

    Painter(Optional<String> idPrefix) {
        this.prefix = idPrefix.orElse("");
        this.scoped = idPrefix.isPresent();
    }

    String paint(Scene scene, String story, Blueprint blueprint) {
        xml.begin("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("class", "blueline")
                .attribute("id", id("blueprint"))
                .attribute("width", scene.width())
                .attribute("height", scene.height())
                .attribute("viewBox", "0 0 " + XmlWriter.number(scene.width()) + " " + XmlWriter.number(scene.height()))
                .attribute("role", "img")
                .attribute("lang", blueprint.header().language().tag())
                .attribute("aria-labelledby", id("title") + " " + id("desc"));
        xml.begin("title").attribute("id", id("title")).end(blueprint.title());
        xml.begin("desc").attribute("id", id("desc")).end(story);
        xml.begin("style").endStyle(Style.lines(scoped ? "#" + Style.escaped(id("blueprint")) + " " : ""));
        markers();
        rect(new Rect(0, 0, scene.width(), scene.height()), 0, "sheet");
        ground(scene);
        heading(scene.heading());
        columns(scene);
        lines(scene);
        ConnectorPainter connectors = new ConnectorPainter(xml, prefix);
        scene.connectors().forEach(connectors::paint);
        BoxPainter boxes = new BoxPainter(xml, prefix);
        scene.boxes().forEach(boxes::paint);
        legend(scene);
        notes(scene);
        return xml.end().toString();
    }

    private String id(String name) {
        return prefix + name;
    }

    private void markers() {
        xml.begin("defs");
        for (String kind : List.of("plain", "loop", "recovery")) {
            xml.begin("marker")
                    .attribute("id", id("head-" + kind))
                    .attribute("class", "head " + kind)
                    .attribute("viewBox", "0 0 8 8")
                    .attribute("refX", 7.5)
                    .attribute("refY", 4)
                    .attribute("markerWidth", 8)
                    .attribute("markerHeight", 8)
                    .attribute("markerUnits", "userSpaceOnUse")
                    .attribute("orient", "auto-start-reverse");
            xml.begin("path").attribute("d", "M 0.5 0.8 L 7.5 4 L 0.5 7.2 Z").end();
            xml.end();
        }
        xml.end();
    }

    private void ground(Scene scene) {
        for (Scene.LaneBand lane : scene.lanes()) {
            xml.begin("g")
                    .attribute("class", "lane " + lane.role().word() + (lane.technology() ? " technology" : ""))
                    .attribute("data-lane", lane.id());
            rect(lane.rect(), 0, "band");
            rect(new Rect(lane.rect().x(), lane.rect().y(), 4, lane.rect().height()), 0, "edge");
            text(xml, lane.name(), "lane-name");
            xml.end();
        }
        scene.lanes().stream().skip(1).forEach(lane -> border(lane.rect()));
    }

    private void border(Rect lane) {
        xml.begin("line")
                .attribute("class", "border")
                .attribute("x1", lane.x())
                .attribute("y1", lane.y())
                .attribute("x2", lane.right())
                .attribute("y2", lane.y())
                .end();
    }

    private void heading(Scene.Heading heading) {
        xml.begin("g").attribute("class", "heading");
        text(xml, heading.title(), "title");
        heading.state().ifPresent(state -> {
            rect(state.rect(), state.rect().height() / 2, "state");
            text(xml, state.text(), "state-text");
        });
        heading.facts().forEach(facts -> text(xml, facts, "fact"));
        heading.badges().forEach(badge -> badge(xml, badge));
        xml.end();
    }

    private void columns(Scene scene) {
        for (Scene.PhaseBand phase : scene.phases()) {
            xml.begin("g")
                    .attribute("class", phase.level() == 0 ? "phase" : "phase inner")
                    .attribute("data-phase", phase.id());
            rect(phase.rect(), 5, "phase-band");
            text(xml, phase.title(), "phase-title");
            phase.badges().forEach(badge -> badge(xml, badge));
            xml.end();
        }
        for (Scene.StepHead step : scene.steps()) {
            xml.begin("g").attribute("class", "step").attribute("data-step", step.id());
            xml.begin("circle")
                    .attribute("class", "step-dot")
                    .attribute("cx", step.number().x())
                    .attribute("cy", step.number().baseline() - step.number().size() * 0.35)
                    .attribute("r", 9)
                    .end();
            text(xml, step.number(), "step-number");
            step.title().ifPresent(title -> text(xml, title, "step-title"));
            step.badges().forEach(badge -> badge(xml, badge));
            xml.end();
        }
    }

    private void lines(Scene scene) {
        for (Scene.DividingLine line : scene.lines()) {
            xml.begin("g").attribute("class", "line " + line.line().word());
            xml.begin("line")
                    .attribute("x1", line.from().x())
                    .attribute("y1", line.from().y())
                    .attribute("x2", line.to().x())
                    .attribute("y2", line.to().y())
                    .end();
            text(xml, line.name(), "line-name");
            xml.end();
        }
    }

    private void legend(Scene scene) {
        if (scene.legend().isEmpty()) {
            return;
        }
        xml.begin("g").attribute("class", "legend");
        LegendPainter painter = new LegendPainter(xml, prefix);
        scene.legend().forEach(painter::paint);
        xml.end();
    }

    private void notes(Scene scene) {
        for (Scene.Note note : scene.notes()) {
            xml.begin("g").attribute("class", "note-entry");
            badge(xml, note.badge());
            text(xml, note.text(), "note-text");
            xml.end();
        }
    }

    static void badge(XmlWriter xml, Scene.Badge badge) {
        String kind = badge.kind().map(MarkKind::word).orElse("");
        rect(xml, badge.rect(), badge.rect().height() / 2, "badge mark-" + kind);
        text(xml, badge.text(), "badge-text");
    }

    private void rect(Rect rect, double radius, String style) {
        rect(xml, rect, radius, style);
    }

    static void rect(XmlWriter xml, Rect rect, double radius, String style) {
        xml.begin("rect")
                .attribute("class", style)
                .attribute("x", rect.x())
                .attribute("y", rect.y())
                .attribute("width", rect.width())
                .attribute("height", rect.height());
        if (radius > 0) {
            xml.attribute("rx", radius);
        }
        xml.end();
    }

    /** Lines of text, one element for each, so that no reader depends on relative positions. */
    static void text(XmlWriter xml, TextLines text, String style) {
        double y = text.baseline();
        for (String line : text.lines()) {
            if (!line.isBlank()) {
                begin(xml, text, style, y).end(line);
            }
            y += text.lineHeight();
        }
    }

    private static XmlWriter begin(XmlWriter xml, TextLines text, String style, double y) {
        xml.begin("text")
                .attribute("class", style)
                .attribute("x", text.x())
                .attribute("y", y)
                .attribute("font-size", text.size());
        if (text.bold()) {
            xml.attribute("font-weight", "bold");
        }
        return text.anchor() == Scene.Anchor.MIDDLE ? xml.attribute("text-anchor", "middle") : xml;
    }
}
