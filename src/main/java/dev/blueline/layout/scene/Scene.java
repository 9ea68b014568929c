package dev.blueline.layout.scene;

import dev.blueline.model.ActionKind;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Line;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * A finished drawing: every place and size in pixels, x to the right and y down, every text broken into lines. Who
 * paints it decides nothing but colours and line styles. The file is long because it is the whole list of what a sheet is
 * made of, each a record with its components described, and nothing else.
 *
 * @param width the width of the sheet
 * @param height the height of the sheet
 * @param heading the title block
 * @param phases the bands of the phases, left to right; those without a title are left out
 * @param steps the headings of the columns, left to right
 * @param lanes the bands of the lanes, top to bottom
 * @param hiddenLanes the thin rows that stand for lanes that are not shown
 * @param lines the named lines, top to bottom
 * @param boxes the actions, in reading order
 * @param continuations the marks at which flows end that lead to actions not shown, or to another band
 * @param connectors the flows, in the order written
 * @param legend the signs that are used, below the sheet
 * @param notes what the marks say, below the legend
 * @param rows the rows that are no lanes, top to bottom
 */
public record Scene(
        double width,
        double height,
        Heading heading,
        List<PhaseBand> phases,
        List<StepHead> steps,
        List<LaneBand> lanes,
        List<HiddenLanes> hiddenLanes,
        List<DividingLine> lines,
        List<Box> boxes,
        List<Continuation> continuations,
        List<Connector> connectors,
        List<LegendEntry> legend,
        List<Note> notes,
        List<SceneRow> rows)
        implements Drawing {

    /** Takes copies of the lists. */
    public Scene {
        phases = List.copyOf(phases);
        steps = List.copyOf(steps);
        lanes = List.copyOf(lanes);
        hiddenLanes = List.copyOf(hiddenLanes);
        lines = List.copyOf(lines);
        boxes = List.copyOf(boxes);
        continuations = List.copyOf(continuations);
        connectors = List.copyOf(connectors);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    @Override
    public <R> R match(Drawing.Cases<R> cases) {
        return cases.blueprint(this);
    }

    /**
     * A place.
     *
     * @param x from the left edge
     * @param y from the upper edge
     */
    public record Point(double x, double y) {}

    /**
     * An upright rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width, 0 or more
     * @param height its height, 0 or more
     */
    public record Rect(double x, double y, double width, double height) {
        /** Its right edge. */
        public double right() {
            return x + width;
        }

        /** Its lower edge. */
        public double bottom() {
            return y + height;
        }

        /** The middle between left and right. */
        public double centreX() {
            return x + width / 2;
        }

        /** The middle between top and bottom. */
        public double centreY() {
            return y + height / 2;
        }

        /** Whether all of the other lies in it. */
        public boolean contains(Rect other) {
            return x <= other.x && right() >= other.right() && y <= other.y && bottom() >= other.bottom();
        }

        /** Whether the two have more than an edge in common. */
        public boolean overlaps(Rect other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }
    }

    /** Which point of a line of text its x is. */
    public enum Anchor {
        /** Its left end. */
        START,
        /** Its middle. */
        MIDDLE
    }

    /**
     * Lines of text.
     *
     * @param lines the lines, none of them blank
     * @param x where each line begins or has its middle
     * @param baseline the baseline of the first line
     * @param lineHeight the distance of two baselines
     * @param size the font size
     * @param bold whether it is bold
     * @param anchor what x means
     */
    public record TextLines(
            List<String> lines,
            double x,
            double baseline,
            double lineHeight,
            double size,
            boolean bold,
            Anchor anchor) {
        /** Takes a copy of the list. */
        public TextLines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The title block.
     *
     * @param title the title
     * @param state the badge of the state shown, if the file says one
     * @param scenario what is shown, beside the state
     * @param facts who, what for and when, below
     * @param badges the marks of the whole
     */
    public record Heading(
            TextLines title,
            Optional<Badge> state,
            Optional<TextLines> scenario,
            List<Fact> facts,
            List<Badge> badges) {
        /** Takes copies of the lists. */
        public Heading {
            facts = List.copyOf(facts);
            badges = List.copyOf(badges);
        }
    }

    /**
     * A fact of the title block.
     *
     * @param name what it is about
     * @param text what it says, below the name
     */
    public record Fact(TextLines name, TextLines text) {}

    /**
     * A small sign with a text.
     *
     * @param rect its place
     * @param text its text
     * @param kind the kind of mark; empty for a badge of the title block
     */
    public record Badge(Rect rect, TextLines text, Optional<MarkKind> kind) implements Sample {
        @Override
        public <R> R match(Sample.Cases<R> cases) {
            return cases.badge(this);
        }
    }

    /**
     * The band of a phase.
     *
     * @param id the phase's id
     * @param level 0 for a phase, 1 for one within a phase, and so on
     * @param rect its place
     * @param title its title
     * @param tags its variants, and whether it is internal
     * @param badges its marks
     * @param change what became of it, if the drawing tells changes
     */
    public record PhaseBand(
            String id,
            int level,
            Rect rect,
            TextLines title,
            List<Tag> tags,
            List<Badge> badges,
            Optional<ChangeMark> change) {
        /** Takes copies of the lists. */
        public PhaseBand {
            tags = List.copyOf(tags);
            badges = List.copyOf(badges);
        }
    }

    /**
     * The heading of a column.
     *
     * @param id the step's id
     * @param rect its place
     * @param number its number
     * @param title its title, if it has one
     * @param tags its variants
     * @param badges its marks
     * @param change what became of it, if the drawing tells changes
     */
    public record StepHead(
            String id,
            Rect rect,
            TextLines number,
            Optional<TextLines> title,
            List<Tag> tags,
            List<Badge> badges,
            Optional<ChangeMark> change) {
        /** Takes copies of the lists. */
        public StepHead {
            tags = List.copyOf(tags);
            badges = List.copyOf(badges);
        }
    }

    /**
     * The band of a lane.
     *
     * @param id the lane's id
     * @param role what the lane means
     * @param technology whether systems act here
     * @param rect its place, the name's column included
     * @param name its name
     * @param change what became of it, if the drawing tells changes
     */
    public record LaneBand(
            String id, Role role, boolean technology, Rect rect, TextLines name, Optional<ChangeMark> change) {}

    /**
     * The thin row that stands for neighbouring lanes that are not shown.
     *
     * @param lanes their ids
     * @param rect its place, the name's column included
     * @param name their names, or how many they are
     */
    public record HiddenLanes(List<String> lanes, Rect rect, TextLines name) {
        /** Takes a copy of the list. */
        public HiddenLanes {
            lanes = List.copyOf(lanes);
        }
    }

    /**
     * The mark of a far end: where flows end, or begin, whose other end is not shown here.
     *
     * @param id unique among the ids of boxes and continuations
     * @param action the id of the action it stands for
     * @param rect its place
     * @param number the number of the action's step, where that step has no column here
     * @param text what it leads to
     */
    public record Continuation(String id, String action, Rect rect, Optional<TextLines> number, TextLines text) {}

    /**
     * One of the lines of the field.
     *
     * @param line which one
     * @param from its left end
     * @param to its right end
     * @param name its name
     */
    public record DividingLine(Line line, Point from, Point to, TextLines name) {}

    /**
     * An action.
     *
     * @param id the action's id; where it goes on in another band, another one, with two dots
     * @param name its name, if it has one
     * @param step the id of its step
     * @param lane the id of its lane
     * @param role the role of its lane
     * @param technology whether systems act in its lane
     * @param kind its kind
     * @param outline its border; a decision's corners are the middles of its left and right edge
     * @param label its text
     * @param tags its signs, and who, how and how long
     * @param badges its marks
     * @param extent what of it this box shows
     * @param change what became of it, if the drawing tells changes
     */
    public record Box(
            String id,
            Optional<String> name,
            String step,
            String lane,
            Role role,
            boolean technology,
            ActionKind kind,
            Outline outline,
            TextLines label,
            List<Tag> tags,
            List<Badge> badges,
            Extent extent,
            Optional<ChangeMark> change) {
        /** Takes copies of the lists. */
        public Box {
            tags = List.copyOf(tags);
            badges = List.copyOf(badges);
        }

        /** The least rectangle around it. */
        public Rect rect() {
            return outline.rect();
        }
    }

    /**
     * What of an action a box shows: all of it, unless it lasts into steps that are not shown beside it.
     *
     * @param action the action's id
     * @param repeated whether another band has a box of it already
     * @param before whether it begins before what the box shows
     * @param behind whether it goes on behind that
     */
    public record Extent(String action, boolean repeated, boolean before, boolean behind) {}

    /**
     * The shapes between which a flow is drawn that is not drawn from one action's own box to the other's.
     *
     * @param start the id of the box or continuation at which it begins
     * @param end the id of the box or continuation at which it ends
     */
    public record Part(String start, String end) {}

    /**
     * A flow.
     *
     * @param id the flow's id; of a part another one, with two dots
     * @param from the id of the action it leaves
     * @param to the id of the action it arrives at
     * @param kind what it means
     * @param path whether it goes on, loops or recovers
     * @param remote whether its ends are out of each other's sight
     * @param points its corners, its ends included; neighbours share an x or a y
     * @param label its label, if it has one
     * @param part between which shapes it is drawn, if not between the two actions' own boxes
     */
    public record Connector(
            String id,
            String from,
            String to,
            FlowKind kind,
            FlowPath path,
            boolean remote,
            List<Point> points,
            Optional<ConnectorLabel> label,
            Optional<Part> part) {
        /** Takes a copy of the list. */
        public Connector {
            points = List.copyOf(points);
        }

        /** The id of the shape at which it begins. */
        public String start() {
            return part.map(Part::start).orElse(from);
        }

        /** The id of the shape at which it ends. */
        public String end() {
            return part.map(Part::end).orElse(to);
        }

        /** What became of it, if the drawing tells changes. */
        public Optional<ChangeSign> change() {
            return label.flatMap(ConnectorLabel::change).map(ChangeMark::sign);
        }
    }

    /**
     * The label of a flow.
     *
     * @param rect the place it keeps free
     * @param text its text; no lines if its signs say all
     * @param tags its signs, beside the text
     * @param change what became of the flow, if the drawing tells changes; before all else
     */
    public record ConnectorLabel(Rect rect, TextLines text, List<Tag> tags, Optional<ChangeMark> change) {
        /** Takes a copy of the list. */
        public ConnectorLabel {
            tags = List.copyOf(tags);
        }
    }

    /**
     * One sample of the legend.
     *
     * @param samples what is shown, in its place; the later ones stand on the earlier ones
     * @param text what it means
     */
    public record LegendEntry(List<Sample> samples, TextLines text) {
        /** Takes a copy of the list. */
        public LegendEntry {
            samples = List.copyOf(samples);
        }
    }

    /**
     * What a mark says.
     *
     * @param badge the mark's badge once more
     * @param text its text
     */
    public record Note(Badge badge, TextLines text) {}
}
