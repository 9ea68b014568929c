package dev.blueline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.blueline.compile.KnownCodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeDataTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENT = CodeData.json();

    @Test
    void followsItsSchema() throws IOException {
        assertThat(violations(DOCUMENT)).isEmpty();
    }

    /** Else the schema could be too wide: a form with nothing forbidden accepts everything. */
    @Test
    void schemaRefusesWhatItDoesNotKnow() throws IOException {
        assertThat(violations(DOCUMENT.replace("\"why\":", "\"wyh\":"))).isNotEmpty();
        assertThat(violations(DOCUMENT.replace("\"needsArrows\":", "\"needs\":")))
                .isNotEmpty();
        assertThat(violations(DOCUMENT.replace("\"language\":", "\"lang\":"))).isNotEmpty();
    }

    @Test
    void everyFieldOfTheSchemaOccursAndIsDescribed() throws IOException {
        schema().get("$defs").forEach(def -> {
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

    private static List<String> violations(String document) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema());
        return schema.validate(JSON.readTree(document)).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode schema() throws IOException {
        try (InputStream stream = CodeData.class.getResourceAsStream("/dev/blueline/schema/rules.schema.json")) {
            return JSON.readTree(stream);
        }
    }
}
