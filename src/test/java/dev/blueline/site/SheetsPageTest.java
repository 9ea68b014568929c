package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page about the pages of roles shows is what the program does. */
class SheetsPageTest {
    static List<ShownCommand> commands() {
        return ShownCommand.of(SitePages.read("sheets.md"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itsCommandsWork(ShownCommand command, @TempDir Path folder) {
        Outcome outcome = command.run(folder);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    @Test
    void itsStepIsOfItsFirstCommand(@TempDir Path folder) {
        Matcher shown =
                Pattern.compile("```markdown\\n(.*?)```", Pattern.DOTALL).matcher(SitePages.read("sheets.md"));

        assertThat(shown.find()).isTrue();
        commands().get(0).run(folder);
        assertThat(CommandRun.in(folder).text("clerk.md")).contains(shown.group(1));
    }
}
