package dev.blueline.cli;

import dev.blueline.explain.CodeList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules}: the list of everything that {@code check} can find. */
final class RulesCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "md");

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public CommandSpec spec() {
        return Options.common(Options.command(
                        name(),
                        "[OPTIONS]",
                        List.of(
                                "Lists everything that `blueline check` can find: code, name, severity and what it is."),
                        List.of(
                                "blueline rules",
                                "blueline rules | grep evidence",
                                "blueline explain missing-evidence     more about one of them"))
                .addOption(
                        Options.value("FORMAT", "Format of the list: text or md (default: text)", "-f", "--format")));
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        String format = Choices.check("the format of rules", parsed.matchedOptionValue("-f", "text"), FORMATS);
        session.print(format.equals("md") ? CodeList.markdown() : CodeList.text());
        return ExitCode.FINE;
    }
}
