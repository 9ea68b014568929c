package dev.blueline.cli;

import dev.blueline.cli.Git.ChangedPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What {@code diff --git} holds against each other: files as two revisions of git have them, or as one has them and as
 * they are on disk. Renamed files are followed. Each repository is asked once.
 */
final class GitPairs {
    static final String OPTION = "--git";
    private static final String HEAD = "HEAD";
    private static final String RANGE = "..";
    private static final String SINCE_BASE = "...";
    private static final int SHOWN_DIGITS = 8;

    /**
     * One of the two states.
     *
     * @param commit the commit; empty for what is on disk
     * @param name what it is called in messages
     */
    private record State(Optional<String> commit, String name) {}

    /**
     * A repository in the two states.
     *
     * @param changes what is different
     */
    private record History(WorkTree tree, State before, State after, List<ChangedPath> changes) {}

    private final String revisions;
    private final Session session;
    private final Path workingFolder;
    private final Map<Path, History> histories = new HashMap<>();

    private GitPairs(String revisions, Session session) {
        this.revisions = revisions;
        this.session = session;
        this.workingFolder = Input.real(session.surroundings().folder());
    }

    /**
     * The pairs under {@code arguments}: of a folder the blueprints that are different, a file in any case.
     *
     * @param revisions {@code REV}, {@code REV1..REV2} or {@code REV1...REV2}
     * @param unchanged is told of each folder in which nothing is different
     * @throws Problem if git cannot know
     */
    static List<DiffPair> of(String revisions, List<String> arguments, Session session, Consumer<String> unchanged) {
        if (revisions.isBlank() || revisions.startsWith("-")) {
            throw new Problem(OPTION + " needs a revision, such as: blueline diff --git HEAD~1 .");
        }
        if (arguments.isEmpty()) {
            throw new Problem("diff " + OPTION + " needs a file or a folder; for this folder: blueline diff " + OPTION
                    + " " + Shell.word(revisions) + " .");
        }
        GitPairs pairs = new GitPairs(revisions, session);
        Set<DiffPair> all = new LinkedHashSet<>();
        for (String argument : arguments) {
            List<DiffPair> found = pairs.under(Input.of(argument, session));
            if (found.isEmpty()) {
                unchanged.accept(argument);
            }
            all.addAll(found);
        }
        return List.copyOf(all);
    }

    private List<DiffPair> under(Input asked) {
        Path path = asked.path()
                .orElseThrow(() -> new Problem(
                        OPTION + " is for files that git knows, and standard input is none; name the file instead"));
        Path real = real(path);
        Path repository = WorkTree.repository(real, asked.name(), OPTION);
        History history = known(repository, asked.name());
        String inTree = SlashedPath.of(Input.real(history.tree.top()).relativize(real));
        List<ChangedPath> changed = history.changes.stream()
                .filter(change -> isUnder(inTree, change.before()) || isUnder(inTree, change.after()))
                .toList();
        if (changed.isEmpty()) {
            changed = unchanged(asked, inTree, history);
        }
        return changed.stream().map(change -> pair(change, history)).toList();
    }

    private History known(Path repository, String name) {
        History history = histories.get(repository);
        if (history == null) {
            history = history(WorkTree.of(repository, name, OPTION));
            histories.put(repository, history);
        }
        return history;
    }

    private DiffPair pair(ChangedPath change, History history) {
        return new DiffPair(
                change.before().map(path -> version(path, history.before, history.tree)),
                change.after().map(path -> version(path, history.after, history.tree)));
    }

    /** What is to be compared where nothing is different: the file itself, but nothing of a folder. */
    private List<ChangedPath> unchanged(Input asked, String path, History history) {
        boolean folder = path.isEmpty()
                || Files.isDirectory(asked.path().orElseThrow())
                || isFolder(history.before, path, history)
                || isFolder(history.after, path, history);
        if (folder) {
            return List.of();
        }
        Optional<String> before = Optional.of(path).filter(file -> isThere(history.before, file, history));
        Optional<String> after = Optional.of(path).filter(file -> isThere(history.after, file, history));
        if (before.isEmpty() && after.isEmpty()) {
            boolean onDisk = Files.exists(asked.path().orElseThrow());
            throw new Problem(asked.name() + " is neither in " + history.before.name + " nor "
                    + (history.after.commit.isPresent() ? "in " : "") + history.after.name
                    + (onDisk ? ", though it is on disk; is it committed?" : ""));
        }
        return List.of(new ChangedPath(before, after));
    }

