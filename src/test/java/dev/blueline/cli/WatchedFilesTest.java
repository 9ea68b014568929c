package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for known after a run that has read more than was watched before. */
class WatchedFilesTest {
    private static final FileTime START = FileTime.fromMillis(1_790_000_000_000L);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 10})
    void aFileWrittenDuringTheRunIsNoticedThoughTheClockOfFilesIsBehind(long millis) throws Exception {
        assertThat(noticed(millis)).isTrue();
    }

    @Test
    void aFileWrittenBeforeTheRunIsKnown() throws Exception {
        assertThat(noticed(200)).isFalse();
    }

    /** Whether a file is noticed that the run was the first to ask for, dated {@code millis} before its start. */
    private boolean noticed(long millis) throws Exception {
        Path page = Files.writeString(folder.resolve("a.md"), "# A");
        Path shown = folder.resolve("c.blueprint");
        WatchedPlaces before = places(List.of(page), List.of());
        WatchedPlaces after = places(List.of(page), List.of(shown));
        try (FolderSignals signals = FolderSignals.ofTheSystem()) {
            WatchedFiles known = WatchedFiles.look(before, signals);
            Files.writeString(shown, "blueprint");
            Files.setLastModifiedTime(shown, FileTime.fromMillis(START.toMillis() - millis));
            Watch.Run run = new Watch.Run(ExitCode.FINE, after, Set.of());
            return known.after(run, before, signals).missed(run, known, START).contains(shown);
        }
    }

    private static WatchedPlaces places(List<Path> files, List<Path> others) {
        return new WatchedPlaces(files, List.of(), name -> false, others, false);
    }
}
