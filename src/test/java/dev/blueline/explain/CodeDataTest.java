package dev.blueline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.blueline.compile.KnownCodes;
import dev.blueline.testing.Schema;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CodeDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = Schema.published("rules");
    private static final String DOCUMENT = CodeData.json();

    @Test
    void followsItsSchema() throws IOException {
        assertThat(SCHEMA.violations(DOCUMENT)).isEmpty();
    }

    /** Else the schema could be too wide: a form with nothing forbidden accepts everything. */
    @Test
    void schemaRefusesWhatItDoesNotKnow() throws IOException {
        assertThat(SCHEMA.violations(DOCUMENT.replace("\"why\":", "\"wyh\":"))).isNotEmpty();
        assertThat(SCHEMA.violations(DOCUMENT.replace("\"needsArrows\":", "\"needs\":")))
                .isNotEmpty();
        assertThat(SCHEMA.violations(DOCUMENT.replace("\"language\":", "\"lang\":")))
                .isNotEmpty();
    }

    @Test
    void everyFieldOfTheSchemaOccursAndIsDescribed() throws IOException {
        SCHEMA.form().get("$defs").forEach(def -> {
            assertThat(def.get("additionalProperties").booleanValue()).isFalse();
            assertThat(def.get("properties").fieldNames())
                    .toIterable()
                    .allSatisfy(name -> assertThat(DOCUMENT).contains('"' + name + "\":"));
            def.get("properties")
                    .forEach(field -> assertThat(field.has("description")).isTrue());
        });
    }

    @Test
    void everyCodeIsThereOnceWithItsNamesAndItsExample() throws IOException {
        JsonNode codes = JSON.readTree(DOCUMENT);
        assertThat(codes.findValuesAsText("code"))
                .containsExactlyInAnyOrderElementsOf(KnownCodes.all().stream()
                        .map(known -> known.code().id())
                        .toList());
        JsonNode first = codes.get(0);
        assertThat(first.get("id").textValue()).isEqualTo("missing-customer-lane");
        assertThat(first.get("kind").textValue()).isEqualTo("rule");
        assertThat(first.at("/example/bad").textValue())
                .startsWith("blueprint \"")
                .doesNotContain("^^^");
    }
}
