package dev.blueline.cli;

import dev.blueline.baseline.Baseline;
import dev.blueline.baseline.KnownFinding;
import dev.blueline.cli.CheckedFiles.CheckedFile;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.report.FileFindings;
import dev.blueline.report.Tally;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A baseline on disk, and what a check makes of it. Files are known by their paths from its folder, so that it is good
 * for every checkout. What cannot be told of standard input and of files with mistakes in their language, it does not
 * know: the rules were not asked about them.
 */
final class BaselineFile {
    private final String name;
    private final Path path;
    private final Path folder;
    private final Baseline baseline;

    private BaselineFile(String name, Path path, Baseline baseline) {
        this.name = name;
        this.path = path;
        this.folder = Input.real(path.toAbsolutePath().getParent());
        this.baseline = baseline;
    }

    /**
     * What a check comes to with a baseline.
     *
     * @param files the files, with the findings that are not known
     * @param known how many findings are
     * @param gone how many of the baseline were not found again
     */
    record Settled(List<CheckedFile> files, int known, int gone) {
        /** Takes a copy of the list. */
        Settled {
            files = List.copyOf(files);
        }

        /** What a check comes to without a baseline. */
        static Settled all(List<CheckedFile> files) {
            return new Settled(files, 0, 0);
        }

        /** The findings that are not known. */
        List<FileFindings> findings() {
            return files.stream().map(CheckedFile::findings).toList();
        }
    }

    /**
     * Reads the baseline at {@code path}, which the user calls {@code name}.
     *
     * @param fresh whether it may be missing
     * @throws Problem if it cannot be read, or is none
     */
    static BaselineFile read(String name, Path path, boolean fresh) {
        if (path.getFileName() == null || Files.isDirectory(path)) {
            throw new Problem(name + " is a folder; name the baseline in it, such as baseline.json");
        }
        if (!Files.exists(path)) {
            if (fresh) {
                return new BaselineFile(name, path, Baseline.EMPTY);
            }
            throw new Problem("there is no baseline " + name + "; to make one of the findings of today, add "
                    + GateOptions.UPDATE);
        }
        try {
            return new BaselineFile(name, path, Baseline.read(Files.readString(path, StandardCharsets.UTF_8)));
        } catch (Baseline.NoBaseline e) {
            throw noBaseline(name, e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw noBaseline(name, "it is not UTF-8", e);
        } catch (IOException e) {
            throw FileProblems.reading(name, path, e);
        }
    }

    private static Problem noBaseline(String name, String why, Exception cause) {
        return new Problem(
                name + " cannot be used as a baseline: " + why + "; name a file that " + GateOptions.UPDATE
                        + " has written",
                cause);
    }

    /**
     * Parts the findings of {@code files} into known and new ones.
     *
     * @param update whether the new ones become known before, which is written and said
     * @throws Problem if it cannot be written
     */
    Settled settle(List<CheckedFile> files, boolean update, Session session) {
        return update ? renew(files, session) : settle(files, baseline);
    }

    private Settled renew(List<CheckedFile> files, Session session) {
        Map<String, List<KnownFinding>> checked = known(files);
        Baseline.Comparison old = baseline.compare(checked, this::exists);
        Baseline renewed = Baseline.of(checked.values(), old);
        boolean written;
        try {
            written = OutputFile.write(path, renewed.document().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileProblems.writing(name, e);
        }
        int fresh =
                renewed.findings().size() - old.untouched().size() - old.known().size();
        session.say(name
                + (written ? ": " : " (unchanged): ")
                + Tally.counted(renewed.findings().size(), "known finding")
                + (fresh == 0 ? "" : ", " + fresh + " of them new")
                + (old.gone().isEmpty() ? "" : ", " + old.gone().size() + " gone"));
        return settle(files, renewed);
    }

    private Settled settle(List<CheckedFile> files, Baseline with) {
        Map<String, List<KnownFinding>> checked = known(files);
        Baseline.Comparison comparison = with.compare(checked, this::exists);
        List<CheckedFile> settled = new ArrayList<>();
        for (CheckedFile file : files) {
            List<KnownFinding> findings = pathFromFolder(file).map(checked::get).orElseGet(List::of);
            settled.add(findings.isEmpty() ? file : without(file, findings, comparison));
        }
        return new Settled(settled, comparison.known().size(), comparison.gone().size());
    }

    private static CheckedFile without(CheckedFile file, List<KnownFinding> findings, Baseline.Comparison comparison) {
        List<Diagnostic> all = file.findings().diagnostics();
        List<Diagnostic> told = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!comparison.known().contains(findings.get(i))) {
                told.add(all.get(i));
            }
        }
        return new CheckedFile(file.input(), new FileFindings(file.findings().source(), told), file.ruled());
    }

    private Map<String, List<KnownFinding>> known(List<CheckedFile> files) {
        Map<String, List<KnownFinding>> checked = new HashMap<>();
        for (CheckedFile file : files) {
            FileFindings findings = file.findings();
            pathFromFolder(file)
                    .ifPresent(path ->
                            checked.put(path, KnownFinding.of(path, findings.source(), findings.diagnostics())));
        }
        return checked;
    }

    /** Nothing where the rules were not asked. */
    private Optional<String> pathFromFolder(CheckedFile file) {
        return file.ruled() ? file.input().path().map(this::relative) : Optional.empty();
    }

    private String relative(Path file) {
        return SlashedPath.from(folder, Input.real(file));
    }

    private boolean exists(String file) {
        try {
            return Files.exists(folder.resolve(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
