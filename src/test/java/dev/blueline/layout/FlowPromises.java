package dev.blueline.layout;

import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.FlowMap.Frame;
import dev.blueline.layout.scene.FlowMap.Stop;
import dev.blueline.layout.scene.FlowMap.Strand;
import dev.blueline.layout.scene.Head;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for every flow map. */
final class FlowPromises {
    /** Graphviz counts in whole points where it bends an edge around a box. */
    private static final double CLOSE = 3;

    private final FlowMap map;
    private final List<String> broken = new ArrayList<>();
    private final Map<String, Rect> shapes = new HashMap<>();

    private FlowPromises(FlowMap map) {
        this.map = map;
        map.stops().forEach(stop -> shapes.put(stop.box().id(), stop.box().rect()));
        map.continuations().forEach(mark -> shapes.put(mark.id(), mark.rect()));
    }

    /** The promises that {@code map} breaks, in words. */
    static List<String> broken(FlowMap map, BlueprintIndex index) {
        FlowPromises promises = new FlowPromises(map);
        promises.everythingIsOnTheSheet();
        promises.nothingCoversAnother();
        promises.labelsAreFree();
        map.strands().forEach(promises::leadsWhereItShould);
        promises.phasesHoldTheirActions(index);
        promises.nothingIsLost(index);
        return promises.broken;
    }

    private void everythingIsOnTheSheet() {
        Rect sheet = new Rect(0, 0, map.width(), map.height());
        shapes.forEach((id, rect) -> require(sheet.contains(rect), id + " is off the sheet"));
        for (Strand strand : map.strands()) {
            strand.label().ifPresent(label -> require(sheet.contains(label.rect()), strand.id() + ": label is off"));
            strand.curve()
                    .path()
                    .forEach(at ->
                            require(sheet.contains(new Rect(at.x(), at.y(), 0, 0)), strand.id() + " leaves the sheet"));
        }
        map.stops()
                .forEach(stop ->
                        require(isInside(stop), "caption of " + stop.box().id() + " is outside"));
    }

    private static boolean isInside(Stop stop) {
        Rect rect = stop.box().rect();
        double baseline = stop.caption().baseline();
        return baseline > rect.y() && baseline < rect.bottom();
    }

    private void nothingCoversAnother() {
        List<String> ids = List.copyOf(shapes.keySet());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < i; j++) {
                require(!shapes.get(ids.get(i)).overlaps(shapes.get(ids.get(j))), ids.get(i) + " on " + ids.get(j));
            }
        }
    }

    private void labelsAreFree() {
        List<Strand> labelled = map.strands().stream()
                .filter(strand -> strand.label().isPresent())
                .toList();
        for (int i = 0; i < labelled.size(); i++) {
            Rect rect = labelled.get(i).label().orElseThrow().rect();
            String id = labelled.get(i).id();
            shapes.forEach((other, shape) -> require(!rect.overlaps(shape), "label of " + id + " on " + other));
            for (int j = 0; j < i; j++) {
                require(
                        !rect.overlaps(labelled.get(j).label().orElseThrow().rect()),
                        "label of " + id + " on that of " + labelled.get(j).id());
            }
        }
    }

    private void leadsWhereItShould(Strand strand) {
        List<List<Point>> heads =
                strand.curve().heads().stream().map(Head::corners).toList();
        require(heads.size() == (strand.kind() == FlowKind.EXCHANGE ? 2 : 1), strand.id() + " has other heads");
        require(touches(heads.get(0).get(1), shapes.get(strand.end())), strand.id() + " does not arrive");
        Point begin =
                heads.size() == 2 ? heads.get(1).get(1) : strand.curve().path().get(0);
        require(touches(begin, shapes.get(strand.start())), strand.id() + " does not begin");
        List<Point> path = strand.curve().path();
        points(heads.get(0), path.subList(path.size() - 4, path.size()), strand.id());
        for (int piece = 0; piece + 3 < path.size(); piece += 3) {
            for (int i = 0; i <= 10; i++) {
                Point at = at(path.subList(piece, piece + 4), i / 10.0);
                shapes.forEach((id, rect) -> require(
                        id.equals(strand.start()) || id.equals(strand.end()) || !isWellInside(at, rect),
                        strand.id() + " runs through " + id));
            }
        }
    }

    /** A head points the way its line ends. */
    private void points(List<Point> head, List<Point> last, String id) {
        Point end = last.get(3);
        Point before = at(last, 0.9);
        double x = head.get(1).x() - (head.get(0).x() + head.get(2).x()) / 2;
        double y = head.get(1).y() - (head.get(0).y() + head.get(2).y()) / 2;
        double along = x * (end.x() - before.x()) + y * (end.y() - before.y());
        double size = Math.hypot(x, y) * Math.hypot(end.x() - before.x(), end.y() - before.y());
        require(size < 0.5 || along > 0.6 * size, id + " has a head that points elsewhere");
        double gap = Math.hypot(head.get(1).x() - end.x(), head.get(1).y() - end.y());
        require(gap <= Math.hypot(x, y), id + " ends before its head");
    }

    private static boolean touches(Point at, Rect rect) {
        return at.x() > rect.x() - CLOSE
                && at.x() < rect.right() + CLOSE
                && at.y() > rect.y() - CLOSE
                && at.y() < rect.bottom() + CLOSE;
    }

    private static boolean isWellInside(Point at, Rect rect) {
        return at.x() > rect.x() + CLOSE
                && at.x() < rect.right() - CLOSE
                && at.y() > rect.y() + CLOSE
                && at.y() < rect.bottom() - CLOSE;
    }

    private static Point at(List<Point> piece, double t) {
        double s = 1 - t;
        double[] by = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
        double x = 0;
        double y = 0;
        for (int i = 0; i < 4; i++) {
            x += by[i] * piece.get(i).x();
            y += by[i] * piece.get(i).y();
        }
        return new Point(x, y);
    }

    private void phasesHoldTheirActions(BlueprintIndex index) {
        Map<String, Frame> frames = map.frames().stream().collect(Collectors.toMap(Frame::id, frame -> frame));
        index.blueprint().phases().forEach(phase -> {
            Frame frame = frames.get(phase.id());
            Set<String> steps = phase.allSteps().stream().map(step -> step.id()).collect(Collectors.toSet());
            if (frame != null) {
                map.stops().stream()
                        .map(Stop::box)
                        .forEach(box -> require(
                                steps.contains(box.step()) == frame.rect().contains(box.rect()),
                                box.id() + " and phase " + phase.id()));
            }
        });
    }

    private void nothingIsLost(BlueprintIndex index) {
        Set<String> shown = map.stops().stream().map(stop -> stop.box().id()).collect(Collectors.toSet());
        List<String> wanted = index.blueprint().flows().stream()
                .filter(flow -> shown.contains(flow.from().id())
                        || shown.contains(flow.to().id()))
                .map(Flow::id)
                .toList();
        require(wanted.equals(map.strands().stream().map(Strand::id).toList()), "flows are missing");
        Set<String> ends = index.blueprint().flows().stream()
                .flatMap(flow -> List.of(flow.from(), flow.to()).stream())
                .map(Action::id)
                .collect(Collectors.toSet());
        require(ends.containsAll(shown), "actions without flows are shown");
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }
}
