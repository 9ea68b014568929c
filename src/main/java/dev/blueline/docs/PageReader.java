package dev.blueline.docs;

import dev.blueline.source.LineMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Finds the regions of a page. What is a marker and what only looks like one, such as an example in a fence, is decided
 * by a parser of CommonMark: a comment counts where a reader of the page would not see it. Markers that such a reader
 * takes for part of something else, such as a list, are faults.
 */
final class PageReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int DEEPEST = 200;
    private static final String OUTSIDE =
            "a marker stands at the left margin, and not in a list or a quotation, whose lines begin with signs of their own";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    /** YAML or TOML before the page begins, which would be read as rules and headings. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("(---|\\+\\+\\+)[ \t]*\\R(?:.*\\R)*?(?:\\1|\\.\\.\\.)[ \t]*(?:\\R|\\z)");

    private final String text;
    private final int offset;
    private final LineMap lines;
    private final List<Region> regions = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Optional<Opening> open = Optional.empty();
    private List<BlueprintBlock> blocks = new ArrayList<>();
    private int level;

    /** A beginning whose end has not been met. */
    private record Opening(String directive, MarkerForm form, int line, int end) {}

    PageReader(String text) {
        this.text = text;
        this.offset = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        this.lines = new LineMap(text);
    }

    Page read() {
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build()
                .parse(body());
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            read(node);
        }
        open.ifPresent(opening -> faults.add(new Fault(
                opening.line(),
                "this region has no end; write " + opening.form().end()
                        + " behind it, on a line of its own and outside of lists and fences")));
        faults.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return new Page(text, faults.isEmpty() ? regions : List.of(), faults);
    }

    /** The text without byte order mark, and with blanks in place of front matter, so that places stay the same. */
    private String body() {
        String body = text.substring(offset);
        Matcher matter = FRONT_MATTER.matcher(body);
        if (!matter.lookingAt()) {
            return body;
        }
        String blank = Pattern.compile("[^\r\n]")
                .matcher(matter.group())
                .replaceAll(sign -> " ".repeat(sign.group().length()));
        return blank + body.substring(matter.end());
    }

    private void read(Node node) {
        if (node instanceof HtmlBlock html) {
            readHtml(html);
        } else if (node instanceof Paragraph paragraph) {
            readParagraph(paragraph);
        } else if (open.isPresent()) {
            readInside(node);
        } else {
            if (node instanceof Heading heading) {
                level = heading.getLevel();
            }
            refuseMarkersIn(node);
        }
    }

    private void readInside(Node node) {
        if (node instanceof FencedCodeBlock fence && isBlueprint(fence)) {
            List<SourceSpan> spans = fence.getSourceSpans();
            int first = lineOf(start(spans.get(0)));
            int last = lineOf(start(spans.get(spans.size() - 1)));
            blocks.add(new BlueprintBlock(fence.getLiteral(), first + 1, lineStart(first), lineStart(last + 1)));
        }
    }

    private static boolean isBlueprint(FencedCodeBlock fence) {
        return fence.getInfo() != null && fence.getInfo().split("\\s", 2)[0].equals("blueprint");
    }

    private void readHtml(HtmlBlock html) {
        List<SourceSpan> spans = html.getSourceSpans();
        int first = lineOf(start(spans.get(0)));
        int last = lineOf(start(spans.get(spans.size() - 1)));
        if (!readMarker(html.getLiteral(), first, last) && open.isEmpty()) {
            refuseMarkers(text.substring(lineStart(first), lineStart(last + 1)), first);
        }
    }

    /** In MDX a comment is text for CommonMark: a line of a paragraph. */
    private void readParagraph(Paragraph paragraph) {
        for (SourceSpan span : paragraph.getSourceSpans()) {
            int line = lineOf(start(span));
            String written = text.substring(start(span), start(span) + span.getLength());
            if (!readMarker(written, line, line)
                    && open.isEmpty()
                    && written.strip().startsWith("{/*")) {
                refuseMarkers(written, line);
            }
        }
        if (open.isEmpty()) {
            refuseMarkersIn(paragraph);
        }
    }

    /** Whether {@code comment}, which takes the lines from {@code first} to {@code last}, is a marker. */
    private boolean readMarker(String comment, int first, int last) {
        for (MarkerForm form : MarkerForm.values()) {
            Optional<String> directive = form.directive(comment);
            if (directive.isPresent()) {
                begin(directive.get(), form, first, last);
                return true;
            }
            if (form.isEnd(comment)) {
                end(form, first);
                return true;
            }
        }
        return false;
    }

    private void begin(String directive, MarkerForm form, int first, int last) {
        if (open.isPresent()) {
            faults.add(new Fault(
                    first,
                    "a region begins here while that of line " + open.get().line() + " has no end; write " + form.end()
                            + " before it"));
        }
        open = Optional.of(new Opening(directive, form, first, lineStart(last + 1)));
        blocks = new ArrayList<>();
    }

    private void end(MarkerForm form, int line) {
        if (open.isEmpty()) {
            faults.add(new Fault(
                    line,
                    "a region ends here and none has begun; a beginning is a line such as "
                            + form.begin("render hotel.blueprint")));
            return;
        }
        Opening opening = open.get();
        int start = opening.end();
        int end = lineStart(line);
        boolean alone =
                blocks.size() == 1 && text.substring(blocks.get(0).end(), end).isBlank();
        regions.add(new Region(
                opening.directive(),
                opening.line(),
                level,
                opening.form(),
                lineEndBefore(start),
                start,
                end,
                text.substring(start, end),
                alone ? Optional.of(blocks.get(0)) : Optional.empty()));
        open = Optional.empty();
    }

    private void refuseMarkers(String written, int firstLine) {
        Matcher marker = MarkerForm.ANY.matcher(written);
        if (marker.find()) {
            int line = firstLine
                    + (int) LINE_END.matcher(written.substring(0, marker.start()))
                            .results()
                            .count();
            faults.add(
                    new Fault(line, "a marker stands alone on its line, with a blank line between it and other HTML"));
        }
    }

    /** Markers inside of something that goes on around them. Code is none: nobody takes its content for a comment. */
    private void refuseMarkersIn(Node node) {
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                refuse(html, html.getLiteral(), "a marker stands alone on its line, with no text around it");
            }

            @Override
            public void visit(HtmlBlock html) {
                refuse(html, html.getLiteral(), OUTSIDE);
            }

            @Override
            public void visit(Paragraph paragraph) {
                if (!paragraph.equals(node)) {
                    for (SourceSpan span : paragraph.getSourceSpans()) {
                        String written = text.substring(start(span), start(span) + span.getLength());
                        if (written.strip().startsWith("{/*")) {
                            refuse(span, written, OUTSIDE);
                        }
                    }
                }
                visitChildren(paragraph);
            }

            private void refuse(Node html, String literal, String sentence) {
                refuse(
                        html.getSourceSpans().get(0),
                        literal,
                        node instanceof Block && isInside(html) ? OUTSIDE : sentence);
            }

            private void refuse(SourceSpan span, String literal, String sentence) {
                if (MarkerForm.ANY.matcher(literal).find()) {
                    faults.add(new Fault(lineOf(start(span)), sentence));
                }
            }

            private boolean isInside(Node html) {
                return !(node instanceof Paragraph) && !(node instanceof Heading) && !html.equals(node);
            }
        });
    }

    private int start(SourceSpan span) {
        return span.getInputIndex() + offset;
    }

    /** The number of the line that holds {@code place}, from 1. */
    private int lineOf(int place) {
        return lines.lineAt(place);
    }

    /** Where {@code line} begins; the end of the text behind the last. */
    private int lineStart(int line) {
        return line <= lines.lineAt(text.length()) ? lines.line(line).start() : text.length();
    }

    private String lineEndBefore(int place) {
        if (text.startsWith("\r\n", Math.max(0, place - 2))) {
            return "\r\n";
        }
        return text.charAt(place - 1) == '\r' ? "\r" : "\n";
    }
}
