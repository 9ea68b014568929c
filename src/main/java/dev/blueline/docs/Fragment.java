package dev.blueline.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown on its way into a page: made to fit where it comes to stand. */
final class Fragment {
    private static final int DEEPEST = 6;
    private static final Pattern BREAK = Pattern.compile("<br\\s*>");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private Fragment() {}

    /** {@code markdown} with its headings below one of {@code level}, as far down as headings go; 0 for no heading. */
    static String below(int level, String markdown) {
        List<Heading> headings = new ArrayList<>();
        Node document = parse(markdown, IncludeSourceSpans.BLOCKS);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        int highest = headings.stream().mapToInt(Heading::getLevel).min().orElse(DEEPEST);
        int down = Math.max(0, level + 1 - highest);
        StringBuilder shifted = new StringBuilder();
        int at = 0;
        for (Heading heading : headings) {
            int place = heading.getSourceSpans().get(0).getInputIndex();
            int signs = Math.min(DEEPEST, heading.getLevel() + down) - heading.getLevel();
            shifted.append(markdown, at, place).append("#".repeat(signs));
            at = place;
        }
        return shifted.append(markdown, at, markdown.length()).toString();
    }

    /** {@code markdown} as MDX reads it, where braces are JavaScript and a tag that stays open is an error. */
    static String forMdx(String markdown) {
        List<SourceSpan> spans = new ArrayList<>();
        parse(markdown, IncludeSourceSpans.BLOCKS_AND_INLINES).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                spans.addAll(text.getSourceSpans());
            }

            @Override
            public void visit(HtmlInline html) {
                spans.addAll(html.getSourceSpans());
            }
        });
        StringBuilder adapted = new StringBuilder();
        int at = 0;
        for (SourceSpan span : spans) {
            int end = span.getInputIndex() + span.getLength();
            String written = markdown.substring(span.getInputIndex(), end);
            String breaks = BREAK.matcher(written).replaceAll("<br />");
            adapted.append(markdown, at, span.getInputIndex())
                    .append(BRACE.matcher(breaks).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group())));
            at = end;
        }
        return adapted.append(markdown, at, markdown.length()).toString();
    }

    private static Node parse(String markdown, IncludeSourceSpans which) {
        return Parser.builder().includeSourceSpans(which).build().parse(markdown);
    }
}
