package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.blueline.graphviz.Unplaceable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called dot may be anything. */
class DotProgramTest {
    private static final String LARGE = "digraph {}" + " ".repeat(1 << 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "echo 'no such format' >&2; exit 3 | dot failed with exit code 3 and says: no such format; leave --engine out",
                "exit 1                            | dot failed with exit code 1; leave --engine out",
                "exec sleep 60                     | dot did not place the graph within 1 seconds; show a part",
                "exec >&-; exec sleep 60           | dot did not place the graph within 1 seconds; show a part"
            })
    void whateverGoesWrongIsOneSentence(String script, String sentence) throws IOException {
        assertThatThrownBy(() -> new DotProgram(program(script), 1).answer(LARGE))
                .isInstanceOf(Unplaceable.class)
                .hasMessageStartingWith(sentence)
                .hasMessageNotContaining("\n");
    }

    @Test
    void aMissingProgramIsOneSentence() {
        assertThatThrownBy(() -> new DotProgram(folder.resolve("dot").toString(), 1).answer(LARGE))
                .isInstanceOf(Unplaceable.class)
                .hasMessage("there is no program dot on the path; install Graphviz, or leave --engine out");
    }

    /** Each pipe holds 64 KB. */
    @Test
    void itMayFillEveryPipeBeforeItReads() throws IOException {
        String flood = "i=0; while [ $i -lt 3000 ]; do echo 'a line of about sixty letters, which is one line of many';"
                + " i=$((i + 1)); done";

        assertThat(new DotProgram(program(flood + " >&2; " + flood + "; cat > /dev/null"), 60).answer(LARGE))
                .hasLineCount(3000);
    }

    private String program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("dot"), "#!/bin/sh\n" + script + "\n");
        assumeTrue(program.toFile().setExecutable(true), "scripts can be made");
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is a shell");
        return program.toString();
    }
}
