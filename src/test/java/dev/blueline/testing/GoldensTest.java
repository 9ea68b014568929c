package dev.blueline.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldensTest {
    @TempDir
    private Path folder;

    @Test
    void failsFirstWhenNew() {
        assertThatThrownBy(() -> goldens(false, false).check("a/b.txt", "one\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is new");
        assertThat(folder.resolve("left/a/b.txt")).hasContent("one\n");
        assertThat(folder.resolve("kept/a/b.txt")).doesNotExist();
    }

    @Test
    void passesWhatWasAccepted() {
        goldens(true, false).check("a/b.txt", "one\n");
        assertThatCode(() -> goldens(false, true).check("a/b.txt", "one\n")).doesNotThrowAnyException();
    }

    @Test
    void leavesADiff() throws IOException {
        goldens(true, false).check("b.txt", "one\ntwo\n");
        assertThatThrownBy(() -> goldens(false, false).check("b.txt", "one\nzwei\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-two\n+zwei");
        assertThat(Files.readString(folder.resolve("left/b.txt.diff"))).contains("@@ -1,3 +1,3 @@");
        assertThat(Files.readString(folder.resolve("left/b.txt"))).isEqualTo("one\nzwei\n");
    }

    @Test
    void seesLineEnds() {
        goldens(true, false).check("b.txt", "one\n");
        assertThatThrownBy(() -> goldens(false, false).check("b.txt", "one\r\n"))
                .hasMessageContaining("+one\\r");
    }

    @Test
    void refusesToWriteInCi() {
        assertThatThrownBy(() -> goldens(true, true).check("b.txt", "one\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("refused in CI");
        assertThat(folder.resolve("kept/b.txt")).doesNotExist();
    }

    @Test
    void seesWhatIsLeftOverAndRemovesItWhenAccepting() {
        goldens(true, false).check("a.txt", "one\n");
        goldens(true, false).check("b.txt", "two\n");
        assertThatThrownBy(() -> goldens(false, false).checkNoOther(List.of("a.txt")))
                .hasMessageContaining("b.txt")
                .hasMessageNotContaining("a.txt");
        assertThatThrownBy(() -> goldens(true, true).checkNoOther(List.of("a.txt")))
                .hasMessageContaining("refused in CI");
        goldens(true, false).checkNoOther(List.of("a.txt"));
        assertThat(folder.resolve("kept/b.txt")).doesNotExist();
        goldens(false, true).checkNoOther(List.of("a.txt"));
    }

    private Goldens goldens(boolean accept, boolean ci) {
        return new Goldens(folder.resolve("kept"), folder.resolve("left"), accept, ci);
    }
}
