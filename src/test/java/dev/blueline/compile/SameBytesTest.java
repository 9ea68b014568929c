package dev.blueline.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.layout.Cut;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Theme;
import dev.blueline.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes from every drawn format and of every view: again, elsewhere, and from lines that end otherwise. */
class SameBytesTest {
    private static final List<RenderOptions> VIEWS = List.of(
            RenderOptions.DEFAULT.withTheme(Theme.TRADITION),
            RenderOptions.DEFAULT.withLayout(new LayoutOptions(View.OVERVIEW, Cut.NOTHING, OptionalInt.empty())),
            RenderOptions.DEFAULT.withLayout(new LayoutOptions(View.HANDOFFS, Cut.NOTHING, OptionalInt.empty())),
            RenderOptions.DEFAULT.withLayout(new LayoutOptions(View.FLOW, Cut.NOTHING, OptionalInt.empty())),
            RenderOptions.DEFAULT.withLayout(new LayoutOptions(
                    View.BLUEPRINT,
                    new Cut(Optional.of(Set.of("s1", "s2", "s3", "s5")), Optional.empty()),
                    OptionalInt.of(LayoutOptions.LEAST_WIDTH))));

    @ParameterizedTest
    @ValueSource(strings = {"svg", "scene", "png"})
    void ofEveryView(String format) throws Exception {
        for (String name : List.of("clinic", "restaurant")) {
            String text = Files.readString(Path.of("examples", name + ".blueprint"));
            for (RenderOptions view : VIEWS) {
                byte[] first = render(format, text, view);
                Locale locale = Locale.getDefault();
                TimeZone zone = TimeZone.getDefault();
                try {
                    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                    assertThat(render(format, text, view)).isEqualTo(first);
                    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                    assertThat(render(format, text.replace("\n", "\r\n"), view)).isEqualTo(first);
                } finally {
                    Locale.setDefault(locale);
                    TimeZone.setDefault(zone);
                }
            }
        }
    }

    private static byte[] render(String format, String text, RenderOptions options) {
        RenderFormat drawn = Renderers.standard().formats().stream()
                .filter(each -> each.ending().equals(format))
                .findFirst()
                .orElseThrow();
        BlueprintIndex index =
                BlueprintCompiler.compile(new SourceFile("text", text)).index().orElseThrow();
        return drawn.maker().get().bytes(index, options);
    }
}
