package dev.blueline.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import dev.blueline.testing.Schema;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRendererTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = Schema.published("blueprint");

    static List<String> examples() {
        return Examples.names();
    }

    @Test
    void saysEverything() {
        Goldens.standard().check("json/full.json", render(Blueprints.full()));
    }

    @Test
    void followsItsSchema() throws IOException {
        assertThat(SCHEMA.violations(render(Blueprints.full()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesStayTheSameAndFollowTheSchema(String name) throws IOException {
        String document = render(Examples.compile(name).blueprint());
        assertThat(SCHEMA.violations(document)).isEmpty();
        Goldens.standard().check("json/" + name + ".json", document);
    }

    /** Else the schema could be too wide: a form with nothing forbidden accepts everything. */
    @Test
    void schemaRefusesWhatItDoesNotKnow() throws IOException {
        String document = render(Blueprints.full());
        assertThat(SCHEMA.violations(document.replace("\"badge\":", "\"bagde\":")))
                .isNotEmpty();
        assertThat(SCHEMA.violations(document.replace("\"formatVersion\": \"1\"", "\"formatVersion\": \"2\"")))
                .isNotEmpty();
    }

    /** Every field that the schema knows is written by the model that says everything. */
    @Test
    void everyFieldOfTheSchemaOccurs() throws IOException {
        String document = render(Blueprints.full());
        JsonNode schema = SCHEMA.form();
        assertThat(schema.at("/properties").fieldNames())
                .toIterable()
                .allSatisfy(name -> assertThat(document).contains('"' + name + "\":"));
        schema.get("$defs")
                .forEach(def -> assertThat(def.get("properties").fieldNames())
                        .toIterable()
                        .allSatisfy(name -> assertThat(document).contains('"' + name + "\":")));
    }

    @Test
    void everyFieldOfTheSchemaIsDescribed() throws IOException {
        JsonNode schema = SCHEMA.form();
        schema.get("properties")
                .forEach(field -> assertThat(field.has("description")).isTrue());
        schema.get("$defs").forEach(def -> {
            assertThat(def.get("additionalProperties").booleanValue()).isFalse();
            def.get("properties")
                    .forEach(field -> assertThat(field.has("description")).isTrue());
        });
    }

    @Test
    void keepsEveryCharacter() throws IOException {
        List<String> labels = List.of("\"quoted\" \\ <b>&amp;</b>", "第一行\n第二行", "😀 \u2028 é", "\t");
        JsonNode document = JSON.readTree(render(Blueprints.labelled(labels)));
        assertThat(document.get("actions").findValuesAsText("label")).isEqualTo(labels);
    }

    private static String render(Blueprint blueprint) {
        return new JsonRenderer().render(new BlueprintIndex(blueprint), RenderOptions.DEFAULT);
    }
}
