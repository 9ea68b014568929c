package dev.blueline.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownRendererTest {
    /** Fields whose texts serve as references, or are words of the language that the page says in its own. */
    private static final Set<String> NOT_SAID = Set.of(
            "formatVersion",
            "language",
            "id",
            "name",
            "kind",
            "role",
            "state",
            "step",
            "lane",
            "from",
            "to",
            "path",
            "fail",
            "via",
            "by",
            "uses",
            "crosses",
            "flags",
            "actions",
            "badges",
            "element",
            "status",
            "impact",
            "severity",
            "polarity",
            "strategy",
            "metric",
            "seenBy",
            "variants",
            "line",
            "comparison",
            "unit",
            "per");

    /** Numbers that follow from others. */
    private static final Set<String> NOT_TOLD = Set.of("column", "depth", "seconds", "probability");

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
        String page = plain(render(blueprint).replaceAll("</?span>", ""));
        JsonObject json = JsonParser.parseString(
                        new JsonRenderer().render(new BlueprintIndex(blueprint), RenderOptions.DEFAULT))
                .getAsJsonObject();
        assertIsTold(page, json);
    }

    private static void assertIsTold(String page, JsonObject object) {
        for (Map.Entry<String, JsonElement> field : object.entrySet()) {
            if (field.getValue().isJsonArray()) {
                for (JsonElement value : field.getValue().getAsJsonArray()) {
                    assertIsTold(page, field.getKey(), value);
                }
            } else {
                assertIsTold(page, field.getKey(), field.getValue());
            }
        }
    }

    private static void assertIsTold(String page, String field, JsonElement value) {
        if (value.isJsonObject()) {
            if (!value.getAsJsonObject().isEmpty() && !field.equals("counts")) {
                assertIsTold(page, value.getAsJsonObject());
            }
        } else if (value.getAsJsonPrimitive().isString() && !NOT_SAID.contains(field)) {
            for (String line : value.getAsString().split("\n", -1)) {
                assertThat(page).as(field).contains(plain(line).strip());
            }
        } else if (value.getAsJsonPrimitive().isNumber() && !NOT_TOLD.contains(field)) {
            assertThat(page).as(field).contains(value.getAsString().replace("-", ""));
        }
    }

    private static String plain(String text) {
        return text.replace("\\", "");
    }

    private static String render(Blueprint blueprint) {
        return new MarkdownRenderer().render(new BlueprintIndex(blueprint), RenderOptions.DEFAULT);
    }
}
