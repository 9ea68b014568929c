package dev.blueline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code diff OLD NEW} holds against each other: two files, or the files of the same path in two folders. */
final class FilePairs {
    private FilePairs() {}

    /**
     * The pairs that {@code arguments} name.
     *
     * @throws Problem if they name none
     */
    static List<DiffPair> of(List<String> arguments, Session session) {
        if (arguments.size() != 2) {
            String files = arguments.stream().map(Shell::word).reduce("", (all, word) -> all + " " + word);
            throw new Problem(
                    arguments.size() == 1
                            ? "diff needs two blueprints: blueline diff OLD NEW; to hold one against what git has:"
                                    + " blueline diff --git HEAD" + files
                            : "diff needs two blueprints, and " + (arguments.isEmpty() ? "none" : arguments.size())
                                    + " are given: blueline diff OLD NEW");
        }
        Input before = Input.of(arguments.get(0), session);
        Input after = Input.of(arguments.get(1), session);
        if (before.isStandardInput() && after.isStandardInput()) {
            throw new Problem("standard input can be one of the two only; name a file for the other");
        }
        List<Path> paths = new ArrayList<>();
        before.path().ifPresent(paths::add);
        after.path().ifPresent(paths::add);
        if (paths.size() == 2 && DrawingPlan.same(paths.get(0), paths.get(1))) {
            throw new Problem(before.name()
                    + (before.name().equals(after.name())
                            ? " is given twice"
                            : " and " + after.name() + " are the same file")
                    + "; to hold it against what git has: blueline diff --git HEAD "
                    + Shell.word(after.name()));
        }
        boolean oldFolder = before.path().filter(Files::isDirectory).isPresent();
        boolean newFolder = after.path().filter(Files::isDirectory).isPresent();
        if (oldFolder && newFolder) {
            return inFolders(before, after);
        }
        if (oldFolder || newFolder) {
            Input folder = oldFolder ? before : after;
            throw new Problem(folder.name() + " is a folder, and " + (oldFolder ? after : before).name()
                    + " is none; diff takes two blueprints or two folders");
        }
        return List.of(new DiffPair(Optional.of(new Version.OnDisk(before)), Optional.of(new Version.OnDisk(after))));
    }

    private static List<DiffPair> inFolders(Input before, Input after) {
        Map<String, Input> old = under(before);
        Map<String, Input> fresh = under(after);
        Map<String, DiffPair> pairs = new TreeMap<>();
        old.forEach((path, input) -> pairs.put(
                path,
                new DiffPair(
                        Optional.of(new Version.OnDisk(input)),
                        Optional.ofNullable(fresh.get(path)).map(Version.OnDisk::new))));
        fresh.forEach((path, input) ->
                pairs.putIfAbsent(path, new DiffPair(Optional.empty(), Optional.of(new Version.OnDisk(input)))));
        if (pairs.isEmpty()) {
            throw new Problem("there is no " + BlueprintFiles.ENDING + " file under the folders " + before.name()
                    + " and " + after.name());
        }
        return List.copyOf(pairs.values());
    }

    /** The blueprints under {@code folder} by their paths in it. */
    private static Map<String, Input> under(Input folder) {
        Path top = folder.path().orElseThrow();
        List<Problem> troubles = new ArrayList<>();
        Map<String, Input> found = new TreeMap<>();
        for (Input input : BlueprintFiles.under(folder.name(), top, troubles::add)) {
            found.put(SlashedPath.of(top.relativize(input.path().orElseThrow())), input);
        }
        if (!troubles.isEmpty()) {
            throw troubles.get(0);
        }
        return found;
    }
}
