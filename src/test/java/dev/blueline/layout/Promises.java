package dev.blueline.layout;

import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Shape;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The promises of every drawing, looked at from outside: works from the finished scene alone. */
final class Promises {
    private static final double EXACT = 0.001;
    private static final double LEAST_DISTANCE = 5;

    private final BlueprintIndex index;
    private final Scene scene;
    private final List<String> broken = new ArrayList<>();
    private final Map<String, End> shapes = new HashMap<>();

    /** Where a connector may end: a box or the mark of a far end. */
    private record End(String id, String action, Outline outline, boolean decision) {
        Rect rect() {
            return outline.rect();
        }
    }

    private static Outline plain(Rect rect) {
        return new Outline(rect, Shape.RECTANGLE, Outline.Border.SOLID, false);
    }

    private Promises(BlueprintIndex index, Scene scene) {
        this.index = index;
        this.scene = scene;
        scene.boxes()
                .forEach(box -> add(
                        new End(box.id(), box.extent().action(), box.outline(), box.kind() == ActionKind.DECISION)));
        scene.continuations().forEach(mark -> add(new End(mark.id(), mark.action(), plain(mark.rect()), false)));
    }

    private void add(End shape) {
        if (shapes.put(shape.id(), shape) != null) {
            broken.add("an id is there twice: " + shape.id());
        }
    }

    /** What {@code scene} breaks; empty if all promises are held. */
    static List<String> broken(BlueprintIndex index, Scene scene) {
        Promises promises = new Promises(index, scene);
        promises.everyFlowIsDrawn();
        promises.boxesStandApart();
        scene.connectors().forEach(promises::touchesNothing);
        scene.connectors().forEach(promises::endsWell);
        promises.nothingIsShared();
        promises.portsAreApart();
        promises.labelsAreClear();
        promises.broken.addAll(TextPromises.broken(scene));
        promises.allIsOnTheSheet();
        return promises.broken;
    }

    /** Every flow is drawn once and whole, or as one part for each of its ends that is shown. */
    private void everyFlowIsDrawn() {
        Map<String, List<Connector>> drawn = new HashMap<>();
        scene.connectors()
                .forEach(connector -> drawn.computeIfAbsent(connector.id(), id -> new ArrayList<>())
                        .add(connector));
        Set<String> shown = new HashSet<>();
        scene.boxes().forEach(box -> shown.add(box.extent().action()));
        Set<String> expected = new HashSet<>();
        for (Flow flow : index.blueprint().flows()) {
            boolean leaves = shown.contains(flow.from().id());
            boolean arrives = shown.contains(flow.to().id());
            if (drawn.containsKey(flow.id()) && leaves && arrives) {
                expected.add(flow.id());
            } else if (leaves || arrives) {
                expected.addAll(leaves ? List.of(flow.id() + "..out") : List.of());
                expected.addAll(arrives ? List.of(flow.id() + "..in") : List.of());
            }
        }
        if (!drawn.keySet().equals(expected) || drawn.values().stream().anyMatch(same -> same.size() > 1)) {
            broken.add("5: drawn " + drawn.keySet() + " of " + expected);
        }
        for (Connector connector : scene.connectors()) {
            End start = shapes.get(connector.start());
            End end = shapes.get(connector.end());
            if (!start.action().equals(connector.from()) || !end.action().equals(connector.to())) {
                broken.add("5: " + connector.id() + " leads from " + start + " to " + end);
            }
        }
    }

