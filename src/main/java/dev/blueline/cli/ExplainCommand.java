package dev.blueline.cli;

import dev.blueline.check.FormerNames;
import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import dev.blueline.explain.CodePage;
import dev.blueline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                        List.of(
                                "Explains kinds of findings: what each is, why it matters, an example of it with what check"
                                        + " says, and the same example put right."),
                        List.of(
                                "blueline explain missing-evidence",
                                "blueline explain BL103",
                                "blueline rules                        all there are"))
                .addPositional(Options.arguments(
                        "RULE...", "Names or codes, as findings show them; names that a rule once had work too")));
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
        words.forEach(word -> sayFormer(word, session));
        session.print(codes.stream()
                .distinct()
                .map(code -> wrapped(CodePage.markdown(code)))
                .collect(Collectors.joining("\n")));
        return ExitCode.FINE;
    }

    private static void sayFormer(String word, Session session) {
        String plain = word.toLowerCase(Locale.ROOT);
        String current = FormerNames.current(plain);
        if (!current.equals(plain)) {
            session.say("blueline: " + plain + " is called " + current + " today; the former name still works");
        }
    }

    private static Problem unknown(String word) {
        List<String> names = KnownCodes.all().stream()
                .flatMap(known -> Stream.of(known.code().slug(), known.code().id()))
                .toList();
        return Choices.unknown("there is no rule " + word, word, names, "those that `blueline rules` lists");
    }

    /** The page with its long lines broken, those of a list below their text, but for those of examples. */
    private static String wrapped(String page) {
        StringBuilder text = new StringBuilder();
        boolean example = false;
        for (String line : page.stripTrailing().split("\n", -1)) {
            example ^= line.startsWith("```");
            text.append(
                            example
                                    ? line
                                    : String.join(
                                            line.startsWith("- ") ? "\n  " : "\n", Printable.wrapped(line, WIDTH)))
                    .append('\n');
        }
        return text.toString();
    }
}
