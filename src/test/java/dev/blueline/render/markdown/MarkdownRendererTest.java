package dev.blueline.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.json.JsonRenderer;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownRendererTest {
    private static final Pattern SAID = Pattern.compile(
            "\"(?:title|label|description|owner|text|cause|condition|reason|rule|scenario|segment|promise|version|updated)\": "
                    + "(\"(?:[^\"\\\\]|\\\\.)*\")");

    static List<String> examples() {
        return Examples.names();
    }

    @Test
    void tellsEverything() {
        Goldens.standard().check("markdown/full.md", render(Blueprints.full()));
    }

    @Test
    void tellsEverythingInChinese() {
        Goldens.standard().check("markdown/full.zh.md", render(Blueprints.full(Language.CHINESE)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesStayTheSame(String name) {
        Goldens.standard()
                .check("markdown/" + name + ".md", render(Examples.compile(name).blueprint()));
    }

    /** Whatever text the JSON has, the Markdown has too, but for names and ids that only serve as references. */
    @ParameterizedTest
    @MethodSource("examples")
    void nothingSaidIsMissing(String name) {
        assertNothingIsMissing(Examples.compile(name).blueprint());
    }

    @Test
    void nothingSaidIsMissingFromTheFullModel() {
        assertNothingIsMissing(Blueprints.full());
    }

    @Test
    void onlyLanesAndStepsThatAreThere() {
        String page = render(Blueprints.labelled(List.of("a|b")));
        assertThat(page).contains("# a\\|b\n").doesNotContain("## Waits").doesNotContain("\n\n\n");
    }

    private static void assertNothingIsMissing(Blueprint blueprint) {
        String page = render(blueprint).replace("\\", "");
        String json = new JsonRenderer().render(new BlueprintIndex(blueprint), RenderOptions.DEFAULT);
        Matcher said = SAID.matcher(json);
        while (said.find()) {
            String text = JsonParser.parseString(said.group(1)).getAsString();
            for (String line : text.split("\n", -1)) {
                assertThat(page).contains(line.replace("\\", "").strip());
            }
        }
        assertThat(json).contains("\"label\": ");
    }

    private static String render(Blueprint blueprint) {
        return new MarkdownRenderer().render(new BlueprintIndex(blueprint), RenderOptions.DEFAULT);
    }
}
