package dev.blueline.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.blueline.graphviz.Engine;
import dev.blueline.layout.Cut;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.layout.LayoutOptions.GraphChoice;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.measure.PartyKind;
import dev.blueline.render.RenderOptions;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import dev.blueline.testing.Schema;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HandOffsDocumentTest {
    private static final Schema SCHEMA = Schema.published("handoffs");

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesFollowTheSchema(String name) throws IOException {
        for (PartyKind kind : PartyKind.values()) {
            assertThat(SCHEMA.violations(render(name, kind))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    void theClinicStaysTheSame(PartyKind kind) {
        Goldens.standard().check("json/handoffs/clinic-" + kind.word() + ".json", render("clinic", kind));
    }

    /** Else the schema could be too wide: a form with nothing forbidden accepts everything. */
    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String document = render("hotel", PartyKind.LANE);
        assertThat(SCHEMA.violations(document.replace("\"mutual\":", "\"mutally\":")))
                .isNotEmpty();
        assertThat(SCHEMA.violations(document.replace("\"view\": \"handoffs\"", "\"view\": \"flow\"")))
                .isNotEmpty();
    }

    @Test
    void everyFieldOfTheSchemaOccursAndIsDescribed() throws IOException {
        String document = render("clinic", PartyKind.ACTOR);
        JsonNode schema = SCHEMA.form();
        assertThat(schema.at("/properties").fieldNames())
                .toIterable()
                .allSatisfy(name -> assertThat(document).contains('"' + name + "\":"));
        schema.get("$defs").forEach(def -> {
            assertThat(def.get("properties").fieldNames())
                    .toIterable()
                    .allSatisfy(name -> assertThat(document).contains('"' + name + "\":"));
            def.get("properties")
                    .forEach(field -> assertThat(field.has("description")).isTrue());
        });
    }

    private static String render(String example, PartyKind kind) {
        LayoutOptions options = new LayoutOptions(View.HANDOFFS, Cut.NOTHING, OptionalInt.empty())
                .with(new GraphChoice(kind, Engine.BUILT_IN));
        return new JsonRenderer().render(Examples.compile(example), RenderOptions.DEFAULT.withLayout(options));
    }
}
