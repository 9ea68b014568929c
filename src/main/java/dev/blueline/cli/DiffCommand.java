package dev.blueline.cli;

import dev.blueline.compare.Comparison;
import dev.blueline.compile.CompileOptions;
import dev.blueline.compile.DiffFormat;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.NamedComparison;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code diff}: tells what changed in the service between two blueprints of it. */
final class DiffCommand implements Command {
    @Override
    public String name() {
        return "diff";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "[OPTIONS] OLD NEW",
                        List.of("Tells what changed in the service between two blueprints of it."),
                        List.of("blueline diff hotel.blueprint hotel-to-be.blueprint"))
                .addPositional(Options.arguments("OLD NEW", "Two blueprint files, or - for standard input"));
        return Options.common(spec);
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        List<String> paths = Options.arguments(parsed);
        if (paths.size() != 2) {
            throw new Problem("diff needs two blueprints: blueline diff OLD NEW");
        }
        Comparison comparison = Comparison.of(index(paths.get(0), session), index(paths.get(1), session));
        NamedComparison named = NamedComparison.of(paths.get(0), paths.get(1), comparison);
        session.print(DiffFormat.ALL.get(0).maker().get().bytes(List.of(named), DiffOptions.DEFAULT));
        return ExitCode.FINE;
    }

    private static BlueprintIndex index(String path, Session session) {
        return Input.of(path, session)
                .compile(CompileOptions.STANDARD, session)
                .index()
                .orElseThrow(() -> new Problem(path + " cannot be read as a blueprint; see blueline check " + path));
    }
}
