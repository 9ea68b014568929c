package dev.blueline.cli;

import dev.blueline.check.RuleLevel;
import dev.blueline.config.Configuration;
import dev.blueline.config.Glob;
import dev.blueline.config.Setting;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Profile;
import dev.blueline.render.Theme;
import dev.blueline.text.Printable;
import dev.blueline.text.WideCharacters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code --show-config}: everything that holds for one file, or for a folder, as a configuration that could be used
 * itself, with a comment on each line that tells where it comes from. Checks nothing.
 */
final class ShownConfiguration {
    static final String OPTION = "--show-config";
    private static final int WIDEST = 48;

    private final ParseResult parsed;
    private final ConfigOptions options;
    private final Configurations.Found run;
    private final Configurations.Found file;
    private final List<Line> lines = new ArrayList<>();

    private ShownConfiguration(
            ParseResult parsed, ConfigOptions options, Configurations.Found run, Configurations.Found file) {
        this.parsed = parsed;
        this.options = options;
        this.run = run;
        this.file = file;
    }

    private record Line(String text, String origin) {}

    /** The option. */
    static OptionSpec spec() {
        return Options.flag(
                "Check nothing; show the configuration that holds for PATH, or for this folder, and where each line of"
                        + " it comes from",
                OPTION);
    }

    /** Whether it was asked for. */
    static boolean wanted(ParseResult parsed) {
        return parsed.matchedOptionValue(OPTION, false);
    }

    /**
     * What holds for what {@code paths} name.
     *
     * @param paths one file or folder, or none for the working folder
     * @throws Problem if that is not there, or a configuration is not as it should be
     */
    static String of(
            List<String> paths,
            ParseResult parsed,
            ConfigOptions options,
            Configurations configurations,
            Session session) {
        if (paths.size() > 1) {
            throw new Problem(OPTION + " shows what holds for one file or folder, and " + paths.size() + " are named");
        }
        Path here = session.surroundings().folder().toAbsolutePath().normalize();
        Input input = Input.of(paths.isEmpty() ? "." : paths.get(0), session);
        Path path = input.path().orElse(here).toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            throw FileProblems.missing(input.name(), path);
        }
        boolean folder = Files.isDirectory(path);
        Input any = new Input(input.name(), Optional.of(path.resolve(Configurations.NAME)));
        Configurations.Found found = folder ? configurations.at(path) : configurations.about(input);
        configurations.require(List.of(folder ? any : input));
        String what = folder ? "the files of the folder " + path.getFileName() : Printable.text(input.name());
        return "# What holds for " + what + "; a profile that a file names itself is stronger\n"
                + new ShownConfiguration(parsed, options, configurations.at(here), found).text(folder);
    }

    private String text(boolean folder) {
        Configuration configuration = file.configuration();
        profile(configuration);
        failOn(run.configuration());
        given("max-warnings", GateOptions.MAX_WARNINGS, run.configuration().maxWarnings(), String::valueOf, false);
        given("baseline", GateOptions.BASELINE, run.configuration().baseline(), ShownConfiguration::quoted, true);
        today(configuration);
        add("theme", configuration.theme(), ShownConfiguration::quoted, quoted(Theme.AUTO.word()));
        globs("include", configuration.include());
        globs("exclude", configuration.exclude());
        rules("[rules]", "", configuration.rules());
        configuration.profiles().forEach(this::own);
        if (folder) {
            configuration.overrides().forEach(this::override);
        }
        int width = lines.stream()
                .mapToInt(line -> WideCharacters.columns(line.text()))
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        return lines.stream()
                .map(line -> line.origin().isEmpty()
                        ? line.text() + "\n"
                        : line.text() + " ".repeat(Math.max(0, width - WideCharacters.columns(line.text()))) + "  # "
                                + line.origin() + "\n")
                .collect(Collectors.joining());
    }

    private void profile(Configuration configuration) {
        if (options.profile().isPresent()) {
            line("profile = " + quoted(options.profile().get()), "--profile");
        } else {
            add("profile", configuration.profile(), ShownConfiguration::quoted, quoted(Profile.STANDARD.word()));
        }
    }

    private void failOn(Configuration configuration) {
        Optional<String> word = Options.given(parsed, GateOptions.FAIL_ON);
        if (word.isPresent()) {
            line("fail-on = " + quoted(word.get()), GateOptions.FAIL_ON);
        } else {
            configuration
                    .failOn()
                    .ifPresentOrElse(
                            severity ->
                                    line("fail-on = " + quoted(severity.value().word()), place(run, severity)),
                            () -> line("fail-on = " + quoted(Severity.ERROR.word()), "default"));
        }
    }

    private <T> void given(
            String key, String option, Optional<Setting<T>> setting, Function<T, String> written, boolean text) {
        Optional<String> word = Options.given(parsed, option);
        if (word.isPresent()) {
            line(key + " = " + (text ? quoted(word.get()) : word.get()), option);
        } else {
            setting.ifPresentOrElse(
                    value -> line(key + " = " + written.apply(value.value()), place(run, value)), () -> unset(key));
        }
    }

    private void today(Configuration configuration) {
        if (options.today().isPresent()) {
            line("today = " + options.today().get(), "--today");
        } else if (options.buildDay().isPresent()) {
            line("today = " + options.buildDay().get(), ConfigOptions.BUILD_DAY);
        } else {
            configuration
                    .today()
                    .ifPresentOrElse(day -> line("today = " + day.value(), place(file, day)), () -> unset("today"));
        }
    }

    private <T> void add(String key, Optional<Setting<T>> setting, Function<T, String> written, String usual) {
        setting.ifPresentOrElse(
                value -> line(key + " = " + written.apply(value.value()), place(file, value)),
                () -> line(key + " = " + usual, "default"));
    }

    private void globs(String key, List<Setting<Glob>> globs) {
        if (globs.isEmpty()) {
            unset(key);
            return;
        }
        line(key + " = [", "");
        globs.forEach(glob -> line("  " + quoted(glob.value().toString()) + ",", place(file, glob)));
        line("]", "");
    }

    private void rules(String header, String before, Map<String, Setting<RuleLevel>> rules) {
        if (!rules.isEmpty() && !header.isEmpty()) {
            line("", "");
            line(header, "");
        }
        rules.forEach((slug, level) ->
                line(before + slug + " = " + quoted(level.value().word()), place(file, level)));
    }

    private void own(String name, Configuration.OwnProfile own) {
        line("", "");
        line("[profiles." + key(name) + "]", "");
        line("base = " + quoted(own.base().value().word()), place(file, own.base()));
        rules("", "rules.", own.rules());
    }

    private void override(Configuration.ForSome override) {
        line("", "");
        line("[[overrides]]", "");
        globs("files", override.files());
        override.profile().ifPresent(word -> line("profile = " + quoted(word.value()), place(file, word)));
        rules("", "rules.", override.rules());
    }

    private void unset(String key) {
        line("# " + key + " is not set", "");
    }

    private void line(String text, String origin) {
        lines.add(new Line(text, origin));
    }

    private static String place(Configurations.Found found, Setting<?> setting) {
        return found.source()
                .map(source -> Printable.text(source.name()) + ":"
                        + source.lines().lineAt(setting.span().start()))
                .orElse("default");
    }

    private static String key(String name) {
        return name.matches("[A-Za-z0-9_-]+") ? name : quoted(name);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c)) {
                String digits = Integer.toHexString(c);
                quoted.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
