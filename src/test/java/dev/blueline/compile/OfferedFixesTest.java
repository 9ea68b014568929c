package dev.blueline.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Fix;
import dev.blueline.resolve.ResolveCodes;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.SyntaxCodes;
import dev.blueline.testing.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fix that is offered in the files of mistakes settles its finding, and brings no other. */
class OfferedFixesTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    static List<Path> files() throws IOException {
        try (Stream<Path> errors = Files.list(RESOURCES.resolve("errors"));
                Stream<Path> rules = Files.walk(RESOURCES.resolve("rules"))) {
            return Stream.concat(errors, rules)
                    .filter(path -> path.toString().endsWith(".blueprint"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void eachHolds(Path path) throws IOException {
        SourceFile source = new SourceFile("a", Files.readString(path));
        FixCheck before = FixCheck.of(source, CompileOptions.STANDARD);
        for (Diagnostic finding : before.compilation().diagnostics()) {
            // the files of mistakes are about reading and resolving: their rules are not at home
            boolean rule = !SyntaxCodes.ALL.contains(finding.code()) && !ResolveCodes.ALL.contains(finding.code());
            boolean atHome = rule != path.getParent().endsWith("errors");
            // what may not be meant may uncover another finding of a rule, and is not made then
            if (atHome && finding.fix().filter(fix -> fix.safe() || !rule).isPresent()) {
                EditedText edited = new EditedText(
                        source.text(),
                        Removals.tidy(source.text(), finding.fix().get().edits()));
                FixCheck after = FixCheck.of(new SourceFile("a", edited.text()), CompileOptions.STANDARD);
                assertThat(after.isBetterThan(before, edited, List.of(finding)))
                        .as(line(path, source, finding) + "\n"
                                + after.compilation().diagnostics())
                        .isTrue();
            }
        }
    }

    /** What is offered for which mistake of the language, at a glance: a fix that comes or goes is seen in the difference. */
    @Test
    void allOfThem() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path path : files()) {
            if (!path.getParent().endsWith("errors")) {
                continue;
            }
            SourceFile source = new SourceFile("a", Files.readString(path));
            for (Diagnostic finding : BlueprintCompiler.compile(source).diagnostics()) {
                finding.fix()
                        .ifPresent(
                                fix -> all.append(line(path, source, finding)).append('\n'));
            }
        }
        Goldens.standard().check("fixes.txt", all.toString());
    }

    private static String line(Path path, SourceFile source, Diagnostic finding) {
        Fix fix = finding.fix().orElseThrow();
        return RESOURCES.relativize(path).toString().replace('\\', '/') + ":"
                + source.lines().position(finding.span().start()).line() + " "
                + finding.code().slug() + ": " + fix.title() + (fix.safe() ? "" : " (unsafe)");
    }
}
