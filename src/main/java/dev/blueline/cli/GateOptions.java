package dev.blueline.cli;

import dev.blueline.config.Configuration;
import dev.blueline.config.Setting;
import dev.blueline.diagnostic.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What was asked about when a check fails, and what is counted. What the command line does not say, the configuration
 * of the run may.
 *
 * @param failOn the least severity of a finding that fails the check
 * @param maxWarnings how many warnings there may be
 * @param baselineName the file with the findings that are known, as the user named it
 * @param update whether that file is to be made or renewed
 * @param statistics whether kinds of findings are counted
 */
record GateOptions(
        Optional<Severity> failOn,
        Optional<Integer> maxWarnings,
        Optional<String> baselineName,
        boolean update,
        boolean statistics) {
    static final String FAIL_ON = "--fail-on";
    static final String MAX_WARNINGS = "--max-warnings";
    static final String BASELINE = "--baseline";
    static final String UPDATE = "--update-baseline";
    static final String STATISTICS = "--statistics";

    private static final List<String> SEVERITIES =
            Stream.of(Severity.values()).map(Severity::word).toList();

    /** Describes the options that say when a check fails, in the order of the help. */
    static void describe(CommandSpec spec) {
        spec.addOption(Options.value(
                        "SEVERITY",
                        "The least severity that gives exit code 1: error, warning or info (default: error)",
                        FAIL_ON))
                .addOption(Options.value(
                        "N",
                        "How many warnings there may be; one more gives exit code 1, whatever --fail-on says",
                        MAX_WARNINGS))
                .addOption(Options.value(
                        "FILE",
                        "A file with findings that are known: they are counted, but neither told nor a reason for exit"
                                + " code 1",
                        BASELINE))
                .addOption(Options.flag(
                        "Write the findings of this run into the file of --baseline; what it holds of files that are"
                                + " not checked now stays",
                        UPDATE));
    }

    /** The option that counts kinds of findings. */
    static OptionSpec counting() {
        return Options.flag("Count the findings of each kind, the most frequent first", STATISTICS);
    }

    /**
     * What {@code parsed} asks for.
     *
     * @throws Problem if that cannot be
     */
    static GateOptions of(ParseResult parsed) {
        Optional<Severity> failOn = Options.given(parsed, FAIL_ON).map(GateOptions::severity);
        Optional<Integer> most = Options.given(parsed, MAX_WARNINGS).map(GateOptions::count);
        boolean update = parsed.matchedOptionValue(UPDATE, false);
        if (update && Options.variant(parsed).isPresent()) {
            throw new Problem("a baseline holds what is found with all variants; leave out --variant to renew it");
        }
        if (update && FixChoice.of(parsed).onlyShows()) {
            throw new Problem("--diff writes nothing, and " + UPDATE + " writes the baseline; leave one of them out");
        }
        return new GateOptions(
                failOn, most, Options.given(parsed, BASELINE), update, parsed.matchedOptionValue(STATISTICS, false));
    }

    /** Which findings are too many in a run under {@code configuration}. */
    Gate gate(Configuration configuration) {
        return new Gate(
                failOn.or(() -> configuration.failOn().map(Setting::value)).orElse(Severity.ERROR),
                maxWarnings.or(() -> configuration.maxWarnings().map(Setting::value)));
    }

    /**
     * The baseline of the run, if it has one.
     *
     * @throws Problem if it cannot be read, or if one is to be renewed and none is named
     */
    Optional<BaselineFile> baseline(Configurations configurations, Session session) {
        Optional<BaselineFile> file = baselineName
                .map(name -> BaselineFile.read(name, session.path(name), update))
                .or(() -> configurations
                        .baseline()
                        .map(path -> BaselineFile.read(configurations.spoken(path), path, update)));
        if (update && file.isEmpty()) {
            throw new Problem(UPDATE + " needs to know which file: " + BASELINE + " baseline.json " + UPDATE);
        }
        return file;
    }

    private static Severity severity(String word) {
        return Severity.named(Choices.check(FAIL_ON, word, SEVERITIES)).orElseThrow();
    }

    private static int count(String word) {
        if (!word.matches("[0-9]{1,9}")) {
            throw new Problem(MAX_WARNINGS + " cannot be " + word + ": give a whole number, such as 10");
        }
        return Integer.parseInt(word);
    }
}
