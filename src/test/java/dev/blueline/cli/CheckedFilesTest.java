package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.blueline.compile.CompileOptions;
import dev.blueline.report.FileFindings;
import dev.blueline.testing.GeneratedBlueprints;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;

class CheckedFilesTest {
    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("blueline-checked");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(tries = 30)
    void howManyWorkChangesNothing(
            @ForAll @IntRange(max = 1_000_000) int seed,
            @ForAll @IntRange(min = 1, max = 24) int count,
            @ForAll @IntRange(min = 2, max = 8) int threads)
            throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path file = folder.resolve(i + ".blueprint");
            // some large, some small, some that cannot be resolved, some that are not there
            String text = GeneratedBlueprints.text(seed + i, 1 + (seed + i * 7) % 9, 5, 20, 2);
            Files.writeString(file, i % 5 == 3 ? text.replace("->", "-> nowhere ->") : text);
            inputs.add(new Input(i + "", Optional.of(i % 7 == 5 ? folder.resolve("gone") : file)));
        }

        CheckedFiles one = check(inputs, 1);
        CheckedFiles many = check(inputs, threads);

        assertThat(told(many)).isEqualTo(told(one));
        assertThat(many.problems().stream().map(Problem::getMessage))
                .isEqualTo(one.problems().stream().map(Problem::getMessage).toList());
    }

    @Test
    void theMistakeOfTheFirstFileIsTold() {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            inputs.add(new Input("file " + i, Optional.empty()));
        }
        CountDownLatch another = new CountDownLatch(1);
        assertThatThrownBy(() -> CheckedFiles.of(
                        inputs,
                        input -> {
                            if (!input.name().equals("file 0")) {
                                another.countDown();
                                throw new IllegalStateException("of another");
                            }
                            await(another);
                            throw new IllegalArgumentException("of the first");
                        },
                        session(),
                        4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CheckedFiles check(List<Input> inputs, int threads) {
        return CheckedFiles.of(inputs, input -> CompileOptions.STANDARD, session(), threads);
    }

    private static List<String> told(CheckedFiles checked) {
        return checked.files().stream()
                .map(file -> file.input().name() + " " + file.ruled() + " " + findings(file.findings()))
                .toList();
    }

    private static String findings(FileFindings findings) {
        return findings.source().name() + findings.diagnostics();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Session session() {
        return new Session(
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        new ByteArrayOutputStream(),
                        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                        Path.of(""),
                        Map.of(),
                        () -> false),
                false);
    }
}
