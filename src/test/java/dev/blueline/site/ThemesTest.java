package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.render.RenderOptions;
import dev.blueline.render.Theme;
import dev.blueline.render.svg.SvgRenderer;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about themes names every theme, and shows it as it is drawn now. */
class ThemesTest {
    private static final Path PICTURES = Path.of("src/site/resources/images/themes");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aThemeIsNamed(Theme theme) {
        assertThat(SitePages.read("drawings.md")).contains("| `" + theme.word() + "` |");
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "AUTO")
    void aThemeIsShown(Theme theme) {
        assertThat(SitePages.read("drawings.md")).contains("(../resources/images/themes/" + theme.word() + ".svg)");
        String drawn = new SvgRenderer().render(Examples.compile("bicycle"), RenderOptions.DEFAULT.withTheme(theme));
        Goldens.of(PICTURES).check(theme.word() + ".svg", drawn);
    }

    @Test
    void theCommandsOfThePageWork(@TempDir Path folder) {
        assertThat(ShownCommand.of(SitePages.read("drawings.md")))
                .isNotEmpty()
                .allSatisfy(
                        command -> assertThat(command.run(folder).exitCode()).isZero());
    }
}
