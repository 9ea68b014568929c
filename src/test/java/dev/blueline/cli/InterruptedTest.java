package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.blueline.testing.ChildProgram;
import dev.blueline.testing.CommandRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that are really ended from outside, wherever that meets them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such signals")
class InterruptedTest {
    private static final int ROUNDS = 12;

    @TempDir
    private Path folder;

    @TempDir
    private Path notes;

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "INT", "HUP"})
    void aFileIsOldOrNewWhateverEndsTheProgram(String signal) throws IOException {
        assumeThat(ChildProgram.heeds(signal)).isTrue();
        Random random = new Random(20260131);
        Path target = folder.resolve("target");
        for (int i = 0; i < ROUNDS; i++) {
            Files.writeString(target, "old");
            try (ChildProgram writer = ChildProgram.of(EndlessWriter.class, folder, notes, "target")) {
                boolean begun = i % 3 > 0;
                writer.await(() ->
                        begun ? target.toFile().length() == EndlessWriter.BYTES : !files().equals(List.of("target")));
                ChildProgram.pause(random.nextInt(10));
                writer.signal(signal);
                assertThat(writer.exitCode()).isGreaterThan(128);
                assertThat(writer.err()).isEmpty();
            }
            assertWhole(target);
            if (!signal.equals("KILL")) {
                assertThat(files()).containsExactly("target");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void aWatchEndsWithoutATrace(String signal) throws IOException {
        assumeThat(ChildProgram.heeds(signal)).isTrue();
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CommandRun.CLEAN);
        try (ChildProgram watch = ChildProgram.blueline(folder, notes, "render", "a.blueprint", "--watch")) {
            watch.await(() -> watch.err().endsWith("watching a.blueprint; Ctrl-C ends it\n"));
            run.file("a.blueprint", CommandRun.CLEAN.replace("Parcel", "Letter"));
            watch.await(() -> run.text("a.svg").contains("Letter"));
            watch.await(() -> watch.err().endsWith("a.blueprint changed\na.blueprint -> a.svg\n"));
            String said = watch.err();

            watch.signal(signal);

            assertThat(watch.exitCode()).isEqualTo(signal.equals("INT") ? 130 : 143);
            assertThat(watch.err()).isEqualTo(said);
            assertThat(watch.out()).isEmpty();
            assertThat(files()).containsExactly("a.blueprint", "a.svg");
        }
    }

    @Test
    void nothingOfTheWatchIsLoadedWithoutIt() {
        CommandRun.in(folder).file("a.blueprint", CommandRun.CLEAN);
        for (String command : List.of("render", "check")) {
            try (ChildProgram run =
                    ChildProgram.blueline(folder, notes, List.of("-Xlog:class+load:stdout"), command, "a.blueprint")) {
                assertThat(run.exitCode()).isZero();
                assertThat(run.out().lines().filter(line -> line.contains("dev.blueline.cli.Session ")))
                        .hasSize(1);
                assertThat(run.out().lines().filter(line -> line.matches(".*[.](Watch(?!able)|FolderSignals).*")))
                        .as(command)
                        .isEmpty();
            }
        }
    }

    @Test
    void aFullDiskIsToldAndTheOldFileStays() throws IOException, InterruptedException {
        CommandRun.in(folder).file("a.blueprint", CommandRun.CLEAN).file("a.svg", "old");
        // As good as a full disk: no file of this program may have more than two blocks of 512 bytes.
        List<String> words = List.of(
                "sh",
                "-c",
                "ulimit -f 2; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "render",
                "a.blueprint");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said).isEqualTo("blueline: a.svg cannot be written: file too large\n");
        assertThat(folder.resolve("a.svg")).hasContent("old");
        assertThat(files()).containsExactly("a.blueprint", "a.svg");
    }

    private static void assertWhole(Path target) throws IOException {
        byte[] bytes = Files.readAllBytes(target);
        if (bytes.length == 3) {
            assertThat(target).hasContent("old");
            return;
        }
        assertThat(bytes).hasSize(EndlessWriter.BYTES);
        for (byte each : bytes) {
            if (each != bytes[0]) {
                throw new AssertionError("half of one content and half of another");
            }
        }
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
