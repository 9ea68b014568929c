package dev.blueline.layout;

import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.scene.Tag;
import dev.blueline.layout.type.TextMetrics;
import java.util.ArrayList;
import java.util.List;

/** What a drawing promises of its texts, tags and badges: each within its own place. Works from the finished scene alone. */
final class TextPromises {
    private static final double EXACT = 0.001;

    private final Scene scene;
    private final List<String> broken = new ArrayList<>();

    private TextPromises(Scene scene) {
        this.scene = scene;
    }

    /** What {@code scene} breaks; empty if all is kept. */
    static List<String> broken(Scene scene) {
        TextPromises promises = new TextPromises(scene);
        promises.lineNamesAreClear();
        promises.textIsInside();
        return promises.broken;
    }

    private void textIsInside() {
        for (Box box : scene.boxes()) {
            inside(box.label(), box.rect(), box.id());
            isWithin(box);
            for (Tag tag : box.tags()) {
                inside(tag.text(), tag.rect(), box.id());
                if (!box.rect().contains(tag.rect())) {
                    broken.add("a tag leaves its box: " + box.id());
                }
            }
            for (int i = 0; i < box.tags().size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (box.tags().get(i).rect().overlaps(box.tags().get(j).rect())) {
                        broken.add("tags overlap: " + box.id());
                    }
                }
            }
            for (Badge badge : box.badges()) {
                inside(badge.text(), badge.rect(), box.id());
                if (badge.rect().x() < box.rect().x()
                        || badge.rect().right() > box.rect().right()) {
                    broken.add("a badge leaves its box: " + box.id());
                }
            }
        }
        scene.continuations().forEach(mark -> {
            inside(mark.text(), mark.rect(), mark.id());
            mark.number().ifPresent(number -> inside(number, mark.rect(), mark.id()));
        });
        scene.hiddenLanes()
                .forEach(hidden ->
                        inside(hidden.name(), hidden.rect(), hidden.lanes().toString()));
        for (Connector connector : scene.connectors()) {
            connector.label().ifPresent(label -> inside(label.text(), label.rect(), connector.id()));
        }
        scene.phases().forEach(phase -> inside(phase.title(), phase.rect(), phase.id()));
        scene.steps().forEach(step -> step.title().ifPresent(title -> inside(title, step.rect(), step.id())));
        scene.lanes()
                .forEach(lane -> inside(
                        lane.name(),
                        new Rect(
                                lane.rect().x(),
                                lane.rect().y(),
                                Sizes.LANE_NAMES,
                                lane.rect().height()),
                        lane.id()));
    }

    /** The names of lines stand in the column of lane names, and on none of these. */
    private void lineNamesAreClear() {
        for (Scene.DividingLine line : scene.lines()) {
            Rect name = ground(line.name());
            if (name.right() > Sizes.MARGIN + Sizes.LANE_NAMES
                    || name.bottom() > line.from().y()) {
                broken.add("the name of a line leaves its place: " + line.name().lines());
            }
            for (Scene.LaneBand lane : scene.lanes()) {
                if (name.overlaps(ground(lane.name()))) {
                    broken.add("the name of a line is on that of a lane: "
                            + line.name().lines());
                }
            }
        }
    }

    private static Rect ground(TextLines text) {
        double width = 0;
        for (String line : text.lines()) {
            width = Math.max(width, TextMetrics.width(line, text.size(), text.bold()));
        }
        double top = text.baseline() - text.size() * 0.75;
        double height = (text.lines().size() - 1) * text.lineHeight() + text.size() * 0.95;
        return new Rect(text.x(), top, width, height);
    }

    /** All that stands in a box is within its true border, which an ellipse or a lozenge has inside its rectangle. */
    private void isWithin(Box box) {
        List<Rect> all = new ArrayList<>();
        box.badges().forEach(badge -> all.add(badge.rect()));
        box.tags().forEach(tag -> all.add(tag.rect()));
        TextLines label = box.label();
        for (int i = 0; i < label.lines().size(); i++) {
            double width = TextMetrics.width(label.lines().get(i), label.size(), label.bold());
            double baseline = label.baseline() + i * label.lineHeight();
            all.add(new Rect(label.x() - width / 2, baseline - label.size() * 0.75, width, label.size()));
        }
        for (Rect rect : all) {
            double nearest = Math.min(
                    box.outline().side(rect.y(), true).x(),
                    box.outline().side(rect.bottom(), true).x());
            if (rect.right() > nearest + EXACT) {
                broken.add("content leaves " + box.id() + ": " + rect);
            }
        }
    }

    private void inside(TextLines text, Rect rect, String whose) {
        double y = text.baseline();
        for (String line : text.lines()) {
            double width = TextMetrics.width(line, text.size(), text.bold());
            double left = text.anchor() == Scene.Anchor.MIDDLE ? text.x() - width / 2 : text.x();
            boolean fits = left >= rect.x() - EXACT
                    && left + width <= rect.right() + EXACT
                    && y - text.size() * 0.75 >= rect.y() - EXACT
                    && y + text.size() * 0.2 <= rect.bottom() + EXACT;
            if (!fits) {
                broken.add("text leaves " + whose + ": " + line);
            }
            y += text.lineHeight();
        }
    }
}
