package dev.blueline.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.layout.Cut;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import dev.blueline.testing.Schema;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlowDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = Schema.published("flow");
    private static final LayoutOptions FLOW = new LayoutOptions(View.FLOW, Cut.NOTHING, OptionalInt.empty());

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesFollowTheSchema(String name) throws IOException {
        assertThat(SCHEMA.violations(render(Examples.compile(name), FLOW))).isEmpty();
    }

    @Test
    void staysTheSame() throws IOException {
        String full = render(new BlueprintIndex(Blueprints.full()), FLOW);
        assertThat(SCHEMA.violations(full)).isEmpty();
        Goldens.standard().check("json/flow/full.json", full);
        Goldens.standard().check("json/flow/clinic.json", render(Examples.compile("clinic"), FLOW));
    }

    @Test
    void schemaRefusesWhatItDoesNotKnow() throws IOException {
        String document = render(Examples.compile("clinic"), FLOW);
        assertThat(SCHEMA.violations(document.replace("\"rejoins\":", "\"returns\":")))
                .isNotEmpty();
        assertThat(SCHEMA.violations(document.replace("\"view\": \"flow\"", "\"view\": \"blueprint\"")))
                .isNotEmpty();
    }

    @Test
    void tellsWhereItBeginsBranchesLoopsRecoversAndEnds() throws IOException {
        JsonNode flow = JSON.readTree(render(compile("""
                        blueprint "B" {
                          step "One" {
                            customer ask "Asks" { start }
                            frontstage look "Looks" { fail lost { recover -> seek } }
                            frontstage seek "Seeks"
                            decision frontstage found "Found?" {
                              "yes" -> give
                              loop "no" -> look
                            }
                            frontstage give "Gives"
                            evidence "Desk"
                            ask -> look -> found
                            recovery seek -> look
                          }
                        }
                        """), FLOW));
        assertThat(flow.at("/entries").toString()).isEqualTo("[\"ask\"]");
        assertThat(flow.at("/exits").toString()).isEqualTo("[\"give\"]");
        assertThat(flow.at("/decisions/0/outcomes").toString()).isEqualTo("[\"found--give\",\"found--look\"]");
        assertThat(flow.at("/loops").toString()).isEqualTo("[\"found--look\"]");
        assertThat(flow.at("/recoveries/0").toString())
                .isEqualTo("{\"flow\":\"look--seek\",\"action\":\"look\",\"fail\":\"lost\",\"repair\":\"seek\","
                        + "\"rejoins\":[\"seek--look\"]}");
        assertThat(flow.at("/unlinked").toString()).isEqualTo("[\"s1.evidence\"]");
    }

    @Test
    void aPartNamesTheFlowsThatLeadOutOfIt() throws IOException {
        Cut first = new Cut(Optional.of(Set.of("s1")), Optional.empty());
        String document = render(Examples.compile("hotel"), FLOW.with(first));
        assertThat(SCHEMA.violations(document)).isEmpty();
        assertThat(JSON.readTree(document).at("/leading/0/to").asText()).isEqualTo("arrive");
        assertThat(JSON.readTree(document).at("/leading").size()).isEqualTo(1);
    }

    private static BlueprintIndex compile(String text) {
        return BlueprintCompiler.compile(new SourceFile("b", text)).index().orElseThrow();
    }

    private static String render(BlueprintIndex index, LayoutOptions options) {
        return new JsonRenderer().render(index, RenderOptions.DEFAULT.withLayout(options));
    }
}
