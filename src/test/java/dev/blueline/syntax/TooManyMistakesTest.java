package dev.blueline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooManyMistakesTest {
    @Test
    void aHundredMistakesAreAllTold() {
        assertThat(findings("  goal = \"x\"\n".repeat(100))).hasSize(100);
    }

    @Test
    void behindAHundredOneSaysThatThereAreMore() {
        for (String mistake : List.of("  goal = \"x\"\n", "  goal 3\n")) {
            List<Diagnostic> findings = findings(mistake.repeat(5_000));
            assertThat(findings).hasSize(101);
            assertThat(findings.get(100).code()).isEqualTo(SyntaxCodes.TOO_MANY);
            assertThat(findings.get(100).span().start())
                    .isGreaterThan(findings.get(99).span().start());
        }
    }

    private static List<Diagnostic> findings(String body) {
        return BlueprintReader.read(new SourceFile("many", "blueprint \"A\" {\n" + body + "}\n"))
                .diagnostics();
    }
}
