package dev.blueline.render.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.blueline.layout.Cut;
import dev.blueline.layout.Layout;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.layout.scene.Sample;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.render.RenderOptions;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import dev.blueline.testing.Goldens;
import dev.blueline.testing.Schema;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goldens of the layout alone: where they stay and those of the SVG change, the paint has changed. */
class SceneRendererTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = Schema.published("scene");
    private static final LayoutOptions IN_BANDS = new LayoutOptions(View.BLUEPRINT, Cut.NOTHING, OptionalInt.of(900));
    private static final LayoutOptions OVERVIEW = new LayoutOptions(View.OVERVIEW, Cut.NOTHING, OptionalInt.empty());
    private static final LayoutOptions HANDOFFS = new LayoutOptions(View.HANDOFFS, Cut.NOTHING, OptionalInt.empty());
    private static final LayoutOptions FLOW = new LayoutOptions(View.FLOW, Cut.NOTHING, OptionalInt.empty());
    private static final LayoutOptions GUEST =
            LayoutOptions.DEFAULT.with(new Cut(Optional.of(Set.of("s2", "s3")), Optional.of(Set.of("guest"))));

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesStayTheSameAndFollowTheSchema(String name) throws IOException {
        String scene = render(Examples.compile(name), LayoutOptions.DEFAULT);
        assertThat(SCHEMA.violations(scene)).isEmpty();
        Goldens.standard().check("scene/" + name + ".json", scene);
    }

    @Test
    void partsAndOverviewsFollowTheSchemaToo() throws IOException {
        for (LayoutOptions options : List.of(IN_BANDS, OVERVIEW, GUEST, HANDOFFS, FLOW)) {
            assertThat(SCHEMA.violations(render(Examples.compile("check-in"), options)))
                    .isEmpty();
            assertThat(SCHEMA.violations(render(new BlueprintIndex(Blueprints.full()), options.with(Cut.NOTHING))))
                    .isEmpty();
        }
        Goldens.standard().check("scene/part/check-in-guest.json", render(Examples.compile("check-in"), GUEST));
        Goldens.standard().check("scene/part/check-in-overview.json", render(Examples.compile("check-in"), OVERVIEW));
    }

    /** What the layout decides and the JSON leaves out, no reviewer would see. */
    @Test
    void everyComponentOfEveryRecordIsWritten() throws IOException {
        List<BlueprintIndex> all = List.of(
                Examples.compile("check-in"),
                new BlueprintIndex(Blueprints.full()),
                new BlueprintIndex(Blueprints.full(Language.CHINESE)),
                GeneratedBlueprints.of(7, 9, 7, 30, 3));
        for (BlueprintIndex index : all) {
            for (LayoutOptions options : List.of(LayoutOptions.DEFAULT, IN_BANDS, OVERVIEW, HANDOFFS, FLOW)) {
                JsonNode document = JSON.readTree(render(index, options));
                List<String> missing = new ArrayList<>();
                compare(Layout.drawing(index, options), document, "", missing);
                assertThat(missing).as(options.toString()).isEmpty();
            }
        }
    }

    /** Else the schema could be too wide: a form with nothing forbidden accepts everything. */
    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String scene = render(Examples.compile("hotel"), LayoutOptions.DEFAULT);
        assertThat(SCHEMA.violations(scene.replaceFirst("\"width\"", "\"wide\"")))
                .isNotEmpty();
        assertThat(SCHEMA.violations(scene.replaceFirst("\"technology\"", "\"machine\"")))
                .isNotEmpty();
    }

    private static void compare(Object value, JsonNode node, String path, List<String> missing) throws IOException {
        if (value instanceof Record) {
            JsonNode object = value instanceof Sample && node.size() == 1
                    ? node.elements().next()
                    : node;
            Set<String> known = new HashSet<>(path.isEmpty() ? Set.of("formatVersion", "view") : Set.of());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                known.add(component.getName());
                compare(
                        component(value, component),
                        object.path(component.getName()),
                        path + "/" + component.getName(),
                        missing);
            }
            object.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    missing.add(path + " has no " + name);
                }
            });
        } else if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                compare(optional.get(), node, path, missing);
            } else if (!node.isMissingNode()) {
                missing.add(path + " is empty, and written");
            }
        } else if (value instanceof List<?> list) {
            if (list.size() != node.size()) {
                missing.add(path + ": " + node.size() + " of " + list.size());
            }
            for (int i = 0; i < list.size(); i++) {
                compare(list.get(i), node.path(i), path + "/" + i, missing);
            }
        } else if (!isSame(value, node)) {
            missing.add(path + " is " + value + ", written " + node);
        }
    }

    private static boolean isSame(Object value, JsonNode node) {
        if (value instanceof Double number) {
            return node.isNumber() && Math.abs(node.asDouble() - number) < 0.006;
        } else if (value instanceof Enum<?>) {
            // Some constants have words of their own; that they are the right ones is the schema's to say.
            return node.isTextual() && node.asText().equals(node.asText().toLowerCase(Locale.ROOT));
        }
        return node.asText().equals(String.valueOf(value));
    }

    private static Object component(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static String render(BlueprintIndex index, LayoutOptions options) {
        return new SceneRenderer().render(index, RenderOptions.DEFAULT.withLayout(options));
    }
}
