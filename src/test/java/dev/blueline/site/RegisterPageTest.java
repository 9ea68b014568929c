package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page about the register shows is what the program does. */
class RegisterPageTest {
    static List<ShownCommand> commands() {
        return ShownCommand.of(SitePages.read("register.md"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itsCommandsWork(ShownCommand command, @TempDir Path folder) {
        Outcome outcome = command.run(folder);
        // `blueline check` stands for any check, and is called without a file
        assertThat(outcome.exitCode())
                .as(outcome.err())
                .isEqualTo(command.line().equals("blueline check") ? 2 : 0);
    }

    @Test
    void itsTableIsOneOfItsCommands(@TempDir Path folder) {
        Matcher shown = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(SitePages.read("register.md"));

        assertThat(shown.find()).isTrue();
        assertThat(commands().get(0).run(folder).out()).isEqualTo(shown.group(1));
    }
}
