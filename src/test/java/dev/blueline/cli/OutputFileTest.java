package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final byte[] BYTES = "new\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void whatIsThereIsReplacedAsAWhole() throws IOException {
        Path target = Files.writeString(folder.resolve("a.svg"), "old and longer\n");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(OutputFile.write(target, BYTES)).isTrue();

        assertThat(target).hasBinaryContent(BYTES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-r-----");
        assertThat(names()).containsExactly("a.svg");
    }

    @Test
    void aNewFileHasTheUsualPermissions() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual"), "");
        Path target = folder.resolve("a.svg");

        OutputFile.write(target, BYTES);

        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("real.svg"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.svg"), target);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.svg"), Path.of("fresh.svg"));

        OutputFile.write(link, BYTES);
        OutputFile.write(dangling, BYTES);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasBinaryContent(BYTES);
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("fresh.svg")).hasBinaryContent(BYTES);
    }

    @Test
    void aFailureLeavesNothingBehind() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a.svg"));

        assertThatThrownBy(() -> OutputFile.write(target, BYTES)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("gone/a.svg"), BYTES))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("n".repeat(300)), BYTES))
                .isInstanceOf(IOException.class);

        assertThat(names()).containsExactly("a.svg");
    }

    @Test
    void whatAPersonWroteIsReplacedAsAWholeToo() throws IOException {
        Path target = Files.writeString(folder.resolve("a.blueprint"), "old and longer\n");

        assertThat(OutputFile.rewrite(target, BYTES)).isTrue();
        assertThat(OutputFile.rewrite(target, BYTES)).isFalse();

        assertThat(target).hasBinaryContent(BYTES);
        assertThat(names()).containsExactly("a.blueprint");
    }

    @Test
    void whatAKilledRunLeftIsTakenAwayOnceItIsOld() throws IOException {
        FileTime twoHoursAgo = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        Path abandoned = Files.writeString(folder.resolve(".blueline-abandoned.tmp"), "half a fi");
        Path young = Files.writeString(folder.resolve(".blueline-young.tmp"), "perhaps still being written");
        Path notOurs = Files.writeString(folder.resolve(".blueline-notes.txt"), "somebody's");
        Path link = Files.createSymbolicLink(folder.resolve(".blueline-link.tmp"), notOurs);
        Path inside = Files.createDirectory(folder.resolve(".blueline-folder.tmp"));
        for (Path old : List.of(abandoned, notOurs, inside)) {
            Files.setLastModifiedTime(old, twoHoursAgo);
        }

        OutputFile.write(folder.resolve("a.svg"), BYTES);

        assertThat(abandoned).doesNotExist();
        assertThat(List.of(young, notOurs, link, inside))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void aDeviceIsWrittenTo() throws IOException {
        assertThat(OutputFile.write(Path.of("/dev/null"), BYTES)).isTrue();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void problemsOfTheSystemAreSentences() {
        Path file = folder.resolve("a.svg");

        assertThat(FileProblems.writing("a.svg", new AccessDeniedException("a.svg")))
                .hasMessage("a.svg cannot be written: you have no permission; choose another place with -o");
        assertThat(FileProblems.rewriting("a.blueprint", new AccessDeniedException("a.blueprint")))
                .hasMessage("a.blueprint cannot be written: you have no permission; it stays as it is");
        assertThat(FileProblems.writing("a.svg", new IOException("No space left on device")))
                .hasMessage("a.svg cannot be written: no space left on device");
        assertThat(FileProblems.writing("a.svg", new NoSuchFileException("a.svg")))
                .hasMessage("a.svg cannot be written: its folder is not there, or takes no files");
        assertThat(FileProblems.reading("a.svg", file, new AccessDeniedException("a.svg")))
                .hasMessage("a.svg cannot be read: you have no permission; `ls -l` shows who has");
        assertThat(FileProblems.reading("a.svg", file, new IOException((String) null)))
                .hasMessage("a.svg cannot be read: the system gives no reason (IOException)");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
