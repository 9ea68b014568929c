package dev.blueline.cli;

import dev.blueline.explain.CodeData;
import dev.blueline.explain.CodeList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules}: the list of everything that {@code check} can find. */
final class RulesCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "md", "json");

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
                                "blueline rules -f json > rules.json   with reasons and examples, for programs",
                                "blueline explain missing-evidence     more about one of them"))
                .addOption(Options.value(
                        "FORMAT", "Format of the list: text, md or json (default: text)", "-f", "--format")));
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        String format = Choices.check("the format of rules", parsed.matchedOptionValue("-f", "text"), FORMATS);
        session.print(
                switch (format) {
                    case "md" -> CodeList.markdown();
                    case "json" -> CodeData.json();
                    default -> CodeList.text();
                });
        return ExitCode.FINE;
    }
}
