package dev.blueline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a page: nothing outside of its regions changes, and filling it again changes nothing at all. */
class PagePropertyTest {
    private static final List<String> LINES = List.of(
            "<!-- blueline: render a.blueprint -->",
            "<!-- /blueline -->",
            "{/* blueline: list . */}",
            "{/* /blueline */}",
            "<!-- blueline: render - -->\n```blueprint\nblueprint \"x\" {}\n```\n<!-- /blueline -->",
            "<!-- blueline: check . -->\n<!-- /blueline -->",
            "<!-- blueline: check . -->\nold\n\n<!-- /blueline -->",
            "text",
            "",
            "  ",
            "# Heading",
            "Heading\n---",
            "- item",
            "  more of it",
            "    code",
            "> quotation",
            "```",
            "```blueprint",
            "~~~",
            "---",
            "<div>",
            "</div>",
            "<!-- a comment",
            "-->",
            "`code",
            "| a | b |",
            "[link]: x",
            "文字，和 😀",
            "\\");

    private static final List<String> CONTENTS = List.of(
            "",
            "![x](y.svg)",
            "# A\n\ntext\n\n## B\n",
            "| a | b |\n| --- | --- |\n| 1<br>2 | {x} |\n",
            "```blueprint\nblueprint \"x\" {}\n<!-- /blueline -->\n```\n",
            "1 file checked: no findings\n");

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\n\n", "\r\n", "\r");
        Arbitrary<String> lines = Arbitraries.of(LINES);
        Arbitrary<String> front = Arbitraries.of("", "\uFEFF", "---\ntitle: x\n---\n");
        return front.flatMap(first -> lines.flatMap(line -> ends.map(end -> line + end))
                .list()
                .ofMaxSize(20)
                .map(all -> first + String.join("", all))
                .flatMap(text -> Arbitraries.of(text, text.stripTrailing())));
    }

    @Provide
    Arbitrary<String> contents() {
        return Arbitraries.of(CONTENTS);
    }

    @Property(tries = 3000)
    void nothingOutsideChangesAndTwiceIsOnce(@ForAll("pages") String text, @ForAll("contents") String content) {
        Page page = Page.of(text);
        if (!page.faults().isEmpty()) {
            assertThat(page.regions()).isEmpty();
            return;
        }
        Page filled = Page.of(fill(page, content));

        assertThat(filled.faults()).isEmpty();
        assertThat(outside(filled)).isEqualTo(outside(page));
        assertThat(filled.regions())
                .extracting(Region::directive)
                .isEqualTo(page.regions().stream().map(Region::directive).toList());
        assertThat(fill(filled, content)).isEqualTo(filled.text());
    }

    @Property(tries = 500)
    void anyTextIsReadAndStaysTheSameWhenItsRegionsDo(@ForAll String text) {
        for (Page page :
                List.of(Page.of(text), Page.of("<!-- blueline: " + text + " -->\n" + text + "\n<!-- /blueline -->"))) {
            assertThat(page.with(page.regions().stream().map(Region::content).toList()))
                    .isEqualTo(page.text());
        }
    }

    private static String fill(Page page, String content) {
        return page.with(page.regions().stream()
                .map(region -> keepsItsBlock(region, content) ? region.filledAbove(content) : region.filled(content))
                .toList());
    }

    private static boolean keepsItsBlock(Region region, String content) {
        return region.directive().endsWith(" -") && region.block().isPresent() && !content.contains("```blueprint");
    }

    private static String outside(Page page) {
        return page.with(page.regions().stream().map(region -> "|").toList());
    }
}
