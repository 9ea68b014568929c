package dev.blueline.viewers;

import dev.blueline.viewers.Drawing.Line;
import dev.blueline.viewers.Drawing.Outline;
import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Looks at a drawing and at where a viewer puts its texts, and tells what does not fit: a text outside its box or over
 * the edge of the sheet, two texts over each other, a text over another's box, a connector through a text.
 */
final class Fit {
    private final Drawing drawing;
    private final List<Ink> inks;
    private final double slack;
    private final List<String> complaints = new ArrayList<>();

    /**
     * Looks.
     *
     * @param inks for each line of the drawing where it is drawn
     * @param slack how far the numbers may be off, in pixels
     */
    private Fit(Drawing drawing, List<Ink> inks, double slack) {
        this.drawing = drawing;
        this.inks = inks;
        this.slack = slack;
    }

    /** What does not fit; nothing if all is well. */
    static List<String> complaints(Drawing drawing, List<Ink> inks, FontSetup fonts, double slack) {
        if (inks.size() != drawing.lines().size()) {
            return List.of(drawing.name() + ": " + inks.size() + " of "
                    + drawing.lines().size() + " texts drawn");
        }
        Fit fit = new Fit(drawing, inks, slack);
        for (int i = 0; i < inks.size(); i++) {
            if (!fonts.knows(drawing.lines().get(i).text())) {
                continue;
            }
            fit.look(drawing.lines().get(i), inks.get(i).inset(slack));
            for (int k = 0; k < i; k++) {
                if (fonts.knows(drawing.lines().get(k).text())) {
                    fit.look(i, k);
                }
            }
        }
        return fit.complaints;
    }

    private void look(Line line, Rectangle2D ink) {
        if (!drawing.sheet().contains(ink)) {
            complain(line, ink, "leaves the sheet");
        } else if (!line.box().contains(ink)) {
            complain(line, ink, "leaves its box " + text(line.box().getBounds2D()));
        }
        column(line)
                .filter(end -> ink.getMaxX() > end)
                .ifPresent(end -> complain(line, ink, "leaves its column at " + end));
        for (Outline action : drawing.actions()) {
            if (!line.group().equals(action.group())
                    && Drawing.around(line.element(), "action").isEmpty()
                    && action.shape().intersects(ink)) {
                complain(line, ink, "is over the box " + action.group().getAttribute("id"));
            }
        }
        for (Outline flow : drawing.flows()) {
            if (!isOn(line.element(), flow.group()) && crosses(flow.shape(), ink)) {
                complain(line, ink, "is crossed by " + flow.group().getAttribute("id"));
            }
        }
    }

    /** Where the column of a heading ends: lane names end before the first box, steps' headings before the next step's. */
    private Optional<Double> column(Line line) {
        Optional<Element> step = Drawing.around(line.element(), "step");
        if (step.isPresent()) {
            String id = step.get().getAttribute("data-step");
            return drawing.actions().stream()
                    .filter(action -> action.group().getAttribute("data-step").equals(id))
                    .map(action -> action.shape().getBounds2D().getMaxX())
                    .max(Double::compare);
        }
        if (!line.within("lane")) {
            return Optional.empty();
        }
        return drawing.actions().stream()
                .map(action -> action.shape().getBounds2D().getMinX())
                .min(Double::compare);
    }

    private static boolean isOn(Element text, Element flow) {
        return Drawing.around(text, "flow").filter(flow::equals).isPresent();
    }

    private void look(int one, int other) {
        Line a = drawing.lines().get(one);
        Line b = drawing.lines().get(other);
        boolean oneText = a.group().equals(b.group()) && a.kind().equals(b.kind());
        Rectangle2D ink = inks.get(one).inset(slack);
        if (!oneText && ink.intersects(inks.get(other).inset(slack))) {
            complain(a, ink, "is over " + b + " " + inks.get(other));
        }
    }

    private static boolean crosses(Shape path, Rectangle2D ink) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator steps = new FlatteningPathIterator(path.getPathIterator(null), 0.5);
                !steps.isDone();
                steps.next()) {
            if (steps.currentSegment(at) == PathIterator.SEG_LINETO && ink.intersectsLine(x, y, at[0], at[1])) {
                return true;
            }
            x = at[0];
            y = at[1];
        }
        return false;
    }

    private void complain(Line line, Rectangle2D ink, String what) {
        complaints.add(drawing.name() + ": " + line + " at " + text(ink) + " " + what);
    }

    private static String text(Rectangle2D rect) {
        return new Ink(rect.getMinX(), rect.getMaxX(), rect.getMinY(), rect.getMaxY()).toString();
    }
}
