package dev.blueline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files that git says changed between a revision and the work tree. Each repository is asked once. */
final class ChangedFiles {
    static final String OPTION = "--changed-since";

    private final String revision;
    private final Map<Path, Set<Path>> changed = new HashMap<>();

    /** Those since {@code revision}. */
    ChangedFiles(String revision) {
        this.revision = revision;
    }

    /** What they are compared with. */
    String revision() {
        return revision;
    }

    /**
     * Those of {@code files} that changed, and those that are not there, so that this is told. What lies in another
     * repository inside a folder is none of its changes.
     *
     * @param asked the file or the folder that was named, whose repository is asked
     * @param files what it means
     * @throws Problem if git cannot know
     */
    List<Input> among(Input asked, List<Input> files) {
        Path path = asked.path()
                .orElseThrow(() -> new Problem(OPTION + " is for files that git knows, and standard input is none"));
        if (!Files.exists(path) || files.isEmpty()) {
            return files;
        }
        Path real = Input.real(path);
        Path repository = WorkTree.repository(real, asked.name(), OPTION);
        Set<Path> known = changed.get(repository);
        if (known == null) {
            known = ask(repository, asked.name());
            changed.put(repository, known);
        }
        Set<Path> those = known;
        return files.stream()
                .filter(file -> those.contains(Input.real(file.path().orElseThrow())))
                .toList();
    }

    private Set<Path> ask(Path repository, String name) {
        WorkTree tree = WorkTree.of(repository, name, OPTION);
        List<String> paths = tree.git()
                .changedSince(tree.commit(revision))
                .orElseThrow(() -> new Problem("git could not compare the files of " + tree.top() + " with " + revision
                        + "; `git diff " + Shell.word(revision) + "` says why"));
        Set<Path> files = new HashSet<>();
        paths.forEach(path -> files.add(Input.real(tree.top().resolve(path))));
        return files;
    }
}
