package dev.blueline.cli;

import dev.blueline.render.RenderOptions;
import dev.blueline.render.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how a drawing looks, and not what it shows. */
final class LookOptions {
    static final String THEME = "--theme";
    private static final String ID_PREFIX = "--id-prefix";
    private static final String SCALE = "--scale";

    private LookOptions() {}

    /** The options, as a command has them. */
    static List<OptionSpec> specs() {
        return List.of(
                Options.value(
                        "THEME",
                        "How a drawing looks: " + String.join(", ", themes())
                                + " (default: that of the configuration, else auto, light or dark as the reader's machine prefers)",
                        THEME),
                Options.value(
                        "N",
                        "How many pixels of a PNG one pixel of the drawing gets, from 0.25 to 8 (default: 2)",
                        SCALE),
                Options.value(
                        "PREFIX",
                        "What every id in the drawing begins with, so that several can stand in one web page",
                        ID_PREFIX));
    }

    /** The first of these options that was given. */
    static Optional<String> given(ParseResult parsed) {
        return List.of(THEME, SCALE, ID_PREFIX).stream()
                .filter(parsed::hasMatchedOption)
                .findFirst();
    }

    /**
     * What was asked for; the theme is auto where none was.
     *
     * @throws Problem if there is no such look
     */
    static RenderOptions of(ParseResult parsed) {
        Optional<String> prefix = Options.given(parsed, ID_PREFIX);
        prefix.ifPresent(LookOptions::checkPrefix);
        String theme = Choices.check(THEME, parsed.matchedOptionValue(THEME, Theme.AUTO.word()), themes());
        RenderOptions options = RenderOptions.DEFAULT
                .withTheme(Theme.named(theme).orElseThrow())
                .withScale(scale(parsed.matchedOptionValue(SCALE, String.valueOf(RenderOptions.DEFAULT.scale()))));
        return prefix.map(options::withIdPrefix).orElse(options);
    }

    private static double scale(String word) {
        if (word.matches("[0-9]{1,3}([.][0-9]{1,6})?")) {
            double scale = Double.parseDouble(word);
            if (scale >= RenderOptions.LEAST_SCALE && scale <= RenderOptions.GREATEST_SCALE) {
                return scale;
            }
        }
        throw new Problem(SCALE + " cannot be " + word + ": give a number from 0.25 to 8, such as 2");
    }

    private static List<String> themes() {
        return Arrays.stream(Theme.values()).map(Theme::word).toList();
    }

    private static void checkPrefix(String prefix) {
        if (!prefix.matches("[A-Za-z_][A-Za-z0-9_.-]*")) {
            throw new Problem("--id-prefix cannot be " + prefix
                    + ": ids begin with a letter and go on with letters, digits, - and _; for example hotel-");
        }
    }
}
