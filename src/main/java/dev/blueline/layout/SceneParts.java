package dev.blueline.layout;

import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.Continuation;
import dev.blueline.layout.scene.Scene.DividingLine;
import dev.blueline.layout.scene.Scene.HiddenLanes;
import dev.blueline.layout.scene.Scene.LaneBand;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Note;
import dev.blueline.layout.scene.Scene.PhaseBand;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.StepHead;
import dev.blueline.layout.scene.SceneRow;
import java.util.ArrayList;
import java.util.List;

/** The lists of a scene while one band after the other adds to them. Mutable; one sheet's own. */
final class SceneParts {
    private final List<PhaseBand> phases = new ArrayList<>();
    private final List<StepHead> steps = new ArrayList<>();
    private final List<LaneBand> lanes = new ArrayList<>();
    private final List<HiddenLanes> hiddenLanes = new ArrayList<>();
    private final List<DividingLine> lines = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Continuation> continuations = new ArrayList<>();
    private final List<Connector> connectors = new ArrayList<>();
    private final List<SceneRow> rows = new ArrayList<>();
    private double right;
    private double bottom;

    List<PhaseBand> phases() {
        return phases;
    }

    List<StepHead> steps() {
        return steps;
    }

    List<LaneBand> lanes() {
        return lanes;
    }

    List<HiddenLanes> hiddenLanes() {
        return hiddenLanes;
    }

    List<DividingLine> lines() {
        return lines;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Continuation> continuations() {
        return continuations;
    }

    List<Connector> connectors() {
        return connectors;
    }

    List<SceneRow> rows() {
        return rows;
    }

    /** Takes note of how far a band reaches. */
    void reach(double right, double bottom) {
        this.right = Math.max(this.right, right);
        this.bottom = Math.max(this.bottom, bottom);
    }

    /** The right edge of the widest band. */
    double right() {
        return right;
    }

    /** The lower edge of the last band. */
    double bottom() {
        return bottom;
    }

    /** The scene of all this; every band ends on the right where the widest does. */
    Scene scene(double width, double height, Scene.Heading heading, List<LegendEntry> legend, List<Note> notes) {
        lanes.replaceAll(lane -> new LaneBand(
                lane.id(), lane.role(), lane.technology(), widened(lane.rect()), lane.name(), lane.change()));
        hiddenLanes.replaceAll(hidden -> new HiddenLanes(hidden.lanes(), widened(hidden.rect()), hidden.name()));
        lines.replaceAll(line -> new DividingLine(
                line.line(), line.from(), new Point(right, line.to().y()), line.name()));
        rows.replaceAll(row -> new SceneRow(row.kind(), widened(row.rect()), row.name(), row.groups(), row.curve()));
        return new Scene(
                width,
                height,
                heading,
                phases,
                steps,
                lanes,
                hiddenLanes,
                lines,
                boxes,
                continuations,
                connectors,
                legend,
                notes,
                rows);
    }

    private Rect widened(Rect rect) {
        return new Rect(rect.x(), rect.y(), right - rect.x(), rect.height());
    }
}
