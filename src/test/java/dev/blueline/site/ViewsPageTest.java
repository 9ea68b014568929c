package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.measure.PartyKind;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about views names them all, and its commands work; the gallery's test keeps its pictures fresh. */
class ViewsPageTest {
    private static final String PAGE = "views.md";

    static List<ShownCommand> commands() {
        return ShownCommand.of(SitePages.read(PAGE));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itsCommandsWork(ShownCommand command, @TempDir Path folder) {
        Outcome outcome = command.run(folder);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    @Test
    void everyViewAndEveryKindOfPartyIsNamed() {
        for (View view : View.values()) {
            assertThat(SitePages.read(PAGE)).contains("\n| `" + view.word() + "` |");
        }
        for (PartyKind kind : PartyKind.values()) {
            assertThat(SitePages.read(PAGE)).contains("\n| `" + kind.word() + "` |");
        }
    }

    @Test
    void itsPicturesAreThoseOfTheSameCommandsInTheGallery() {
        List<String> gallery =
                GalleryTest.views().stream().map(ShownCommand::line).toList();
        assertThat(commands().stream().filter(command -> command.picture().isPresent()))
                .hasSize(2)
                .allSatisfy(command -> assertThat(gallery).contains(command.line()));
    }
}
