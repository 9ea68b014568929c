package dev.blueline.layout;

import dev.blueline.layout.scene.EmotionCurve;
import dev.blueline.layout.scene.EmotionCurve.Felt;
import dev.blueline.layout.scene.EmotionCurve.ScaleLine;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.SceneRow;
import dev.blueline.layout.scene.SceneRow.Card;
import dev.blueline.layout.scene.SceneRow.Group;
import dev.blueline.layout.scene.SceneRow.RowText;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.TextMetrics;
import java.util.ArrayList;
import java.util.List;

/** The promises of the rows that are no lanes, looked at from outside: works from the finished scene alone. */
final class RowPromises {
    private static final double EXACT = 0.001;

    private final Scene scene;
    private final List<String> broken = new ArrayList<>();

    private RowPromises(Scene scene) {
        this.scene = scene;
    }

    /** What {@code scene} breaks; empty if all promises are held. */
    static List<String> broken(Scene scene) {
        RowPromises promises = new RowPromises(scene);
        scene.rows().forEach(promises::standsAlone);
        scene.rows().forEach(promises::holdsItsOwn);
        scene.rows().forEach(promises::textsStandApart);
        scene.rows().forEach(row -> row.curve().ifPresent(promises::wordsAreClear));
        return promises.broken;
    }

    /** A row touches no other row, no lane, no heading, no box, no connector, nothing below the sheet. */
    private void standsAlone(SceneRow row) {
        List<Rect> others = new ArrayList<>();
        scene.rows().stream().filter(other -> !other.equals(row)).forEach(other -> others.add(other.rect()));
        scene.lanes().forEach(lane -> others.add(lane.rect()));
        scene.phases().forEach(phase -> others.add(phase.rect()));
        scene.steps().forEach(step -> others.add(step.rect()));
        scene.boxes().forEach(box -> others.add(box.rect()));
        scene.legend().forEach(entry -> others.addAll(boxes(entry.text())));
        scene.notes().forEach(note -> others.add(note.badge().rect()));
        scene.connectors()
                .forEach(connector ->
                        connector.points().forEach(point -> others.add(new Rect(point.x(), point.y(), 0, 0))));
        for (Rect other : others) {
            if (row.rect().overlaps(other)) {
                broken.add("the row " + row.kind() + " meets " + other);
            }
        }
        inside(row.rect(), new Rect(0, 0, scene.width(), scene.height()), "the sheet");
    }

    private void holdsItsOwn(SceneRow row) {
        Rect names = new Rect(
                row.rect().x(), row.rect().y(), Sizes.LANE_NAMES, row.rect().height());
        boxes(row.name()).forEach(box -> inside(box, names, "the name's column of " + row.kind()));
        for (Group group : row.groups()) {
            inside(group.rect(), row.rect(), "the row " + row.kind());
            group.bracket().ifPresent(bracket -> inside(bracket, group.rect(), "its group"));
            group.caption().ifPresent(caption -> boxes(caption).forEach(box -> inside(box, group.rect(), "its group")));
            for (Card card : group.cards()) {
                inside(card.rect(), group.rect(), "its group");
                card.badge().ifPresent(badge -> inside(badge.rect(), card.rect(), "its card"));
                card.gauge().ifPresent(gauge -> {
                    inside(gauge.track(), card.rect(), "its card");
                    inside(gauge.value(), gauge.track(), "its gauge");
                    gauge.ticks().forEach(tick -> inside(tick, card.rect(), "its card"));
                });
                for (RowText text : card.texts()) {
                    boxes(text.lines())
                            .forEach(box -> inside(
                                    box,
                                    card.rect(),
                                    "its card: " + text.lines().lines()));
                }
            }
        }
        row.curve().ifPresent(curve -> {
            for (ScaleLine line : curve.scale()) {
                boxes(line.label()).forEach(box -> inside(box, row.rect(), "the row"));
            }
            for (Felt felt : curve.feelings()) {
                inside(felt.rect(), row.rect(), "the row");
                felt.score().ifPresent(score -> boxes(score).forEach(box -> inside(box, felt.rect(), "its sign")));
                felt.words().ifPresent(words -> {
                    inside(words.rect(), row.rect(), "the row");
                    boxes(words.text()).forEach(box -> inside(box, words.rect(), "its place"));
                });
            }
        });
    }

    /** No two texts, badges, signs or gauges of a row overlap. */
    private void textsStandApart(SceneRow row) {
        List<Rect> all = new ArrayList<>(boxes(row.name()));
        for (Group group : row.groups()) {
            group.caption().ifPresent(caption -> all.addAll(boxes(caption)));
            for (Card card : group.cards()) {
                card.badge().map(Badge::rect).ifPresent(all::add);
                card.gauge().ifPresent(gauge -> all.add(gauge.track()));
                card.texts().forEach(text -> all.addAll(boxes(text.lines())));
            }
        }
        row.curve().ifPresent(curve -> {
            curve.scale().forEach(line -> all.addAll(boxes(line.label())));
            for (Felt felt : curve.feelings()) {
                all.add(felt.rect());
                felt.words().ifPresent(words -> all.addAll(boxes(words.text())));
            }
        });
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (shrunk(all.get(i)).overlaps(all.get(j))) {
                    broken.add("in the row " + row.kind() + " " + all.get(i) + " covers " + all.get(j));
                }
            }
        }
    }

    /** No words cover the curve, which is looked at point by point. */
    private void wordsAreClear(EmotionCurve curve) {
        curve.pieces().forEach(piece -> wordsAreClear(piece.path(), curve));
    }

    private void wordsAreClear(List<Point> path, EmotionCurve curve) {
        for (int piece = 0; piece + 3 < path.size(); piece += 3) {
            for (int step = 0; step <= 60; step++) {
                Point at = bezier(path.subList(piece, piece + 4), step / 60.0);
                for (Felt felt : curve.feelings()) {
                    felt.words().ifPresent(words -> {
                        if (words.rect().overlaps(new Rect(at.x() - EXACT, at.y() - EXACT, 2 * EXACT, 2 * EXACT))) {
                            broken.add("words cover the curve: " + words.text().lines());
                        }
                    });
                }
            }
        }
    }

    private static Point bezier(List<Point> piece, double t) {
        double rest = 1 - t;
        double[] weights = {rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t};
        double x = 0;
        double y = 0;
        for (int i = 0; i < 4; i++) {
            x += weights[i] * piece.get(i).x();
            y += weights[i] * piece.get(i).y();
        }
        return new Point(x, y);
    }

    private void inside(Rect inner, Rect outer, String what) {
        if (inner.x() < outer.x() - EXACT
                || inner.y() < outer.y() - EXACT
                || inner.right() > outer.right() + EXACT
                || inner.bottom() > outer.bottom() + EXACT) {
            broken.add(inner + " leaves " + what + ", " + outer);
        }
    }

    private static Rect shrunk(Rect rect) {
        return new Rect(rect.x() + EXACT, rect.y() + EXACT, rect.width() - 2 * EXACT, rect.height() - 2 * EXACT);
    }

    /** The place of each line of a text. */
    private static List<Rect> boxes(TextLines text) {
        List<Rect> boxes = new ArrayList<>();
        double y = text.baseline();
        for (String line : text.lines()) {
            double width = TextMetrics.width(line, text.size(), text.bold());
            double left = text.anchor() == Scene.Anchor.MIDDLE ? text.x() - width / 2 : text.x();
            boxes.add(new Rect(left, y - text.size() * 0.75, width, text.size() * 0.95));
            y += text.lineHeight();
        }
        return boxes;
    }
}
