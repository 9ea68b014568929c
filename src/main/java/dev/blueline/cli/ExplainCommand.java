package dev.blueline.cli;

import dev.blueline.check.RulePage;
import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import dev.blueline.report.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain}: the page of one kind of finding, in Markdown. */
final class ExplainCommand implements Command {
    private static final int WIDTH = 90;

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec() {
        return Options.common(Options.command(
                        name(),
                        "RULE...",
                        List.of("Explains a kind of finding: what it is, why it matters, an example of it, and the same"
                                + " example put right."),
                        List.of(
                                "blueline explain missing-evidence",
                                "blueline explain BL103",
                                "blueline rules                        all there are"))
                .addPositional(Options.arguments("RULE...", "Names or codes, as findings show them")));
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        List<String> words = Options.arguments(parsed);
        if (words.isEmpty()) {
            throw new Problem("explain needs a rule, such as: blueline explain missing-evidence;"
                    + " `blueline rules` lists all");
        }
        List<KnownCode> codes = new ArrayList<>();
        for (String word : words) {
            codes.add(KnownCodes.named(word).orElseThrow(() -> unknown(word)));
        }
        session.print(codes.stream().map(code -> wrapped(page(code))).collect(Collectors.joining("\n")));
        return ExitCode.FINE;
    }

    private static Problem unknown(String word) {
        List<String> names = KnownCodes.all().stream()
                .flatMap(known -> Stream.of(known.code().slug(), known.code().id()))
                .toList();
        return Choices.unknown("there is no rule " + word, word, names, "those that `blueline rules` lists");
    }

    private static String page(KnownCode known) {
        return known.rule()
                .map(RulePage::markdown)
                .orElseGet(() -> "# " + known.code().slug() + "\n\n" + known.summary() + ".\n\n`"
                        + known.code().id() + "` · " + known.severity().word() + "\n\n"
                        + "The finding shows the place and what to write instead. It comes from no rule, so that no `allow` silences"
                        + " it.\n");
    }

    /** The page with its long lines broken, but for those of examples. */
    private static String wrapped(String page) {
        StringBuilder text = new StringBuilder();
        boolean example = false;
        for (String line : page.stripTrailing().split("\n", -1)) {
            example ^= line.startsWith("```");
            text.append(example ? line : String.join("\n", Printable.wrapped(line, WIDTH)))
                    .append('\n');
        }
        return text.toString();
    }
}
