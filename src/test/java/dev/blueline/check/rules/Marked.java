package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.check.CheckSettings;
import dev.blueline.check.Checker;
import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A blueprint in which comments mark what must be found: {@code // ^^^^ slug} under a line, the carets under the range,
 * counted in code points. Without a slug the finding is one of {@code usual}. Nothing else may be found. The checker is
 * told the day if a comment does: {@code // today is 2026-11-22}.
 */
record Marked(String name, String text, String usual) {
    private static final Pattern MARK = Pattern.compile("^ *// *(\\^+) *([a-z-]*) *$");

    private static final Pattern TODAY = Pattern.compile("(?m)^ *// today is (\\d{4}-\\d{2}-\\d{2})$");

    /** What the marks say, one {@code line:column-column slug} a line. */
    List<String> expected() {
        List<String> expected = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            if (mark.matches()) {
                String slug = mark.group(2).isEmpty() ? usual : mark.group(2);
                expected.add(last + ":" + (mark.start(1) + 1) + "-" + (mark.end(1) + 1) + " " + slug);
            } else {
                last = i + 1;
            }
        }
        return expected;
    }

    /** What is found, in the same form; the file has to be one that resolves. */
    List<String> found() {
        return findings().stream().map(this::shown).toList();
    }

    List<Diagnostic> findings() {
        Compilation compilation = BlueprintCompiler.compile(new SourceFile(name, text));
        List<Diagnostic> before = compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().id().compareTo("BL2") < 0)
                .toList();
        assertThat(before).as("%s reads and resolves", name).isEmpty();
        return new Checker(Rules.all()).check(compilation.index().orElseThrow(), settings());
    }

    private CheckSettings settings() {
        Matcher today = TODAY.matcher(text);
        Optional<LocalDate> day = today.find() ? Optional.of(LocalDate.parse(today.group(1))) : Optional.empty();
        return new CheckSettings(CheckSettings.STANDARD.usual(), CheckSettings.STANDARD.levels(), day);
    }

    String shown(Diagnostic diagnostic) {
        SourceFile source = new SourceFile(name, text);
        Span span = diagnostic.span();
        int start = source.lines().position(span.start()).column();
        int line = source.lines().position(span.start()).line();
        int endLine = source.lines().position(span.end()).line();
        String end = endLine == line ? "" : endLine + ":";
        return line + ":" + start + "-" + end
                + source.lines().position(span.end()).column() + " "
                + diagnostic.code().slug();
    }
}
