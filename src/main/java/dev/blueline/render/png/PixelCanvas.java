package dev.blueline.render.png;

import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.paint.Canvas;
import dev.blueline.paint.Colour;
import dev.blueline.paint.Group;
import dev.blueline.paint.Palette;
import dev.blueline.paint.Path;
import dev.blueline.paint.Style;
import dev.blueline.paint.Styles;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills and strokes what is painted, as pixels. Groups leave no trace. For one image; not for several threads. */
final class PixelCanvas implements Canvas {
    /** The limit of SVG, beyond which a corner is cut off. */
    private static final float MITER = 4;

    private final Graphics2D graphics;
    private final Palette palette;
    private final Styles styles;
    private final Map<String, Style> looks = new HashMap<>();

    PixelCanvas(Graphics2D graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
        this.styles = Styles.all(palette);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    @Override
    public void begin(Group group) {}

    @Override
    public void end() {}

    @Override
    public void rect(Rect rect, double radius, String style) {
        draw(
                radius > 0
                        ? new RoundRectangle2D.Double(
                                rect.x(), rect.y(), rect.width(), rect.height(), 2 * radius, 2 * radius)
                        : new Rectangle2D.Double(rect.x(), rect.y(), rect.width(), rect.height()),
                style);
    }

    @Override
    public void polygon(List<Point> corners, String style) {
        Path2D polygon = new Path2D.Double();
        polygon.moveTo(corners.get(0).x(), corners.get(0).y());
        corners.stream().skip(1).forEach(corner -> polygon.lineTo(corner.x(), corner.y()));
        polygon.closePath();
        draw(polygon, style);
    }

    @Override
    public void line(Point from, Point to, String style) {
        draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()), style);
    }

    @Override
    public void circle(Point centre, double radius, String style) {
        draw(new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), style);
    }

    @Override
    public void path(Path path, String style) {
        Path2D shape = new Path2D.Double();
        for (Path.Part part : path.parts()) {
            List<Point> points = part.points();
            switch (part.pen()) {
                case MOVE -> shape.moveTo(points.get(0).x(), points.get(0).y());
                case LINE -> shape.lineTo(points.get(0).x(), points.get(0).y());
                case QUADRATIC ->
                    shape.quadTo(
                            points.get(0).x(), points.get(0).y(),
                            points.get(1).x(), points.get(1).y());
                case CUBIC ->
                    shape.curveTo(
                            points.get(0).x(), points.get(0).y(),
                            points.get(1).x(), points.get(1).y(),
                            points.get(2).x(), points.get(2).y());
                case CLOSE -> shape.closePath();
            }
        }
        draw(shape, style);
    }

    @Override
    public void text(TextLines text, String style) {
        look(style).fill().map(this::paint).ifPresent(graphics::setPaint);
        double baseline = text.baseline();
        for (String line : text.lines()) {
            Lettering letters = Lettering.of(line, text.size(), text.bold());
            double x = text.anchor() == Anchor.MIDDLE ? text.x() - letters.width() / 2 : text.x();
            graphics.translate(x, baseline);
            graphics.fill(letters.shape());
            if (letters.thickening() > 0) {
                graphics.setStroke(new BasicStroke((float) letters.thickening()));
                graphics.draw(letters.thickened());
            }
            graphics.translate(-x, -baseline);
            baseline += text.lineHeight();
        }
    }

    @Override
    public void label(ConnectorLabel label, String style) {
        text(label.text(), style);
    }

    private void draw(Shape shape, String style) {
        Style look = look(style);
        look.fill().map(this::paint).ifPresent(paint -> {
            graphics.setPaint(paint);
            graphics.fill(shape);
        });
        look.stroke().map(this::paint).ifPresent(paint -> {
            graphics.setPaint(paint);
            graphics.setStroke(stroke(look));
            graphics.draw(shape);
        });
    }

    private Style look(String style) {
        return looks.computeIfAbsent(style, styles::look);
    }

    private Color paint(Colour colour) {
        return new Color(Integer.parseInt(colour.in(palette).substring(1), 16));
    }

    private static BasicStroke stroke(Style look) {
        float width = (float) look.width().orElse(1);
        List<Double> lengths = look.dash().orElse(List.of());
        if (lengths.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER);
        }
        float[] dash = new float[lengths.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = lengths.get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, MITER, dash, 0);
    }
}
