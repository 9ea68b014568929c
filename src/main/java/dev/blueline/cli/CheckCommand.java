package dev.blueline.cli;

import dev.blueline.compile.CompileOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: reads blueprints and tells what is wrong with them: select, compile, judge, report. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                name(),
                "[OPTIONS] PATH...",
                List.of(
                        "Tells what is wrong with blueprints: what cannot be read, what contradicts itself,"
                                + " and where a service has gaps.",
                        "",
                        "Exit code: 0 when nothing is as grave as --fail-on and there are no more warnings than"
                                + " --max-warnings, 1 when that is not so (with --fix or --diff, what is left counts),"
                                + " 2 when a file cannot be read or written, or the command or the configuration was"
                                + " not understood, 3 for a mistake in Blueline."),
                List.of(
                        "blueline check hotel.blueprint",
                        "blueline check .                      every blueprint under this folder",
                        "blueline check -f concise services/   one line for each finding, for editors",
                        "blueline check --fail-on warning .    in a build that takes warnings seriously",
                        "blueline check -f sarif -o b.sarif .  for a code host, and as text for you",
                        "blueline check --diff .               what can be mended at once, look first",
                        "blueline check --fix .                mend it, and tell what is left",
                        "blueline check --max-warnings 20 .    in a build that lets them become fewer only",
                        "blueline check --baseline baseline.json --update-baseline .",
                        "                                      what is found today is known from now on, and then",
                        "blueline check --baseline baseline.json .",
                        "                                      tells only what is new",
                        "blueline check --watch services/      again whenever something is saved there",
                        "blueline check - < hotel.blueprint    standard input",
                        "blueline explain missing-evidence     more about one kind of finding"));
        CheckOptions.describe(spec);
        return Options.common(spec);
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        return parsed.hasMatchedOption(Options.WATCH) ? watch(parsed, session) : once(parsed, session);
    }

    private static int watch(ParseResult parsed, Session session) {
        CheckOptions options = CheckOptions.of(parsed, session);
        options.keepToLooking(parsed);
        WatchedPlaces places = options.watched(session);
        return new Watch(session).run(places, changes -> once(parsed, session));
    }

    private static int once(ParseResult parsed, Session session) {
        CheckOptions options = CheckOptions.of(parsed, session);
        Configurations configurations =
                new Configurations(options.config(), options.report().options(), session);
        if (ShownConfiguration.wanted(parsed)) {
            session.print(ShownConfiguration.of(options.paths(), parsed, options.config(), configurations, session));
            return ExitCode.FINE;
        }
        List<Problem> problems = new ArrayList<>();
        FileSelection selection = new FileSelection(configurations, options.changed(), session);
        List<Input> inputs = selection.of(options.paths(), problems::add);
        options.report().keepOff(inputs, session);
        GateOptions gates = options.gates();
        Optional<BaselineFile> baseline = gates.baseline(configurations, session);
        Function<Input, CompileOptions> compiling = input -> options.compiling().check(configurations.settings(input));
        FixRun fixes = new FixRun(options.fixes(), compiling, session);
        CheckedFiles checked = fixes.fix(CheckedFiles.of(inputs, compiling, session));
        problems.addAll(checked.problems());
        problems.forEach(session::say);
        int exitCode = problems.isEmpty() ? ExitCode.FINE : ExitCode.USAGE;
        if (inputs.isEmpty() && problems.isEmpty()) {
            selection.sayWhyNothing();
        }
        if (!options.report().isDue(checked.files(), selection.mayBeEmpty())) {
            return exitCode;
        }
        BaselineFile.Settled settled = baseline.map(file -> file.settle(checked.files(), gates.update(), session))
                .orElseGet(() -> BaselineFile.Settled.all(checked.files()));
        Gate gate = gates.gate(configurations.ofRun());
        options.report().write(settled.files(), gate, session, fixes::report);
        Gate.Verdict verdict = gate.judge(settled.findings());
        boolean belowText = options.report().isShownAsText() && !options.fixes().takesOutput(checked.files());
        new CheckSummary(options, parsed, belowText).say(settled, verdict, session);
        return Math.max(exitCode, verdict.passed() ? ExitCode.FINE : ExitCode.FINDINGS);
    }
}
