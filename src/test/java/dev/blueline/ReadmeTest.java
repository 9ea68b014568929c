package dev.blueline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.compile.KnownCodes;
import dev.blueline.config.ConfigurationReader;
import dev.blueline.diagnostic.Severity;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.svg.SvgRenderer;
import dev.blueline.site.ShownCommand;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import dev.blueline.testing.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README tells the truth: its pictures are fresh, its blueprints compile, its commands work, its links lead somewhere. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void theLargePictureIsFresh() throws IOException {
        String drawn = new SvgRenderer().render(Examples.compile("hotel"), RenderOptions.DEFAULT);
        Path picture = Path.of("examples", "hotel.svg");
        if (Boolean.getBoolean("golden.accept") && !"true".equals(System.getenv("CI"))) {
            Files.writeString(picture, drawn);
        }
        assertThat(Files.readString(picture))
                .as("examples/hotel.svg; to bring it up to date: target/blueline render examples/hotel.blueprint")
                .isEqualTo(drawn);
    }

    @Test
    void regionsOfTheDocumentationAreFresh() {
        CommandRun run = CommandRun.in(Path.of("").toAbsolutePath());
        if (Boolean.getBoolean("golden.accept") && !"true".equals(System.getenv("CI"))) {
            run.run("docs", "README.md", "src/site/markdown");
        }
        assertThat(run.run("docs", "--check", "README.md", "src/site/markdown")).isEqualTo(new Outcome(0, "", ""));
    }

    static List<String> blueprints() throws IOException {
        return fences("blueprint");
    }

    private static List<String> fences(String language) throws IOException {
        List<String> found = new ArrayList<>();
        Matcher fence =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
        while (fence.find()) {
            found.add(fence.group(1));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("blueprints")
    void itsBlueprintsCompile(String text) {
        Compilation compilation = BlueprintCompiler.compile(new SourceFile("README", text));
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() != Severity.INFO)
                .isEmpty();
        assertThat(compilation.index()).isPresent();
    }

    @Test
    void itsFirstPictureShowsItsFirstBlueprint() throws IOException {
        // The gallery's test keeps the picture fresh.
        Matcher picture = Pattern.compile("!\\[[^]]*]\\(src/site/resources/images/examples/([a-z-]+)\\.svg\\)")
                .matcher(Files.readString(README));
        assertThat(picture.find()).isTrue();
        assertThat(Files.readString(Path.of("examples", picture.group(1) + ".blueprint")))
                .endsWith(blueprints().get(0));
        Matcher width = Pattern.compile("viewBox=\"0 0 (\\d+)")
                .matcher(Files.readString(Path.of("src/site/resources/images/examples", picture.group(1) + ".svg")));
        assertThat(width.find()).isTrue();
        assertThat(Integer.parseInt(width.group(1)))
                .as("pixels; what is wider is shrunk beside a README")
                .isLessThanOrEqualTo(880);
    }

    @Test
    void theFindingItShowsIsWhatBecomesOfTheLineItAsksFor(@TempDir Path folder) throws IOException {
        String readme = Files.readString(README);
        Matcher shown = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(shown.find()).isTrue();
        assertThat(readme).contains("add the line `explain -> order` below `recovery order -> repair`");
        String last = "    recovery order -> repair\n";
        String broken = blueprints().get(0).replace(last, last + "    explain -> order\n");
        Outcome outcome =
                CommandRun.in(folder).file("bicycle.blueprint", broken).run("check", "bicycle.blueprint");
        assertThat(outcome.out()).startsWith(shown.group(1));
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    static List<ShownCommand> commands() throws IOException {
        return ShownCommand.of(Files.readString(README).replace("target/blueline", "blueline"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itsCommandsWork(ShownCommand command, @TempDir Path folder) {
        Outcome outcome = command.run(folder);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    @Test
    void itsConfigurationIsUnderstood() throws IOException {
        assertThat(fences("toml"))
                .hasSize(1)
                .allSatisfy(text -> assertThat(
                                ConfigurationReader.read(new SourceFile("README", text), KnownCodes.configurable())
                                        .diagnostics())
                        .isEmpty());
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        Matcher link = Pattern.compile("]\\(([^)#]+)\\)").matcher(Files.readString(README));
        List<String> dead = new ArrayList<>();
        while (link.find()) {
            if (!Files.exists(Path.of(link.group(1)))) {
                dead.add(link.group(1));
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyExampleIsNamed() throws IOException {
        String readme = Files.readString(README);
        assertThat(Examples.names()).allSatisfy(name -> assertThat(readme).contains("examples/" + name + ".blueprint"));
    }
}
