package dev.blueline.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.check.rules.Rules;
import dev.blueline.diagnostic.Severity;
import dev.blueline.render.Renderer;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.CommandRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class CataloguesTest {

    @Test
    void everyFormatSaysWhatItsRendererSays() {
        for (RenderFormat format : Renderers.standard().formats()) {
            Renderer renderer = format.maker().get();
            assertThat(format.name()).isEqualTo(renderer.name());
            assertThat(format.endings()).isEqualTo(renderer.endings());
        }
    }

    @Test
    void noTwoFormatsGoByTheSameWord() {
        List<String> words = Renderers.standard().formats().stream()
                .flatMap(format -> format.endings().stream())
                .toList();

        assertThat(words).doesNotHaveDuplicates();
    }

    @Test
    void formatsAreFoundByNameAndByEnding() {
        Renderers renderers = Renderers.standard();

        assertThat(renderers.named("markdown")).contains(renderers.named("MD").orElseThrow());
        assertThat(renderers.named("gv").orElseThrow().name()).isEqualTo("dot");
        assertThat(renderers.named("pdf")).isEmpty();
        assertThat(renderers.usual().name()).isEqualTo("svg");
    }

    @Test
    void everyCodeCanBeLookedUpByIdAndBySlug() {
        List<KnownCode> all = KnownCodes.all();

        assertThat(all).hasSizeGreaterThan(Rules.all().size());
        assertThat(all)
                .extracting(known -> known.code().id())
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(all).extracting(known -> known.code().slug()).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(known -> {
            assertThat(known.summary()).matches("\\p{Lu}.*[^.]");
            assertThat(KnownCodes.named(known.code().id())).contains(known);
            assertThat(KnownCodes.named(known.code().slug())).contains(known);
        });
    }

    @Test
    void theRulesAreAskedWhenABlueprintResolves() {
        Compilation compilation = BlueprintCompiler.compile(new SourceFile("parcel", CommandRun.WARNING));

        assertThat(compilation.index()).isPresent();
        assertThat(compilation.count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void theRulesAreNotAskedWhenItDoesNot() {
        Compilation compilation = BlueprintCompiler.compile(new SourceFile("parcel", CommandRun.BROKEN));

        assertThat(compilation.index()).isEmpty();
        assertThat(compilation.diagnostics()).hasSize(1);
    }
}
