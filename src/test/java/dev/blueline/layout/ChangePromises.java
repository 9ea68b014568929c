package dev.blueline.layout;

import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.type.TextMetrics;
import java.util.ArrayList;
import java.util.List;

/** What a drawing promises of the signs of changes: none covers a text, a badge, a tag, a connector or another sign. */
final class ChangePromises {
    private final Scene scene;
    private final List<String> broken = new ArrayList<>();

    private ChangePromises(Scene scene) {
        this.scene = scene;
    }

    /** What {@code scene} breaks; empty if all is kept. */
    static List<String> broken(Scene scene) {
        ChangePromises promises = new ChangePromises(scene);
        scene.boxes().forEach(box -> box.change().ifPresent(change -> promises.look(box, change)));
        scene.connectors().forEach(promises::look);
        promises.headings();
        return promises.broken;
    }

    private void look(Box box, ChangeMark change) {
        if (!onBorder(box.outline(), change.rect())) {
            broken.add("the sign is not on its box: " + box.id());
        }
        for (Box other : scene.boxes()) {
            other.badges().forEach(badge -> clear(change, badge.rect(), box.id() + " a badge of " + other.id()));
            other.tags().forEach(tag -> clear(change, tag.rect(), box.id() + " a tag of " + other.id()));
            grounds(other.label()).forEach(text -> clear(change, text, box.id() + " the text of " + other.id()));
            other.change()
                    .filter(sign -> !other.id().equals(box.id()))
                    .ifPresent(sign -> clear(change, sign.rect(), box.id() + " the sign of " + other.id()));
        }
        for (Connector connector : scene.connectors()) {
            for (int i = 0; i + 1 < connector.points().size(); i++) {
                clear(change, stretch(connector, i), box.id() + " the connector " + connector.id());
            }
            connector
                    .label()
                    .ifPresent(label -> clear(change, label.rect(), box.id() + " the label of " + connector.id()));
        }
        grounds(scene).forEach(text -> clear(change, text, box.id() + " a heading"));
    }

    private void look(Connector connector) {
        connector.label().flatMap(label -> label.change()).ifPresent(change -> {
            if (!connector.label().orElseThrow().rect().contains(change.rect())) {
                broken.add("the sign leaves its label: " + connector.id());
            }
            grounds(connector.label().orElseThrow().text())
                    .forEach(text -> clear(change, text, connector.id() + " its text"));
            connector.label().orElseThrow().tags().forEach(tag -> clear(change, tag.rect(), connector.id() + " a tag"));
        });
    }

    private void headings() {
        scene.lanes()
                .forEach(lane -> lane.change()
                        .ifPresent(change ->
                                grounds(scene).forEach(text -> clear(change, text, lane.id() + " a heading"))));
        scene.phases()
                .forEach(phase -> phase.change()
                        .ifPresent(change ->
                                grounds(scene).forEach(text -> clear(change, text, phase.id() + " a heading"))));
        scene.steps()
                .forEach(step -> step.change()
                        .ifPresent(change ->
                                grounds(scene).forEach(text -> clear(change, text, step.id() + " a heading"))));
    }

    private void clear(ChangeMark change, Rect rect, String what) {
        if (disc(change.rect(), rect)) {
            broken.add("a sign covers something: " + what);
        }
    }

    /** Whether the disc of the sign meets the rectangle. */
    private static boolean disc(Rect sign, Rect rect) {
        double x = Math.max(rect.x(), Math.min(sign.centreX(), rect.right())) - sign.centreX();
        double y = Math.max(rect.y(), Math.min(sign.centreY(), rect.bottom())) - sign.centreY();
        return Math.hypot(x, y) < sign.width() / 2 - 0.001;
    }

    /** Whether a point of the border is under the disc. */
    private static boolean onBorder(Outline outline, Rect sign) {
        for (double part = 0; part <= 1; part += 0.01) {
            double y = outline.rect().y() + part * outline.rect().height();
            Point side = outline.side(y, false);
            if (Math.hypot(side.x() - sign.centreX(), side.y() - sign.centreY()) <= sign.width() / 2) {
                return true;
            }
        }
        return false;
    }

    private static List<Rect> grounds(Scene scene) {
        List<Rect> all = new ArrayList<>();
        scene.lanes().forEach(lane -> all.addAll(grounds(lane.name())));
        scene.lines().forEach(line -> all.addAll(grounds(line.name())));
        scene.phases().forEach(phase -> {
            all.addAll(grounds(phase.title()));
            phase.tags().forEach(tag -> all.add(tag.rect()));
            phase.badges().forEach(badge -> all.add(badge.rect()));
        });
        scene.steps().forEach(step -> {
            all.addAll(grounds(step.number()));
            step.title().ifPresent(title -> all.addAll(grounds(title)));
            step.tags().forEach(tag -> all.add(tag.rect()));
            step.badges().forEach(badge -> all.add(badge.rect()));
        });
        return all;
    }

    private static List<Rect> grounds(TextLines text) {
        List<Rect> grounds = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            double width = TextMetrics.width(text.lines().get(i), text.size(), text.bold());
            double left = text.anchor() == Scene.Anchor.MIDDLE ? text.x() - width / 2 : text.x();
            double baseline = text.baseline() + i * text.lineHeight();
            grounds.add(new Rect(left, baseline - text.size() * 0.75, width, text.size() * 0.95));
        }
        return grounds;
    }

    private static Rect stretch(Connector connector, int number) {
        Point a = connector.points().get(number);
        Point b = connector.points().get(number + 1);
        return new Rect(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }
}
