package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.blueline.compare.Thing;
import dev.blueline.compare.Verb;
import dev.blueline.testing.CommandRun.Outcome;
import dev.blueline.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about differences shows what the program does, and names every kind of change. */
class DiffPageTest {
    private static final String PAGE = "diff.md";

    /** {@code @} is git's other word for HEAD, which a page shows as a form to fill in otherwise. */
    static List<ShownCommand> commands() {
        return ShownCommand.of(SitePages.read(PAGE).replace("HEAD", "@"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void itsCommandsWork(ShownCommand command, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("examples"));
        Files.writeString(folder.resolve("hotel.blueprint"), Files.readString(Path.of("examples/parcel.blueprint")));
        Repository repository = Repository.in(folder).commit();
        repository.git("update-ref", "refs/remotes/origin/main", "HEAD");
        Files.copy(
                Path.of("examples/hotel.blueprint"),
                folder.resolve("hotel.blueprint"),
                StandardCopyOption.REPLACE_EXISTING);
        repository.commit();
        Outcome outcome = command.run(folder);

        assertThat(outcome.exitCode()).as(outcome.err()).isLessThan(2);
    }

    @Test
    void theChangesItShowsAreThoseOfTheHotel(@TempDir Path folder) {
        Matcher shown = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL).matcher(SitePages.read(PAGE));

        assertThat(shown.find()).isTrue();
        assertThat(commands().get(0).run(folder).out()).isEqualTo(shown.group(1));
    }

    @Test
    void everyKindOfChangeIsInItsTable() {
        List<String> rows = new ArrayList<>();
        Matcher row = Pattern.compile("^\\| `([a-z-]+)` \\| ([a-z, ]+) \\| .+ \\|$", Pattern.MULTILINE)
                .matcher(SitePages.read(PAGE).split("## All kinds of change")[1]);
        while (row.find()) {
            rows.add(row.group(1) + ": " + row.group(2));
        }
        List<String> kinds = Stream.of(Thing.values())
                .map(thing -> thing.word() + ": "
                        + thing.verbs().stream().map(Verb::word).collect(Collectors.joining(", ")))
                .toList();

        assertThat(rows).startsWith("blueprint: added, removed");
        assertThat(rows.subList(1, rows.size())).isEqualTo(kinds);
    }

    @Test
    void itsWorkflowAsksForWhatIsThere() throws IOException {
        Matcher shown = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(SitePages.read(PAGE));

        assertThat(shown.find()).isTrue();
        JsonNode steps =
                new ObjectMapper(new YAMLFactory()).readTree(shown.group(1)).at("/jobs/diff/steps");
        assertThat(steps.findValuesAsText("run")).hasSize(3).anyMatch(run -> run.contains(".ci/blueline\" diff --git"));
        assertThat(Files.isExecutable(Path.of(".ci/blueline"))).isTrue();
    }
}
