package dev.blueline.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the command line and the environment say that a configuration could say too, and which configuration is meant.
 *
 * @param file the one configuration for everything, if one is named
 * @param none whether no configuration is looked for
 * @param profile the profile of files that name none
 * @param today the day on the command line
 * @param buildDay the day of the build, from {@code SOURCE_DATE_EPOCH}
 */
record ConfigOptions(
        Optional<String> file,
        boolean none,
        Optional<String> profile,
        Optional<LocalDate> today,
        Optional<LocalDate> buildDay) {
    static final String BUILD_DAY = "SOURCE_DATE_EPOCH";

    static final String CONFIG = "--config";
    private static final String NO_CONFIG = "--no-config";
    private static final String PROFILE = "--profile";
    private static final String TODAY = "--today";

    /** The options for which configuration is meant. */
    static List<OptionSpec> lookup() {
        return List.of(
                Options.value(
                        "FILE",
                        "The configuration for all files, instead of the " + Configurations.NAME
                                + " nearest above each of them",
                        CONFIG),
                Options.flag("Look for no configuration", NO_CONFIG));
    }

    /** The options that are stronger than a configuration. */
    static List<OptionSpec> stronger() {
        return List.of(
                Options.value(
                        "NAME",
                        "The profile of files that name none: standard, grid, shostack, pcn, internal, sketch or one of"
                                + " the configuration (default: standard)",
                        PROFILE),
                Options.value(
                        "DATE",
                        "The day that rules about age go by, such as 2026-01-31; without it, " + BUILD_DAY
                                + " and the configuration, they say nothing",
                        TODAY));
    }

    /**
     * What was given.
     *
     * @throws Problem if it makes no sense
     */
    static ConfigOptions of(ParseResult parsed, Session session) {
        Optional<String> file = Options.given(parsed, CONFIG);
        boolean none = parsed.matchedOptionValue(NO_CONFIG, false);
        if (file.isPresent() && none) {
            throw new Problem(
                    CONFIG + " names a configuration and " + NO_CONFIG + " wants none; leave one of them out");
        }
        return new ConfigOptions(
                file,
                none,
                Options.given(parsed, PROFILE),
                Options.given(parsed, TODAY).map(ConfigOptions::day),
                Optional.ofNullable(session.surroundings().environment().get(BUILD_DAY))
                        .filter(seconds -> !seconds.isEmpty())
                        .map(ConfigOptions::buildDay));
    }

    /** The day that is stronger than a configuration's, if there is one. */
    Optional<LocalDate> day() {
        return today.or(() -> buildDay);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new Problem(
                    TODAY + " cannot be " + written + ": write a day as year, month and day, such as 2026-01-31", e);
        }
    }

    private static LocalDate buildDay(String seconds) {
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new Problem(
                    "the environment variable " + BUILD_DAY + " cannot be " + seconds
                            + ": it holds seconds since 1970, such as 1767225600",
                    e);
        }
    }
}