    private void boxesStandApart() {
        List<End> all = List.copyOf(shapes.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).rect().overlaps(all.get(j).rect())) {
                    broken.add("boxes overlap: " + all.get(i).id() + " "
                            + all.get(j).id());
                }
            }
        }
    }

    private void touchesNothing(Connector connector) {
        List<Rect> headings = new ArrayList<>();
        scene.phases().forEach(phase -> headings.add(phase.rect()));
        scene.steps().forEach(step -> headings.add(step.rect()));
        scene.hiddenLanes()
                .forEach(hidden -> headings.add(new Rect(
                        hidden.rect().x(),
                        hidden.rect().y(),
                        Sizes.LANE_NAMES,
                        hidden.rect().height())));
        scene.lanes()
                .forEach(lane -> headings.add(new Rect(
                        lane.rect().x(),
                        lane.rect().y(),
                        Sizes.LANE_NAMES,
                        lane.rect().height())));
        for (int i = 0; i + 1 < connector.points().size(); i++) {
            Rect stretch = stretch(connector, i);
            if (stretch.width() > EXACT && stretch.height() > EXACT) {
                broken.add("slanted: " + connector.id());
            }
            if (stretch.width() + stretch.height() < EXACT) {
                broken.add("a stretch without length: " + connector.id());
            }
            for (End box : shapes.values()) {
                boolean own = box.id().equals(connector.start()) || box.id().equals(connector.end());
                boolean ends = (i == 0 && box.id().equals(connector.start()))
                        || (i + 2 == connector.points().size() && box.id().equals(connector.end()));
                if (ends && box.outline().shape().tapers()) {
                    continue; // it crosses the corner of the rectangle, and not the border: see endsWell
                }
                if (meets(stretch, own ? inner(box.rect(), 10 * EXACT) : box.rect())) {
                    broken.add("1: " + connector.id() + " touches " + box.id());
                }
            }
            headings.stream()
                    .filter(heading -> meets(stretch, heading))
                    .forEach(heading -> broken.add("1: " + connector.id() + " touches a heading at " + heading));
        }
    }

    private void endsWell(Connector connector) {
        int last = connector.points().size() - 1;
        end(
                connector,
                connector.start(),
                connector.points().get(0),
                connector.points().get(1));
        end(
                connector,
                connector.end(),
                connector.points().get(last),
                connector.points().get(last - 1));
    }

    private void end(Connector connector, String id, Point end, Point next) {
        End box = shapes.get(id);
        Rect rect = box.rect();
        boolean vertical = near(end.x(), next.x());
        Point border = vertical
                ? box.outline().edge(end.x(), next.y() > end.y())
                : box.outline().side(end.y(), next.x() > end.x());
        boolean onSide = near(end.x(), border.x()) && near(end.y(), border.y());
        double margin = box.decision() ? Sizes.POINT : 5;
        boolean within = vertical
                ? end.x() >= rect.x() + margin && end.x() <= rect.right() - margin
                : end.y() >= rect.y() + 5 && end.y() <= rect.bottom() - 5;
        boolean atCorner = !box.decision() || vertical || near(end.y(), rect.centreY());
        if (!onSide || !within || !atCorner) {
            broken.add("3: " + connector.id() + " ends badly at " + id + ": " + end + " of " + rect);
        }
    }

    private void nothingIsShared() {
        List<Connector> connectors = scene.connectors();
        for (int i = 0; i < connectors.size(); i++) {
            for (int j = 0; j < i; j++) {
                shares(connectors.get(i), connectors.get(j));
            }
        }
    }

    private void shares(Connector one, Connector other) {
        double comb = Comb.common(one, other);
        Connector rest = comb > 0 ? Comb.without(one, other) : one;
        if (rest.points().size() < 2) {
            broken.add("2: " + one.id() + " and " + other.id() + " run together all the way");
        } else if (comb > 0) {
            apart(rest, Comb.without(other, one), true);
        } else {
            apart(one, other, false);
        }
    }

    /** No stretch of one lies along one of the other, but that two teeth of a comb may begin at one place. */
    private void apart(Connector one, Connector other, boolean teeth) {
        for (int a = 0; a + 1 < one.points().size(); a++) {
            Rect first = stretch(one, a);
            for (int b = 0; b + 1 < other.points().size(); b++) {
                Rect second = stretch(other, b);
                boolean bothHorizontal = first.height() < EXACT && second.height() < EXACT;
                boolean bothVertical = first.width() < EXACT && second.width() < EXACT;
                double apart = bothHorizontal ? Math.abs(first.y() - second.y()) : Math.abs(first.x() - second.x());
                boolean side = bothHorizontal
                        ? first.x() < second.right() + EXACT && second.x() < first.right() + EXACT
                        : first.y() < second.bottom() + EXACT && second.y() < first.bottom() + EXACT;
                boolean begin = teeth && Comb.onlyTouch(first, second);
                if ((bothHorizontal || bothVertical) && side && apart < LEAST_DISTANCE && !begin) {
                    broken.add("2: " + one.id() + " and " + other.id() + " run together at " + first);
                }
            }
        }
    }

    private void portsAreApart() {
        List<Connector> connectors = scene.connectors();
        for (int i = 0; i < connectors.size(); i++) {
            for (int j = 0; j < i; j++) {
                Connector one = connectors.get(i);
                Connector other = connectors.get(j);
                if (Comb.common(one, other) == 0) {
                    port(one.start(), first(one), other);
                    port(one.end(), last(one), other);
                }
            }
        }
    }

    private void port(String box, Point port, Connector other) {
        boolean near = (box.equals(other.start()) && distance(port, first(other)) < 8)
                || (box.equals(other.end()) && distance(port, last(other)) < 8);
        if (near) {
            broken.add("3: ports of " + box + " are too near: " + port + " of " + other.id());
        }
    }

    private static Point first(Connector connector) {
        return connector.points().get(0);
    }

    private static Point last(Connector connector) {
        return connector.points().get(connector.points().size() - 1);
    }

    private static double distance(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private void labelsAreClear() {
        List<Connector> labelled = scene.connectors().stream()
                .filter(connector -> connector.label().isPresent())
                .toList();
        for (Connector connector : labelled) {
            Rect label = connector.label().map(ConnectorLabel::rect).orElseThrow();
            for (Connector other : labelled) {
                if (!other.id().equals(connector.id())
                        && label.overlaps(other.label().orElseThrow().rect())) {
                    broken.add("4: labels overlap: " + connector.id() + " " + other.id());
                }
            }
            for (End box : shapes.values()) {
                if (label.overlaps(box.rect())) {
                    broken.add("4: the label of " + connector.id() + " covers " + box.id());
                }
            }
            boolean onOwn = false;
            for (Connector other : scene.connectors()) {
                for (int i = 0; i + 1 < other.points().size(); i++) {
                    if (meets(stretch(other, i), label)) {
                        if (other.id().equals(connector.id())) {
                            onOwn = true;
                        } else {
                            broken.add("4: the label of " + connector.id() + " covers " + other.id());
                        }
                    }
                }
            }
            if (!onOwn) {
                broken.add("4: the label of " + connector.id() + " is not on it");
            }
        }
    }

    private void allIsOnTheSheet() {
        Rect sheet = new Rect(0, 0, scene.width(), scene.height());
        List<Rect> all = new ArrayList<>();
        shapes.values().forEach(shape -> all.add(shape.rect()));
        scene.lanes().forEach(lane -> all.add(lane.rect()));
        scene.connectors().forEach(connector -> {
            for (int i = 0; i + 1 < connector.points().size(); i++) {
                all.add(stretch(connector, i));
            }
        });
        for (Rect rect : all) {
            if (rect.x() < 0 || rect.y() < 0 || rect.right() > sheet.right() || rect.bottom() > sheet.bottom()) {
                broken.add("off the sheet: " + rect);
            }
        }
    }

    private static Rect stretch(Connector connector, int number) {
        Point a = connector.points().get(number);
        Point b = connector.points().get(number + 1);
        return new Rect(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    private static Rect inner(Rect rect, double by) {
        return new Rect(rect.x() + by, rect.y() + by, rect.width() - 2 * by, rect.height() - 2 * by);
    }

    private static boolean meets(Rect stretch, Rect rect) {
        return stretch.x() < rect.right() - EXACT
                && rect.x() + EXACT < stretch.right() + EXACT * 2
                && stretch.y() < rect.bottom() - EXACT
                && rect.y() + EXACT < stretch.bottom() + EXACT * 2;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < EXACT;
    }
}
