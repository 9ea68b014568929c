package dev.blueline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Asks the git of the machine about one folder. Only reads: it takes no locks, starts no hooks, no pagers and no
 * servers, and asks nobody for a password. Without git, without a repository, or when git takes too long or does not
 * want to, there is no answer.
 */
final class Git {
    private static final String PROGRAM = "git";
    private static final int MOST_SECONDS = 60;

    /** Set by git for its hooks, these would be stronger than the folder that is asked about. */
    private static final List<String> OF_HOOKS = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX");

    private static final Map<String, String> QUIET =
            Map.of("LC_ALL", "C", "GIT_OPTIONAL_LOCKS", "0", "GIT_TERMINAL_PROMPT", "0", "GIT_PAGER", "cat");

    private final String program;
    private final Path folder;

    /** Git, asked about {@code folder}. */
    Git(Path folder) {
        this(PROGRAM, folder);
    }

    /** The same by another program, for tests. */
    Git(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The nearest folder at or above {@code folder}, which is absolute, that looks like a repository's; asks nobody. */
    static Optional<Path> repository(Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether git can be started at all. */
    boolean isThere() {
        return answer("--version").isPresent();
    }

    /** The top folder of the work tree. */
    Optional<Path> top() {
        return answer("rev-parse", "--show-toplevel")
                .map(path -> Path.of(path.endsWith("\n") ? path.substring(0, path.length() - 1) : path));
    }

    /**
     * What git would not ignore under the folder: files, and folders that are repositories of their own.
     *
     * @return paths from the folder, with slashes
     */
    Optional<List<String>> notIgnored() {
        return answer("ls-files", "--cached", "--others", "--exclude-standard", "-z")
                .map(Git::paths);
    }

    /** The id of the commit that {@code revision} names. */
    Optional<String> commit(String revision) {
        return answer("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
                .map(String::strip);
    }

    /**
     * The files that are there and are not as they were in {@code commit}, those that git does not track among them.
     *
     * @return paths from the folder, which has to be the top of the work tree, with slashes
     */
    Optional<List<String>> changedSince(String commit) {
        Optional<String> changed = answer(
                "diff",
                "--name-only",
                "-z",
                "--no-renames",
                "--diff-filter=d",
                "--no-ext-diff",
                "--ignore-submodules",
                commit,
                "--");
        Optional<String> untracked = answer("ls-files", "--others", "--exclude-standard", "-z");
        return changed.flatMap(some -> untracked.map(others -> paths(some + others)));
    }

    /** Whether nothing was committed yet on any branch. */
    boolean hasNoCommit() {
        return answer("rev-list", "--all", "--max-count=1")
                .filter(String::isBlank)
                .isPresent();
    }

    /** Whether the history ends somewhere because less than all of it was fetched. */
    boolean isShallow() {
        return answer("rev-parse", "--is-shallow-repository")
                .filter(answer -> answer.strip().equals("true"))
                .isPresent();
    }

    /** The commit from which {@code one} and {@code other} went apart; nothing if they have none in common. */
    Optional<String> mergeBase(String one, String other) {
        return answer("merge-base", one, other).map(String::strip);
    }

    /** The bytes of the file at {@code path}, counted from the top, in {@code commit}; nothing if it has no such file. */
    Optional<byte[]> file(String commit, String path) {
        return bytes(List.of("cat-file", "blob", commit + ":" + path));
    }

    /** Whether {@code commit} has a folder at {@code path}, counted from the top. */
    boolean hasFolder(String commit, String path) {
        return answer("cat-file", "-t", commit + ":" + path)
                .filter(type -> type.strip().equals("tree"))
                .isPresent();
    }

    /**
     * A file that is not in both states as it is in one of them.
     *
     * @param before its path in the old state; empty if it was not there
     * @param after its path in the new one; empty if it is not there
     */
    record ChangedPath(Optional<String> before, Optional<String> after) {}

    /**
     * What is different between {@code before} and {@code after}, or the work tree if there is none, files among it that
     * git does not track. Renamed files are one change.
     *
     * @return paths from the folder, which has to be the top of the work tree, with slashes
     */
    Optional<List<ChangedPath>> changes(String before, Optional<String> after) {
        List<String> command = new ArrayList<>(List.of(
                "diff", "--name-status", "-z", "--find-renames", "--no-ext-diff", "--ignore-submodules", before));
        after.ifPresent(command::add);
        command.add("--");
        Optional<List<ChangedPath>> tracked =
                bytes(command).map(bytes -> changes(new String(bytes, StandardCharsets.UTF_8)));
        if (after.isPresent()) {
            return tracked;
        }
        Optional<String> untracked = answer("ls-files", "--others", "--exclude-standard", "-z");
        return tracked.flatMap(some -> untracked.map(others -> {
            List<ChangedPath> all = new ArrayList<>(some);
            paths(others).forEach(path -> all.add(new ChangedPath(Optional.empty(), Optional.of(path))));
            return all;
        }));
    }

    /** A letter and a path, or {@code R} with a likeness and two paths, each with a zero behind it. */
    private static List<ChangedPath> changes(String answer) {
        List<ChangedPath> changes = new ArrayList<>();
        Iterator<String> words = paths(answer).iterator();
        while (words.hasNext()) {
            char status = words.next().charAt(0);
            String path = words.next();
            boolean renamed = status == 'R' || status == 'C';
            changes.add(new ChangedPath(
                    status == 'A' ? Optional.empty() : Optional.of(path),
                    status == 'D' ? Optional.empty() : Optional.of(renamed ? words.next() : path)));
        }
        return changes;
    }

    private static List<String> paths(String answer) {
        List<String> paths = new ArrayList<>();
        int start = 0;
        for (int end = answer.indexOf('\0'); end >= 0; end = answer.indexOf('\0', start)) {
            String path = answer.substring(start, end);
            paths.add(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
            start = end + 1;
        }
        return paths;
    }

    private Optional<String> answer(String... arguments) {
        return bytes(List.of(arguments)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> bytes(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program, "-c", "core.fsmonitor=false"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeAll(OF_HOOKS);
        builder.environment().putAll(QUIET);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return Optional.empty();
        }
        Executor later = CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS);
        later.execute(process::destroyForcibly);
        try {
            process.getOutputStream().close();
            byte[] answer = process.getInputStream().readAllBytes();
            return process.waitFor() == 0 ? Optional.of(answer) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
