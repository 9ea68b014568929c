package dev.blueline.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.json.JsonRenderer;
import dev.blueline.render.markdown.MarkdownRenderer;
import dev.blueline.testing.Examples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that an example says, as it stands between quotes in the file, is found again in JSON and in Markdown. */
class NothingIsLostTest {
    private static final Pattern TEXT = Pattern.compile("\"([^\"\n]+)\"");

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyTextIsFoundAgain(String name) throws Exception {
        String file = Files.readString(Path.of("examples", name + ".blueprint"));
        List<String> texts = new ArrayList<>();
        Matcher matcher = TEXT.matcher(file.replaceAll("(?m)//.*$", ""));
        while (matcher.find()) {
            texts.add(matcher.group(1));
        }
        BlueprintIndex index = Examples.compile(name);
        List<String> inJson = new ArrayList<>();
        collect(new ObjectMapper().readTree(new JsonRenderer().render(index, RenderOptions.DEFAULT)), inJson);
        String markdown = new MarkdownRenderer().render(index, RenderOptions.DEFAULT);
        String read = TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(markdown));
        assertThat(texts).isNotEmpty().allSatisfy(text -> {
            assertThat(inJson).contains(text);
            assertThat(read).contains(text);
        });
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> collect(child, texts));
    }
}
