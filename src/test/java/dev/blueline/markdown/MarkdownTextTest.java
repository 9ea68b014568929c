package dev.blueline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader of GitHub's Markdown sees what was written: no more, no less, and no other element. */
class MarkdownTextTest {
    private static final List<Extension> GITHUB =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(GITHUB).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a | b",
                "|",
                "\\|",
                "\\\\|",
                "\\",
                "a\\",
                "<b>bold</b>",
                "<!-- no -->",
                "&amp; &lt; & &#35;",
                "*a* **b** _c_",
                "`code` ``",
                "# heading",
                "heading #",
                "#12",
                "[a](b) ![c](d) [^1] [ ] x",
                "- item",
                "+ item",
                "1. item",
                "2) item",
                "12345678901. item",
                "---",
                "===",
                "~~gone~~ ~",
                ":smile: 12:30:45",
                "@mention a@b.example",
                "$x$ costs $5",
                "https://example.org/a_b_c?d=e&amp=f",
                "www.example.org",
                "WWW.example.org",
                " edges ",
                "\tedge",
                "\u3000宽\u00a0",
                "one\ntwo\r\nthree\rfour",
                "\n",
                "\n\n\n",
                "> quote",
                "| --- |",
                "&",
                "等待（约5分钟）：办理",
                "ends with two spaces  ",
                "    code",
                "<span>$</span>",
                "\\\n",
                "😀 👩‍👩‍👧 é",
                "-",
                "1.",
                "***",
                "___",
                "!",
                "![",
            })
    void staysWhatItIs(String text) {
        assertReadsAs(text);
    }

    @Property(tries = 5_000)
    void everyTextStaysWhatItIs(@ForAll("texts") String text) {
        assertReadsAs(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "|", "\\", "`", "*", "**", "_", "__", "#", "[", "]", "(", ")", "<", ">", "&", "&amp;", "~", "~~", ":",
                "@", "$", "!", "-", "+", "=", "1.", "2)", "\n", "\r\n", " ", "  ", "\t", "a", "b1", "http://", "www.",
                "<br>", "</span>", "：", "排队", "😀", "\u00a0", "\u3000", "\"", "'", "^", ";", ".", "0", "/", "?");
        return pieces.list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Test
    void plainTextIsLeftAlone() {
        String text = "Asks for the room (at 3:30), pays 5 EUR - and leaves! 付款：现金、刷卡";
        assertThat(MarkdownText.escape(text)).isEqualTo(text);
    }

    @Test
    void noTextNoSigns() {
        assertThat(MarkdownText.escape("")).isEmpty();
        assertThat(MarkdownText.bold("")).isEmpty();
    }

    private static void assertReadsAs(String text) {
        String markdown = MarkdownText.escape(text);
        String seen = text.replace("\r\n", "\n").replace('\r', '\n');
        assertThat(markdown).doesNotContain("\n");
        assertThat(read("x " + markdown + " y\n")).isEqualTo("x " + seen + " y");
        assertThat(read("- " + markdown + "\n")).isEqualTo(seen);
        assertThat(read("## " + markdown + "\n")).isEqualTo(seen);
        assertThat(read("- " + MarkdownText.bold(text) + " y\n")).isEqualTo(seen + " y");
        assertThat(read("| head |\n| --- |\n| " + markdown + " |\n")).isEqualTo("head" + seen);
        assertThat(read("| " + markdown + " |\n| --- |\n| cell |\n")).isEqualTo(seen + "cell");
    }

    private static String read(String markdown) {
        StringBuilder text = new StringBuilder();
        PARSER.parse(markdown).accept(new Reader(text));
        return text.toString();
    }

    /** Accepts nothing but text, breaks, and what a test put around them. */
    private static final class Reader extends AbstractVisitor {
        private final StringBuilder text;

        Reader(StringBuilder text) {
            this.text = text;
        }

        @Override
        protected void visitChildren(Node parent) {
            assertThat(parent)
                    .isInstanceOfAny(
                            Document.class,
                            Paragraph.class,
                            Heading.class,
                            org.commonmark.node.BulletList.class,
                            ListItem.class,
                            StrongEmphasis.class,
                            Text.class,
                            org.commonmark.node.CustomBlock.class,
                            CustomNode.class);
            if (parent instanceof CustomNode) {
                assertThat(parent.getClass().getPackageName()).isEqualTo(TableCell.class.getPackageName());
            }
            super.visitChildren(parent);
        }

        @Override
        public void visit(Text node) {
            text.append(node.getLiteral());
        }

        @Override
        public void visit(HtmlInline node) {
            text.append(html(node.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock node) {
            text.append(node.getLiteral().replace("<br>", "\n"));
        }

        private static String html(String tag) {
            assertThat(tag).isIn("<br>", "<span>", "</span>");
            return tag.equals("<br>") ? "\n" : "";
        }
    }
}
