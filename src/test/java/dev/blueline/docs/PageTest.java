package dev.blueline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a region and what only looks like one, what is refused, and what becomes of a content. */
class PageTest {
    private static final String REGION = "<!-- blueline: render a.blueprint -->\nold\n<!-- /blueline -->\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                REGION,
                "# Title\n\ntext\n" + REGION + "text\n",
                "- item\n" + REGION,
                "> quotation\n" + REGION,
                "| a | b |\n|--|--|\n| 1 | 2 |\n\n" + REGION,
                "<!--blueline:render a.blueprint-->\n<!--/blueline-->",
                "  <!--\n  blueline:\n    render a.blueprint\n  -->  \n- x\n<!-- / blueline -->",
                "{/* blueline: render a.blueprint */}\n{/* /blueline */}\n",
                "import A from './a'\n\n{/* blueline: render a.blueprint */}\n\n![x](y)\n\n{/* /blueline */}\n",
                "---\ntitle: x\n---\n" + REGION,
                "---\nnote: |\n  ```\n---\n" + REGION,
                "---\ntitle: 😀\n---\n" + REGION,
                "\uFEFF" + REGION
            })
    void findsARegion(String text) {
        Page page = Page.of(text);

        assertThat(page.faults()).isEmpty();
        assertThat(page.regions()).singleElement().satisfies(region -> {
            assertThat(region.directive()).isEqualTo("render a.blueprint");
            assertThat(text.substring(region.start(), region.end())).isEqualTo(region.content());
            assertThat(text.substring(0, region.start())).endsWith("\n").contains("blueline:");
            assertThat(text.substring(region.end()).strip())
                    .startsWith(region.form() == MarkerForm.HTML ? "<!--" : "{/*");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "```md\n" + REGION + "```\n",
                "~~~~\n```\n" + REGION + "~~~~\n",
                "    <!-- blueline: render a.blueprint -->\n",
                "- item\n\n  ```\n  <!-- blueline: render a.blueprint -->\n  ```\n",
                "Write `<!-- blueline: render a.blueprint -->` and `{/* blueline: x */}`.\n",
                "\\<!-- blueline: render a.blueprint -->\n",
                "<!-- Blueline draws this -->\n",
                "<!-- begin rows -->\n<!-- end rows -->\n",
                "---\nnote: <!-- blueline: render a.blueprint -->\n---\ntext\n",
                "```\n" + REGION
            })
    void passesOverWhatOnlyLooksLikeOne(String text) {
        Page page = Page.of(text);

        assertThat(page.regions()).isEmpty();
        assertThat(page.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\n\n<!-- blueline: render a -->\n|3|this region has no end",
                "<!-- /blueline -->|1|a region ends here and none has begun",
                "x\n{/* /blueline */}|2|a region ends here and none has begun",
                "<!-- blueline: a -->\n\n<!-- blueline: b -->\n<!-- /blueline -->|3|a region begins here while that of line 1",
                "<!-- blueline: a -->\n```\n<!-- /blueline -->|1|this region has no end",
                "text <!-- blueline: a -->\n<!-- /blueline -->|1|a marker stands alone on its line",
                "| a |\n|--|\n| <!-- blueline: a --> |\n|3|a marker stands alone on its line",
                "<!-- blueline: a --> text\n|1|a marker stands alone on its line",
                "<details>\n<!-- blueline: a -->\n<!-- /blueline -->\n</details>\n|2|a marker stands alone on its line",
                "{/* blueline: a */} text\n|1|a marker stands alone on its line",
                "# <!-- blueline: a -->\n|1|a marker stands alone on its line",
                "- item\n\n  <!-- blueline: a -->\n  <!-- /blueline -->\n|3|a marker stands at the left margin",
                "> <!-- blueline: a -->\n> <!-- /blueline -->\n|1|a marker stands at the left margin",
                "1. item {/* x */}\n   {/* blueline: a */}\n|2|a marker stands at the left margin"
            })
    void refusesWhatLeavesOpenWhatIsMeant(String row) {
        String[] parts = row.split("\\|(?=\\d+\\|[a-z ])", 2);
        String[] wanted = parts[1].split("\\|", 2);
        Page page = Page.of(parts[0]);

        assertThat(page.regions()).isEmpty();
        assertThat(page.faults()).isNotEmpty();
        assertThat(page.faults().get(0).line()).isEqualTo(Integer.parseInt(wanted[0]));
        assertThat(page.faults().get(0).sentence()).startsWith(wanted[1]);
    }

    @Test
    void everyFaultIsTold() {
        assertThat(Page.of("<!-- /blueline -->\n\n<!-- blueline: a -->\n<!-- blueline: b -->\n")
                        .faults())
                .extracting(Fault::line)
                .containsExactly(1, 4, 4);
    }

    @Test
    void aContentStandsBetweenBlankLines() {
        Page page = Page.of("a\n" + REGION + "b");

        assertThat(page.with(List.of(page.regions().get(0).filled("![x](y)"))))
                .isEqualTo("a\n<!-- blueline: render a.blueprint -->\n\n![x](y)\n\n<!-- /blueline -->\nb");
        assertThat(page.with(List.of(page.regions().get(0).filled(""))))
                .isEqualTo("a\n<!-- blueline: render a.blueprint -->\n\n<!-- /blueline -->\nb");
    }

    @Test
    void lineEndsAreThoseOfTheRegion() {
        Page page = Page.of("\uFEFFa\n" + REGION.replace("\n", "\r\n") + "b\r");

        assertThat(page.with(List.of(page.regions().get(0).filled("# A\n\nb\n"))))
                .isEqualTo("\uFEFFa\n<!-- blueline: render a.blueprint -->\r\n\r\n# A\r\n\r\nb\r\n\r\n"
                        + "<!-- /blueline -->\r\nb\r");
    }

    @Test
    void headingsStandBelowThatOfTheRegionAndNotOfAnother() {
        Page page = Page.of("Title\n===\n\n## Part\n\n" + REGION.replace("old", "##### Deep") + "\n" + REGION);

        assertThat(page.regions()).extracting(Region::level).containsExactly(2, 2);
        assertThat(page.regions().get(1).filled("# A\n\n```\n# no heading\n```\n\n## B\n\n##### C\n"))
                .isEqualTo("\n### A\n\n```\n# no heading\n```\n\n#### B\n\n###### C\n\n");
        assertThat(Page.of(REGION).regions().get(0).filled("# A")).isEqualTo("\n# A\n\n");
    }

    @Test
    void aBlockStaysAsItIs() {
        String block = "~~~blueprint step\r\n  blueprint \"x\" {\n}\r\n~~~\n";
        Page page = Page.of("<!-- blueline: render - -->\nold\n\n" + block + "\n<!-- /blueline -->");
        Region region = page.regions().get(0);

        assertThat(region.block()).hasValueSatisfying(found -> {
            assertThat(found.text()).startsWith("  blueprint \"x\" {\n}").doesNotContain("~");
            assertThat(found.line()).isEqualTo(5);
        });
        assertThat(page.with(List.of(region.filledAbove("![x](y)"))))
                .isEqualTo("<!-- blueline: render - -->\n\n![x](y)\n\n" + block + "\n<!-- /blueline -->");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "```\nx\n```\n",
                "```blueprints\nx\n```\n",
                "```blueprint\nx\n```\ntext\n",
                "```blueprint\nx\n```\n\n```blueprint\ny\n```\n"
            })
    void thereIsOneBlockOrNone(String content) {
        Page page = Page.of("<!-- blueline: render - -->\n" + content + "<!-- /blueline -->");

        assertThat(page.regions())
                .singleElement()
                .satisfies(region -> assertThat(region.block()).isEmpty());
    }

    @Test
    void mdxGetsWhatItCanRead() {
        Page page = Page.of("{/* blueline: list . */}\n\n{/* /blueline */}\n");

        assertThat(page.regions().get(0).filled("a<br>b {x} `{y}<br>`\n\n| c{ | d<br>e |\n| --- | --- |\n"))
                .isEqualTo("\na<br />b \\{x\\} `{y}<br>`\n\n| c\\{ | d<br />e |\n| --- | --- |\n\n");
    }

    @Test
    void aDeepPageIsReadToo() {
        String deep =
                ">".repeat(20_000) + " x\n\n" + "[".repeat(20_000) + "\n\n" + "*a ".repeat(20_000) + "\n\n" + REGION;

        assertThat(Page.of(deep).regions()).hasSize(1);
    }
}
