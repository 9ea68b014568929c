package dev.blueline.cli;

import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules}: the table of everything that {@code check} can find. */
final class RulesCommand implements Command {
    private static final String GAP = "  ";

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec() {
        return Options.common(Options.command(
                name(),
                "",
                List.of("Lists everything that `blueline check` can find: code, name, severity and what it is."),
                List.of(
                        "blueline rules",
                        "blueline rules | grep evidence",
                        "blueline explain missing-evidence     more about one of them")));
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        List<KnownCode> codes = KnownCodes.all();
        int slugs = width(codes, "name", code -> code.code().slug());
        int severities = width(codes, "severity", code -> code.severity().word());
        StringBuilder table = new StringBuilder();
        table.append("code ").append(GAP).append(padded("name", slugs)).append(GAP);
        table.append(padded("severity", severities)).append(GAP).append("what it finds\n");
        for (KnownCode code : codes) {
            table.append(code.code().id()).append(GAP);
            table.append(padded(code.code().slug(), slugs)).append(GAP);
            table.append(padded(code.severity().word(), severities)).append(GAP);
            table.append(code.summary()).append('\n');
        }
        session.print(table.toString());
        return ExitCode.FINE;
    }

    private static int width(List<KnownCode> codes, String heading, Function<KnownCode, String> column) {
        return codes.stream().map(column).mapToInt(String::length).reduce(heading.length(), Math::max);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