    private static boolean isFolder(State state, String path, History history) {
        return state.commit
                .filter(commit -> history.tree.git().hasFolder(commit, path))
                .isPresent();
    }

    private static boolean isThere(State state, String path, History history) {
        return state.commit
                .map(commit -> history.tree.git().file(commit, path).isPresent())
                .orElseGet(() -> Files.exists(history.tree.top().resolve(path)));
    }

    /** Whether {@code path} is what was asked for, or a blueprint below it. */
    private static boolean isUnder(String asked, Optional<String> path) {
        String composed = composed(asked);
        return path.map(GitPairs::composed)
                .filter(file -> file.equals(composed)
                        || (BlueprintFiles.isBlueprint(file)
                                && (composed.isEmpty() || file.startsWith(composed + "/"))))
                .isPresent();
    }

    private Version version(String path, State state, WorkTree tree) {
        String name = SlashedPath.from(workingFolder, Input.real(tree.top()).resolve(path));
        return state.commit
                .<Version>map(commit -> new Version.Committed(tree, commit, path, state.name + ":" + name))
                .orElseGet(() -> new Version.OnDisk(new Input(name, Optional.of(session.path(name)))));
    }

    private History history(WorkTree tree) {
        State before;
        State after;
        int base = revisions.indexOf(SINCE_BASE);
        int range = revisions.indexOf(RANGE);
        if (base >= 0) {
            State left = state(revisions.substring(0, base), tree);
            after = state(revisions.substring(base + SINCE_BASE.length()), tree);
            before = base(left, after, tree);
        } else if (range >= 0) {
            before = state(revisions.substring(0, range), tree);
            after = state(revisions.substring(range + RANGE.length()), tree);
        } else {
            before = state(revisions, tree);
            after = new State(Optional.empty(), "on disk");
        }
        List<ChangedPath> changes = tree.git()
                .changes(before.commit.orElseThrow(), after.commit)
                .orElseThrow(() -> new Problem("git could not compare the files of " + tree.top() + "; `git diff "
                        + Shell.word(revisions) + "` says why"));
        List<ChangedPath> sorted = changes.stream()
                .distinct()
                .sorted(Comparator.comparing(
                        change -> change.after().or(change::before).orElseThrow()))
                .toList();
        return new History(tree, before, after, sorted);
    }

    /** A side of a range that is left out is where the user is, as git has it. */
    private static State state(String revision, WorkTree tree) {
        String meant = revision.isEmpty() ? HEAD : revision;
        return new State(Optional.of(tree.commit(meant)), meant);
    }

    private State base(State left, State right, WorkTree tree) {
        String commit = tree.git()
                .mergeBase(left.commit.orElseThrow(), right.commit.orElseThrow())
                .orElseThrow(() -> new Problem(left.name + " and " + right.name + " have no commit in common"
                        + (tree.git().isShallow()
                                ? " in what was fetched; `git fetch --unshallow` gets the rest"
                                : "; compare them as they are: " + OPTION + " "
                                        + Shell.word(revisions.replace(SINCE_BASE, RANGE)))));
        String name = commit.equals(left.commit.orElseThrow())
                ? left.name
                : commit.substring(0, Math.min(SHOWN_DIGITS, commit.length()));
        return new State(Optional.of(commit), name);
    }

    /** The path without links, as far as there is something. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path missing = absolute.getFileSystem().getPath("");
        for (Path each = absolute; each != null; each = each.getParent()) {
            try {
                return each.toRealPath().resolve(missing).normalize();
            } catch (IOException e) {
                missing = each.getFileName() == null
                        ? missing
                        : each.getFileName().resolve(missing);
            }
        }
        return absolute;
    }

    /** Some systems take names apart into letters and accents, and git puts them together. */
    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
