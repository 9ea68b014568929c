package dev.blueline.viewers;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * An SVG of ours, read as a program would that knows the classes and attributes which the documentation promises: its
 * lines of text in document order, each with the shape that it must keep to.
 *
 * @param name what a message calls it
 * @param source the SVG
 * @param sheet the whole drawing
 * @param lines every line of text, in document order
 * @param actions the outline of every action
 * @param flows the path of every flow
 */
record Drawing(
        String name, String source, Rectangle2D sheet, List<Line> lines, List<Outline> actions, List<Outline> flows) {

    /**
     * A line of text.
     *
     * @param text what is written
     * @param element the {@code text} or {@code tspan} that holds it
     * @param group the nearest group around it
     * @param box the shape that it must stay in
     * @param x where it begins, or its middle if it is {@code centred}
     * @param baseline the height of its baseline
     * @param size pixels per em
     * @param bold whether it is set in the bold face
     */
    record Line(
            String text,
            Element element,
            Element group,
            Shape box,
            double x,
            double baseline,
            boolean centred,
            double size,
            boolean bold) {
        /** The class of the text. */
        String kind() {
            Element text = element.getTagName().equals("tspan") ? (Element) element.getParentNode() : element;
            return text.getAttribute("class");
        }

        /** Whether one of the groups around it has this class. */
        boolean within(String group) {
            return around(element, group).isPresent();
        }

        @Override
        public String toString() {
            return kind() + " “" + text + "”";
        }
    }

    /** The first shape of a group. */
    record Outline(Element group, Shape shape) {}

    static Drawing read(String name, String svg) {
        Element root = parse(svg).getDocumentElement();
        String[] view = root.getAttribute("viewBox").split(" ", -1);
        Rectangle2D sheet = new Rectangle2D.Double(
                Double.parseDouble(view[0]),
                Double.parseDouble(view[1]),
                Double.parseDouble(view[2]),
                Double.parseDouble(view[3]));
        List<Line> lines = new ArrayList<>();
        List<Outline> actions = new ArrayList<>();
        List<Outline> flows = new ArrayList<>();
        for (Element element : all(root)) {
            if (element.getTagName().equals("text")) {
                List<Element> parts =
                        all(element).stream().filter(part -> part != element).toList();
                for (Element part : parts.isEmpty() ? List.of(element) : parts) {
                    if (!part.getTextContent().isBlank()) {
                        lines.add(line(part, element, sheet));
                    }
                }
            } else if (has(element, "action")) {
                actions.add(new Outline(element, firstShape(element)));
            } else if (has(element, "flow")) {
                flows.add(new Outline(element, firstShape(element)));
            }
        }
        return new Drawing(name, svg, sheet, lines, actions, flows);
    }

    static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    /** An element and everything in it, in document order. */
    static List<Element> all(Element root) {
        NodeList nodes = root.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>(List.of(root));
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static Optional<Element> around(Element element, String group) {
        return Stream.iterate(element.getParentNode(), Element.class::isInstance, node -> node.getParentNode())
                .map(Element.class::cast)
                .filter(parent -> has(parent, group))
                .findFirst();
    }

    static boolean has(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains(name);
    }

    private static Line line(Element part, Element text, Rectangle2D sheet) {
        double size = Double.parseDouble(text.getAttribute("font-size"));
        return new Line(
                part.getTextContent(),
                part,
                (Element) text.getParentNode(),
                box(part, text, size, sheet),
                number(part, "x"),
                number(part, "y"),
                text.getAttribute("text-anchor").equals("middle"),
                size,
                text.getAttribute("font-weight").equals("bold"));
    }

    /**
     * The box that a text says it has; else the smallest shape before it in its group that holds the place where it is
     * anchored; else that of the group around; else the sheet.
     */
    private static Shape box(Element part, Element text, double size, Rectangle2D sheet) {
        String own = text.getAttribute("data-box");
        if (!own.isEmpty()) {
            String[] numbers = own.split(" ", -1);
            return new Rectangle2D.Double(
                    Double.parseDouble(numbers[0]),
                    Double.parseDouble(numbers[1]),
                    Double.parseDouble(numbers[2]),
                    Double.parseDouble(numbers[3]));
        }
        double x = number(part, "x");
        double y = number(part, "y") - size * 0.35;
        for (Element group = (Element) text.getParentNode();
                group.getTagName().equals("g");
                group = (Element) group.getParentNode()) {
            Shape smallest = null;
            for (Element child : children(group)) {
                if (child == text) {
                    break;
                }
                Optional<Shape> shape = shape(child).filter(found -> found.contains(x + 0.01, y));
                if (shape.isPresent() && (smallest == null || area(shape.get()) < area(smallest))) {
                    smallest = shape.get();
                }
            }
            if (smallest != null) {
                return smallest;
            }
        }
        return sheet;
    }

    private static double area(Shape shape) {
        return shape.getBounds2D().getWidth() * shape.getBounds2D().getHeight();
    }

    private static List<Element> children(Element group) {
        List<Element> children = new ArrayList<>();
        for (int i = 0; i < group.getChildNodes().getLength(); i++) {
            if (group.getChildNodes().item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static Shape firstShape(Element group) {
        return children(group).stream()
                .flatMap(child -> shape(child).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no shape in " + group.getAttribute("id")));
    }

    /** The geometry of an element; nothing for a text, a line or a group. */
    private static Optional<Shape> shape(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> Optional.of(rectangle(element));
            case "circle" -> Optional.of(ellipse(element, number(element, "r"), number(element, "r")));
            case "ellipse" -> Optional.of(ellipse(element, number(element, "rx"), number(element, "ry")));
            case "polygon" ->
                Optional.of(path("M " + element.getAttribute("points").replace(',', ' ') + " Z"));
            case "path" -> Optional.of(path(element.getAttribute("d")));
            default -> Optional.empty();
        };
    }

    private static Shape ellipse(Element element, double rx, double ry) {
        return new Ellipse2D.Double(number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry);
    }

    private static Shape rectangle(Element element) {
        double round = 2 * number(element, "rx");
        return new RoundRectangle2D.Double(
                number(element, "x"),
                number(element, "y"),
                number(element, "width"),
                number(element, "height"),
                round,
                round);
    }

    private static double number(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    /** Absolute commands alone, which is all that a drawing uses. */
    private static Path2D path(String data) {
        Path2D path = new Path2D.Double();
        String[] words = data.trim().split("[\\s,]+", -1);
        char command = 'M';
        int at = 0;
        while (at < words.length) {
            if (Character.isLetter(words[at].charAt(0))) {
                command = words[at++].charAt(0);
                if (command == 'Z') {
                    path.closePath();
                    continue;
                }
            }
            double[] v =
                    new double["CQ".indexOf(command) < 0 ? "HV".indexOf(command) < 0 ? 2 : 1 : command == 'C' ? 6 : 4];
            for (int i = 0; i < v.length; i++) {
                v[i] = Double.parseDouble(words[at++]);
            }
            switch (command) {
                case 'M' -> {
                    path.moveTo(v[0], v[1]);
                    command = 'L';
                }
                case 'L' -> path.lineTo(v[0], v[1]);
                case 'H' -> path.lineTo(v[0], path.getCurrentPoint().getY());
                case 'V' -> path.lineTo(path.getCurrentPoint().getX(), v[0]);
                case 'Q' -> path.quadTo(v[0], v[1], v[2], v[3]);
                case 'C' -> path.curveTo(v[0], v[1], v[2], v[3], v[4], v[5]);
                default -> throw new AssertionError("path command " + command + " in " + data);
            }
        }
        return path;
    }
}
