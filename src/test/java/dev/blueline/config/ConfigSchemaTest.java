package dev.blueline.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.blueline.check.FormerNames;
import dev.blueline.check.Rule;
import dev.blueline.check.rules.Rules;
import dev.blueline.compile.KnownCodes;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** What editors are told of a configuration is what the reader takes. */
class ConfigSchemaTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/blueline/schema");
    private static final String NAME = "config.schema.json";
    private static final String LEVELS = "[\"error\", \"warning\", \"info\", \"off\"]";

    /** The names of rules are written into the schema by this test: {@code -Dgolden.accept=true}. */
    @Test
    void editorsKnowEveryRule() throws IOException {
        TreeMap<String, String> summaries = new TreeMap<>();
        for (Rule rule : Rules.all()) {
            summaries.put(
                    rule.info().slug(),
                    rule.info().code().id() + ": " + rule.info().summary() + ".");
        }
        List<String> now = List.copyOf(summaries.keySet());
        FormerNames.all().forEach((former, current) -> {
            if (now.contains(current)) {
                summaries.put(former, "Now called " + current + ".");
            }
        });
        String lines = summaries.entrySet().stream()
                .map(rule -> "        \"" + rule.getKey() + "\": {\n          \"description\": \""
                        + rule.getValue().replace("\\", "\\\\").replace("\"", "\\\"") + "\",\n          \"enum\": "
                        + LEVELS + "\n        }")
                .collect(Collectors.joining(",\n"));
        String schema = schema();
        int begin = schema.lastIndexOf("      \"properties\": {\n") + "      \"properties\": {\n".length();
        int end = schema.lastIndexOf("      }\n    }\n  }\n}");

        Goldens.of(FOLDER).check(NAME, schema.substring(0, begin) + lines + "\n" + schema.substring(end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "profile = 'grid'",
                "fail-on = 'info'\nmax-warnings = 0\nbaseline = 'a/b.json'\ntoday = 2026-01-31\ntheme = 'mono'",
                "today = '2026-01-31'",
                "include = ['a/**/*.blueprint', '团队/']\nexclude = ['./b', '[a-c]?.blueprint', '{x,y}/']",
                "exclude = ['..a/', 'a..', '/a']",
                "[rules]\ndead-end = 'off'\nBL301 = 'info'\nbl302 = 'warning'",
                "rules.dead-end = 'error'",
                "profile = '团队'\n[profiles.'团队']\nbase = 'pcn'\nrules.dead-end = 'off'\n[profiles.other]",
                "[[overrides]]\nfiles = ['a']\nprofile = 'sketch'\n[[overrides]]\nfiles = ['b']\nrules = {}",
                "overrides = [{files = ['a'], profile = 'sketch'}]"
            })
    void bothTakeWhatIsRight(String toml) throws IOException {
        assertThat(mistakes(toml)).isEmpty();
        assertThat(schemaMistakes(toml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profil = 'grid'",
                "profile = 3",
                "fail-on = 'off'",
                "fail-on = ['error']",
                "max-warnings = -1",
                "max-warnings = 1.5",
                "max-warnings = 2147483648",
                "max-warnings = '3'",
                "baseline = true",
                "today = '2026-02-30'",
                "today = 'soon'",
                "today = 2026",
                "today = 2026-01-31T10:00:00Z",
                "theme = 'red'",
                "include = 'a'",
                "include = [3]",
                "exclude = ['']",
                "exclude = ['  ']",
                "exclude = ['/']",
                "exclude = ['!a']",
                "exclude = ['../a']",
                "exclude = ['a/..']",
                "exclude = ['a\\b']",
                "rules = 'off'",
                "[rules]\ndead-end = 'on'",
                "[rules]\ndead-end = false",
                "[rules]\nno-such-rule-at-all = 'off'",
                "[rules]\nunresolved-reference = 'off'",
                "[rules]\nfail-on = 'info'",
                "profiles = 3",
                "[profiles.grid]\nbase = 'grid'",
                "[profiles]\nown = 'grid'",
                "[profiles.own]\nbase = 'own'",
                "[profiles.own]\nfail-on = 'info'",
                "[profiles.own]\nrules.dead-end = 'x'",
                "overrides = 3",
                "overrides = [3]",
                "[overrides]\nfiles = ['a']\nprofile = 'sketch'",
                "[[overrides]]\nprofile = 'sketch'",
                "[[overrides]]\nfiles = ['a']",
                "[[overrides]]\nfiles = ['a']\nprofile = 'sketch'\ntheme = 'mono'",
                "[[overrides]]\nfiles = 'a'\nprofile = 'sketch'"
            })
    void bothRefuseWhatIsWrong(String toml) throws IOException {
        assertThat(mistakes(toml)).isNotEmpty();
        assertThat(schemaMistakes(toml)).isNotEmpty();
    }

    /** What depends on other parts of the file, or on more than the form of a word. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile = 'nobody'",
                "[[overrides]]\nfiles = ['a']\nprofile = 'nobody'",
                "exclude = ['[a']",
                "exclude = ['{a,{b,c}}']",
                "exclude = ['a}']",
                "[rules]\nBL101 = 'off'",
                "[rules]\nBL999 = 'off'",
                "[rules]\nself-loop = 'off'\nBL301 = 'info'"
            })
    void onlyTheReaderCanRefuseTheRest(String toml) throws IOException {
        assertThat(mistakes(toml)).hasSize(1);
        assertThat(schemaMistakes(toml)).isEmpty();
    }

    private static List<String> mistakes(String toml) {
        return ConfigurationReader.read(new SourceFile("test.toml", toml), KnownCodes.configurable())
                .diagnostics()
                .stream()
                .map(diagnostic -> diagnostic.code().id() + " " + diagnostic.message())
                .toList();
    }

    private static List<String> schemaMistakes(String toml) throws IOException {
        TomlParseResult parsed = Toml.parse(toml);
        assertThat(parsed.errors()).isEmpty();
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V7)
                .getSchema(
                        schema(),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        return schema.validate(new ObjectMapper().readTree(parsed.toJson())).stream()
                .map(Object::toString)
                .toList();
    }

    private static String schema() throws IOException {
        return Files.readString(FOLDER.resolve(NAME));
    }
}
