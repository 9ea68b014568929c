package dev.blueline.viewers;

import dev.blueline.layout.type.TextMetrics;
import dev.blueline.viewers.Drawing.Line;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sees how librsvg draws: the texts of all drawings, within the classes and the style that they have there, are spread
 * over an empty sheet, each once and with nothing else near, and the pixels that it inks are looked up.
 */
final class Librsvg {
    /** Pixels of the picture for each unit of the drawing. */
    private static final int ZOOM = 2;

    private static final int SHEET = 3000;
    private static final int BESIDE = 40;
    private static final int ABOVE = 30;
    private static final int ROW = 44;

    /** Of a text that is left out because the fonts do not know its script. */
    private static final Ink NOT_DRAWN = new Ink(0, 0, 0, 0);

    private final Path program = Needed.program("librsvg2-bin", "rsvg-convert");
    private final FontSetup fonts;
    private final Path folder;

    Librsvg(FontSetup fonts, Path folder) {
        this.fonts = fonts;
        this.folder = folder;
    }

    /** Everything that decides how a line is drawn. */
    private record Setting(String text, String kind, double size, boolean bold, String groups) {
        static Setting of(Line line) {
            return new Setting(
                    line.text(),
                    line.kind(),
                    line.size(),
                    line.bold(),
                    String.join("|", Librsvg.groups(line.element())));
        }
    }

    /** Where a line's text begins on the sheet, and where the room for it ends. */
    private record Cell(double x, double baseline, double end) {}

    /** For each drawing, where librsvg draws each of its lines. */
    List<List<Ink>> draw(List<Drawing> drawings) throws Exception {
        Map<String, Map<Setting, Line>> byLanguage = new LinkedHashMap<>();
        for (Drawing drawing : drawings) {
            Map<Setting, Line> settings = byLanguage.computeIfAbsent(head(drawing), key -> new LinkedHashMap<>());
            drawing.lines().stream()
                    .filter(line -> fonts.knows(line.text()))
                    .forEach(line -> settings.putIfAbsent(Setting.of(line), line));
        }
        Map<String, Map<Setting, Ink>> drawn = new LinkedHashMap<>();
        for (Map.Entry<String, Map<Setting, Line>> one : byLanguage.entrySet()) {
            drawn.put(one.getKey(), draw(one.getKey(), one.getValue()));
        }
        List<List<Ink>> inks = new ArrayList<>();
        for (Drawing drawing : drawings) {
            Map<Setting, Ink> own = drawn.get(head(drawing));
            inks.add(drawing.lines().stream()
                    .map(line -> placed(line, own.getOrDefault(Setting.of(line), NOT_DRAWN)))
                    .toList());
        }
        return inks;
    }

    /** The beginning of an SVG with a drawing's language and style. */
    private static String head(Drawing drawing) {
        String svg = drawing.source();
        Element root = Drawing.parse(svg).getDocumentElement();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"" + root.getAttribute("class") + "\" lang=\""
                + root.getAttribute("lang") + "\">"
                + svg.substring(svg.indexOf("<style>"), svg.indexOf("</style>")) + "</style>";
    }

    private static Ink placed(Line line, Ink fromStart) {
        double shift = line.centred() ? line.x() - fromStart.width() / 2 - fromStart.left() : line.x();
        return new Ink(
                fromStart.left() + shift,
                fromStart.right() + shift,
                fromStart.top() + line.baseline(),
                fromStart.bottom() + line.baseline());
    }

    private Map<Setting, Ink> draw(String head, Map<Setting, Line> settings) throws Exception {
        List<Cell> cells = cells(List.copyOf(settings.values()));
        Document document = Drawing.parse(head + "</svg>");
        Element root = document.getDocumentElement();
        int height = (int) cells.get(cells.size() - 1).baseline() + ROW;
        root.setAttribute("viewBox", "0 0 " + SHEET + " " + height);
        root.setAttribute("width", String.valueOf(SHEET * ZOOM));
        root.setAttribute("height", String.valueOf(height * ZOOM));
        int at = 0;
        for (Line line : settings.values()) {
            add(document, line, cells.get(at++));
        }
        BufferedImage picture = convert(document);
        Map<Setting, Ink> inks = new LinkedHashMap<>();
        at = 0;
        for (Map.Entry<Setting, Line> one : settings.entrySet()) {
            inks.put(one.getKey(), ink(one.getValue(), cells.get(at++), picture));
        }
        return inks;
    }

