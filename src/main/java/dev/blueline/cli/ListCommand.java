package dev.blueline.cli;

import dev.blueline.compile.CompileOptions;
import dev.blueline.model.State;
import dev.blueline.register.CsvRegister;
import dev.blueline.register.Entry;
import dev.blueline.register.JsonRegister;
import dev.blueline.register.MarkdownRegister;
import dev.blueline.register.Order;
import dev.blueline.register.TableRegister;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.Tally;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code list}: a register of blueprints, one line for each. It is no gate: what is found in a blueprint is counted and
 * never fails the command.
 */
final class ListCommand implements Command {
    private static final String TABLE = "table";
    private static final String JSON = "json";
    private static final List<String> FORMATS = List.of(TABLE, "md", JSON, "csv");
    private static final String FORMAT = "-f";
    private static final String OUTPUT = "-o";
    private static final String SORT = "--sort";
    private static final String STATE = "--state";
    private static final String OWNER = "--owner";

    @Override
    public String name() {
        return "list";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "[OPTIONS] PATH...",
                        List.of(
                                "Lists blueprints, one line for each: where it is, its title, state, version, owner and"
                                        + " date, how large it is, and how many errors, warnings and infos `blueline check` finds"
                                        + " in it, known to a baseline or not.",
                                "",
                                "Exit code: 0 whatever is found in the blueprints, for which there is `blueline check`;"
                                        + " 2 when a file cannot be read or written, or the command or the configuration was not"
                                        + " understood, 3 for a mistake in Blueline. A file that cannot be read has its line all the"
                                        + " same."),
                        List.of(
                                "blueline list .                          every blueprint under this folder",
                                "blueline list services/ -o register.md   a page, each title a link",
                                "blueline list -f csv . > register.csv    for a spreadsheet",
                                "blueline list --state as-is .            services as they work today",
                                "blueline list --owner \"Front office\" .   those of one owner",
                                "blueline list --sort updated .           longest not brought up to date first"))
                .addPositional(Options.arguments(
                        "PATH...",
                        "Blueprint files, or - for standard input. Folders are searched as `blueline check` searches"
                                + " them"))
                .addOption(Options.value(
                        "FORMAT",
                        "Format of the register: " + String.join(", ", FORMATS)
                                + " (default: by the ending of -o, else table)",
                        FORMAT,
                        "--format"))
                .addOption(
                        Options.value("FILE", "Write it into this file, or - for standard output", OUTPUT, "--output"))
                .addOption(Options.value(
                        "ORDER",
                        "What the lines are sorted by: " + String.join(", ", Order.words()) + " (default: path)",
                        SORT))
                .addOption(Options.value("STATE", "Only blueprints of this state: as-is, to-be or target", STATE))
                .addOption(Options.value("NAME", "Only blueprints of this owner", OWNER));
        ConfigOptions.stronger().forEach(spec::addOption);
        ConfigOptions.lookup().forEach(spec::addOption);
        spec.addOption(Options.color());
        return Options.common(spec);
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        List<String> arguments = Options.arguments(parsed);
        if (arguments.isEmpty()) {
            throw new Problem("list needs a file or a folder; for this folder: blueline list .");
        }
        Optional<String> output = Options.given(parsed, OUTPUT).filter(name -> !name.equals(Session.DASH));
        Optional<Path> file = output.map(session::path);
        String format = format(Options.given(parsed, FORMAT), output);
        Order order = Order.named(Choices.check(SORT, parsed.matchedOptionValue(SORT, "path"), Order.words()));
        Optional<State> state = Options.given(parsed, STATE).map(ListCommand::state);
        ReportOptions report = Options.report(parsed, session);
        Configurations configurations = new Configurations(ConfigOptions.of(parsed, session), report, session);
        List<Problem> problems = new ArrayList<>();
        List<Input> inputs = new FileSelection(configurations, Optional.empty(), session).of(arguments, problems::add);
        file.ifPresent(target -> keepOff(inputs, output.get(), target));
        Path page = file.map(Path::toAbsolutePath)
                .map(Path::getParent)
                .orElseGet(() -> session.surroundings().folder().toAbsolutePath());
        Path folder = session.surroundings().folder();
        // Nothing of the machine stands in a page: without a repository, files are called as they were given.
        boolean asGiven = format.equals(TABLE)
                || (format.equals("md")
                        && Git.repository(folder.toAbsolutePath().normalize()).isEmpty());
        Function<Input, String> paths = asGiven ? Input::name : new RepositoryPaths(folder)::of;
        List<Entry> all = new ListedFiles(
                        input -> CompileOptions.STANDARD.check(configurations.settings(input)), paths, page, session)
                .of(inputs, problems::add);
        List<Entry> listed = order.of(Options.given(parsed, OWNER).map(owner -> owned(owner, all)).orElse(all).stream()
                .filter(entry -> state.isEmpty() || entry.state().equals(state))
                .toList());
        problems.forEach(session::say);
        if (all.isEmpty() && (file.isPresent() || !format.equals(JSON))) {
            return ExitCode.USAGE;
        }
        if (listed.isEmpty() && !all.isEmpty()) {
            session.say("none of " + Tally.counted(all.size(), "blueprint") + " is listed: " + wanted(parsed)
                    + " leaves out all of them");
        }
        if (file.isPresent()) {
            write(output.get(), file.get(), written(format, listed, false), listed.size(), session);
        } else if (!listed.isEmpty() || !format.equals(TABLE)) {
            session.print(written(format, listed, report.color()));
        }
        return problems.isEmpty() ? ExitCode.FINE : ExitCode.USAGE;
    }

    private static String wanted(ParseResult parsed) {
        return Stream.of(STATE, OWNER)
                .flatMap(option -> Options.given(parsed, option).map(word -> option + " " + word).stream())
                .collect(Collectors.joining(" and "));
    }

    private static String format(Optional<String> word, Optional<String> output) {
        if (word.isPresent()) {
            String plain = word.get().toLowerCase(Locale.ROOT);
            return plain.equals("markdown") ? "md" : Choices.check("the format of a register", plain, FORMATS);
        }
        if (output.isEmpty()) {
            return TABLE;
        }
        String name = output.get().toLowerCase(Locale.ROOT);
        return Stream.of(
                        List.of(".md", "md"),
                        List.of(".markdown", "md"),
                        List.of(".json", JSON),
                        List.of(".csv", "csv"),
                        List.of(".txt", TABLE))
                .filter(ending -> name.endsWith(ending.get(0)))
                .map(ending -> ending.get(1))
                .findFirst()
                .orElseThrow(() -> new Problem("the ending of " + output.get()
                        + " does not say in which format the register is to be; say it with " + FORMAT + ": "
                        + String.join(", ", FORMATS)));
    }

    private static State state(String word) {
        Map<String, State> states = new LinkedHashMap<>();
        for (State state : State.values()) {
            states.put(state.word(), state);
        }
        return states.get(Choices.check(STATE, word, List.copyOf(states.keySet())));
    }

    /** Those of {@code entries} that name {@code owner}; letter case, full-width forms and runs of spaces make no difference. */
    private static List<Entry> owned(String owner, List<Entry> entries) {
        List<Entry> owned = entries.stream()
                .filter(entry -> entry.owners().stream().map(Choices::folded).anyMatch(Choices.folded(owner)::equals))
                .toList();
        if (Choices.folded(owner).isEmpty()) {
            throw new Problem(OWNER + " is followed by an empty name");
        }
        List<String> known = entries.stream()
                .flatMap(entry -> entry.owners().stream())
                .distinct()
                .sorted()
                .toList();
        if (owned.isEmpty() && !known.isEmpty()) {
            throw Choices.unknown("no blueprint here has the owner " + owner, owner, known, String.join(", ", known));
        }
        return owned;
    }

    private static String written(String format, List<Entry> entries, boolean color) {
        return switch (format) {
            case "md" -> MarkdownRegister.page(entries);
            case JSON -> JsonRegister.of(entries);
            case "csv" -> CsvRegister.of(entries);
            default -> TableRegister.of(entries, color);
        };
    }

    private static void keepOff(List<Input> inputs, String name, Path target) {
        if (inputs.stream()
                .flatMap(input -> input.path().stream())
                .anyMatch(path -> Input.real(path).equals(Input.real(target)))) {
            throw new Problem(name + " is to be listed and cannot take the register; name another file with " + OUTPUT);
        }
    }

    private static void write(String name, Path file, String register, int count, Session session) {
        try {
            boolean written = OutputFile.write(file, register.getBytes(StandardCharsets.UTF_8));
            session.say(name + ": " + Tally.counted(count, "blueprint") + (written ? "" : " (unchanged)"));
        } catch (IOException e) {
            throw FileProblems.writing(name, e);
        }
    }
}
