package dev.blueline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Label;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.Position;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.syntax.BlueprintReader;
import dev.blueline.syntax.SyntaxCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One small file for each mistake. Its first lines say what must be found, one comment for each finding, and nothing
 * else may be:
 *
 * <pre>{@code // line:from-to CODE message | see line:from-to another place | help: what to write instead}</pre>
 *
 * <p>Columns count code points from 1, and the second one stands behind the last character; where the range ends on
 * another line, that line stands before it. A warning has the word {@code warning:} before its message. Whoever writes
 * a new file runs this test, reads what it found as somebody would who never programmed, mends the program until it
 * reads well, and then copies it into the file.
 */
class ErrorFilesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "errors");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void exactlyTheseFindingsAndNothingElse(Path path) throws IOException {
        String text = Files.readString(path);
        SourceFile source = new SourceFile(path.getFileName().toString(), text);
        List<String> found =
                findings(source).stream().map(finding -> line(source, finding)).toList();
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", expected(text, found.size())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nothingIsSaidTwice(Path path) throws IOException {
        SourceFile source = new SourceFile("a", Files.readString(path));
        List<Diagnostic> findings = findings(source);
        assertThat(findings).isNotEmpty();
        assertThat(findings.stream().map(finding -> finding.code().id() + finding.span()))
                .doesNotHaveDuplicates();
    }

    /** The decoder's are about bytes, and one needs a hundred mistakes: these have tests of their own. */
    @Test
    void everyCodeHasAFile() throws IOException {
        Set<String> missing = new TreeSet<>();
        Stream.concat(SyntaxCodes.ALL.stream(), ResolveCodes.ALL.stream())
                .map(Code::id)
                .forEach(missing::add);
        missing.removeAll(Set.of(
                SyntaxCodes.NOT_UTF8.id(),
                SyntaxCodes.NOT_TEXT.id(),
                SyntaxCodes.TOO_LARGE.id(),
                SyntaxCodes.TOO_MANY.id()));
        for (Path path : files()) {
            findings(new SourceFile("a", Files.readString(path)))
                    .forEach(finding -> missing.remove(finding.code().id()));
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> expected(String text, int most) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            boolean finding = line.matches("// [0-9]+:[0-9]+-[0-9:]+ BL.*");
            if (!finding) {
                break;
            }
            lines.add(line);
        }
        assertThat(lines).as("findings expected").hasSizeGreaterThanOrEqualTo(Math.min(1, most));
        return lines;
    }

    /** What reading and resolving find; the rules are not asked. */
    private static List<Diagnostic> findings(SourceFile source) {
        BlueprintReader.Result read = BlueprintReader.read(source);
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(read.diagnostics());
        if (read.blueprint().isPresent() && !diagnostics.hasErrors()) {
            diagnostics.addAll(Resolver.resolve(read.blueprint().get()).diagnostics());
        }
        return diagnostics.toList();
    }

    private static String line(SourceFile source, Diagnostic finding) {
        StringBuilder line = new StringBuilder("// ");
        line.append(range(source, finding.span()))
                .append(' ')
                .append(finding.code().id());
        line.append(finding.severity() == Severity.WARNING ? " warning: " : " ").append(finding.message());
        for (Label label : finding.related()) {
            line.append(" | see ")
                    .append(range(source, label.span()))
                    .append(' ')
                    .append(label.message());
        }
        return line.append(" | help: ").append(finding.help().orElse("NONE")).toString();
    }

    private static String range(SourceFile source, Span span) {
        Position from = source.lines().position(span.start());
        Position to = source.lines().position(span.end());
        String line = from.line() == to.line() ? "" : to.line() + ":";
        return from.line() + ":" + from.column() + "-" + line + to.column();
    }
}