    /** Cells for texts, in rows: room for a text half as wide again as measured. */
    private static List<Cell> cells(List<Line> lines) {
        List<Cell> cells = new ArrayList<>();
        double x = 0;
        double baseline = ABOVE;
        for (Line line : lines) {
            double width = 1.5 * TextMetrics.width(line.text(), line.size(), line.bold()) + 2 * BESIDE;
            if (x > 0 && x + width > SHEET) {
                x = 0;
                baseline += ROW;
            }
            cells.add(new Cell(x + BESIDE, baseline, x + width));
            x += width;
        }
        return cells;
    }

    private static Deque<String> groups(Element part) {
        Deque<String> groups = new ArrayDeque<>();
        for (Element group = (Element) part.getParentNode();
                !group.getTagName().equals("svg");
                group = (Element) group.getParentNode()) {
            if (group.getTagName().equals("g")) {
                groups.push(group.getAttribute("class"));
            }
        }
        return groups;
    }

    private static void add(Document document, Line line, Cell cell) {
        Element at = document.getDocumentElement();
        for (String group : groups(line.element())) {
            Element g = document.createElement("g");
            g.setAttribute("class", group);
            at.appendChild(g);
            at = g;
        }
        Element part = line.element();
        Element original = part.getTagName().equals("text") ? part : (Element) part.getParentNode();
        Element text = (Element) document.importNode(original, false);
        text.setTextContent(line.text());
        text.setAttribute("x", String.valueOf(cell.x()));
        text.setAttribute("y", String.valueOf(cell.baseline()));
        text.setAttribute("style", "text-anchor: start");
        at.appendChild(text);
    }

    private BufferedImage convert(Document document) throws Exception {
        StringWriter written = new StringWriter();
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.transform(new DOMSource(document), new StreamResult(written));
        Path svg = folder.resolve("texts.svg");
        Path png = folder.resolve("texts.png");
        Path said = folder.resolve("texts.out");
        Files.writeString(svg, written.toString());
        ProcessBuilder builder = new ProcessBuilder(program.toString(), "-o", png.toString(), svg.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts.config().toString());
        Process process = builder.start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError("rsvg-convert failed: " + Files.readString(said));
        }
        return ImageIO.read(png.toFile());
    }

    /** The inked pixels of a cell, in units of the drawing and from the place where the text begins. */
    private static Ink ink(Line line, Cell cell, BufferedImage picture) {
        int left = Integer.MAX_VALUE;
        int right = -1;
        int top = Integer.MAX_VALUE;
        int bottom = -1;
        int from = (int) ((cell.x() - BESIDE) * ZOOM);
        int to = Math.min(picture.getWidth(), (int) (cell.end() * ZOOM));
        int last = Math.min(picture.getHeight(), (int) ((cell.baseline() + ROW - ABOVE) * ZOOM));
        int[] row = new int[to - from];
        for (int y = (int) ((cell.baseline() - ABOVE) * ZOOM); y < last; y++) {
            picture.getRGB(from, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                if (row[x] >>> 24 > 60) {
                    left = Math.min(left, from + x);
                    right = Math.max(right, from + x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        if (right < 0) {
            throw new AssertionError("librsvg draws nothing for " + line);
        }
        return new Ink(
                (double) left / ZOOM - cell.x(),
                (double) right / ZOOM - cell.x(),
                (double) top / ZOOM - cell.baseline(),
                (double) bottom / ZOOM - cell.baseline());
    }
}
