package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.blueline.testing.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files and the page for builds and editors agree with each other and with what the program does. That the hooks and
 * the action run is tried in {@code .ci/run}.
 */
class IntegrationsTest {
    private static final Path HOOKS = Path.of(".pre-commit-hooks.yaml");
    private static final Path ACTION = Path.of(".github/actions/check/action.yml");
    private static final Path SCRIPT = Path.of(".github/actions/check/check.sh");
    private static final Path MATCHER = Path.of(".github/blueline-matcher.json");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A file with an error, one with a warning and an information, in a folder of an awkward name. */
    private static final List<String> FINDINGS = List.of("""
            blueprint "Parcel" {
              step "Fetch" {
                customer "Shows: the code [1]"
                support  "Looks it up"
                customer -> support
              }
            }
            """, """
            blueprint "Parcel" {
              step "Fetch" {
                customer ask "Asks"
                frontstage "Answers"
                ask -> frontstage
                ask -> frontstage
              }
              step "Go" {
                customer "Goes"
                frontstage "Waves"
                backstage "Sweeps"
              }
            }
            """);

    @Test
    void everyInputOfTheActionReachesItsScript() throws IOException {
        JsonNode action = YAML.readTree(ACTION.toFile());
        Set<String> variables = new TreeSet<>();
        for (JsonNode step : action.at("/runs/steps")) {
            step.path("env").fieldNames().forEachRemaining(variables::add);
            step.path("env").forEach(value -> {
                String input = value.asText().replaceAll("^\\$\\{\\{ inputs\\.(.*) }}$", "$1");
                assertThat(action.path("inputs").has(input)).as(input).isTrue();
            });
        }
        assertThat(all("BLUELINE_[A-Z_]+", Files.readString(SCRIPT))).isEqualTo(variables);
        action.path("inputs").forEach(input -> {
            assertThat(input.path("description").asText()).endsWith(".");
            assertThat(input.has("default")).isTrue();
        });
        assertThat(Files.isExecutable(SCRIPT)).isTrue();
    }

    @Test
    void thePageAsksForWhatIsThere() throws IOException {
        Set<String> inputs = new TreeSet<>();
        YAML.readTree(ACTION.toFile()).path("inputs").fieldNames().forEachRemaining(inputs::add);
        Set<String> hooks = new TreeSet<>(YAML.readTree(HOOKS.toFile()).findValuesAsText("id"));
        List<JsonNode> shown = new ArrayList<>();
        for (String text : fences("yaml")) {
            shown.add(YAML.readTree(text));
        }

        assertThat(shown).hasSizeGreaterThan(4);
        for (JsonNode file : shown) {
            for (JsonNode uses : file.findParents("uses")) {
                if (uses.path("uses").asText().startsWith("OWNER/blueline/")) {
                    assertThat(uses.path("uses").asText())
                            .contains(ACTION.getParent().toString());
                    uses.path("with")
                            .fieldNames()
                            .forEachRemaining(input -> assertThat(inputs).contains(input));
                }
            }
            for (JsonNode repository : file.path("repos")) {
                assertThat(hooks).containsAll(repository.findValuesAsText("id"));
            }
        }
    }

    @Test
    void theCommandsOfThePageAreUnderstoodOneAfterTheOther(@TempDir Path folder) {
        List<ShownCommand> commands = ShownCommand.of(SitePages.read("ci.md"));

        assertThat(commands)
                .hasSizeGreaterThan(4)
                .allSatisfy(
                        command -> assertThat(command.run(folder).exitCode()).isLessThan(2));
    }

    @Test
    void theMatchersReadEveryConciseLine(@TempDir Path folder) throws IOException {
        CommandRun run = CommandRun.in(folder);
        run.file("a b/错误.blueprint", FINDINGS.get(0)).file("c.blueprint", FINDINGS.get(1));
        List<String> lines =
                run.run("check", "-f", "concise", ".").out().lines().toList();
        List<Pattern> matchers = new ArrayList<>();
        for (JsonNode matcher : JSON.readTree(MATCHER.toFile()).path("problemMatcher")) {
            matchers.add(Pattern.compile(matcher.at("/pattern/0/regexp").asText()));
        }
        Pattern editor = Pattern.compile(JSON.readTree(fences("json").get(0))
                .at("/tasks/0/problemMatcher/pattern/regexp")
                .asText());

        assertThat(lines).hasSizeGreaterThan(2);
        for (String line : lines) {
            List<Matcher> found = matchers.stream()
                    .map(matcher -> matcher.matcher(line))
                    .filter(Matcher::matches)
                    .toList();
            assertThat(found).as(line).hasSize(1);
            assertThat(found.get(0).group(1)).endsWith(".blueprint");
            assertThat(editor.matcher(line).matches()).as(line).isTrue();
        }
        assertThat(String.join("\n", lines)).contains(": error[", ": warning[", ": info[");
    }

    private static List<String> fences(String language) {
        return Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(SitePages.read("ci.md"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> all(String pattern, String text) {
        return new TreeSet<>(Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList());
    }
}
