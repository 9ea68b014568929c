package dev.blueline.cli;

import dev.blueline.report.ReportOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/**
 * The forms of option there are. Values stay text until the command looks at them, so that every complaint is a
 * sentence of ours.
 */
final class Options {
    static final String VARIANT = "--variant";
    static final String DEBUG = "--debug";
    static final String WATCH = "--watch";
    private static final int HELP_WIDTH = 100;

    private Options() {}

    /** A command of this name with the options that all of them have. */
    static CommandSpec command(String name, String synopsis, List<String> description, List<String> examples) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .width(HELP_WIDTH)
                .customSynopsis("blueline " + name + (synopsis.isEmpty() ? "" : " ") + synopsis)
                .description(description.toArray(String[]::new))
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false)
                .footerHeading("%nExamples:%n")
                .footer(examples.stream().map(line -> "  " + line).toArray(String[]::new));
        return spec;
    }

    /**
     * Parts the options of {@code spec} in its help, and changes nothing of how they are read.
     *
     * @param headings what stands above an option and those that follow it, by its longest name
     */
    static void part(CommandSpec spec, Map<String, String> headings) {
        spec.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> {
            StringBuilder list = new StringBuilder();
            List<OptionSpec> part = new ArrayList<>();
            for (OptionSpec option : spec.options()) {
                Optional<String> heading = Optional.ofNullable(headings.get(option.longestName()));
                if (heading.isPresent()) {
                    list.append(listed(help, part))
                            .append('\n')
                            .append(heading.get())
                            .append(":\n");
                    part.clear();
                }
                part.add(option);
            }
            return list.append(listed(help, part)).toString();
        });
    }

    /** {@code part} of the options, in columns as wide as those of all of them. */
    private static String listed(CommandLine.Help help, List<OptionSpec> part) {
        CommandLine.Help.Layout layout = help.createDefaultLayout();
        layout.addOptions(part, help.createDefaultParamLabelRenderer());
        return layout.toString();
    }

    /** Adds what comes last in every list of options. */
    static CommandSpec common(CommandSpec spec) {
        return spec.addOption(flag("Show where in the program an error comes from, for bug reports", DEBUG))
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .type(boolean.class)
                        .arity("0")
                        .description("Show this help")
                        .build());
    }

    /** An option that is there or not. */
    static OptionSpec flag(String description, String name) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    /** An option with one value. */
    static OptionSpec value(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option with one value that may be given again. */
    static OptionSpec values(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /**
     * {@code --watch}.
     *
     * @param again what is done, such as "Check again"
     */
    static OptionSpec watch(String again) {
        return flag(again + " whenever a file it reads changes, until Ctrl-C", WATCH);
    }

    /** {@code --variant}. */
    static OptionSpec variant() {
        return value("NAME", "Only what belongs to this variant, and what belongs to all of them", VARIANT);
    }

    /** The variant asked for, if one was. */
    static Optional<String> variant(ParseResult parsed) {
        return given(parsed, VARIANT);
    }

    /** The value of {@code option}, one that takes a value, if it was given. */
    static Optional<String> given(ParseResult parsed, String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, null));
    }

    /** {@code --color}. */
    static OptionSpec color() {
        return value(
                "WHEN",
                "When to use colours: auto, always or never (default: auto, which asks NO_COLOR, CLICOLOR_FORCE and"
                        + " whether this is a terminal)",
                Colors.OPTION);
    }

    /** All arguments that are no options. How many there are is for the command to judge. */
    static PositionalParamSpec arguments(String label, String description) {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("0..*")
                .paramLabel(label)
                .hideParamSyntax(true)
                .description(description)
                .build();
    }

    /** What was given of {@link #arguments}. */
    static List<String> arguments(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, List.of());
    }

    /** How a report is to look on standard output. */
    static ReportOptions report(ParseResult parsed, Session session) {
        boolean color = Colors.wanted(parsed.matchedOptionValue(Colors.OPTION, Colors.AUTO), session.surroundings());
        String columns = session.surroundings().environment().getOrDefault("COLUMNS", "");
        int width = columns.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(columns) : ReportOptions.USUAL_WIDTH;
        return new ReportOptions(color, width);
    }
}
