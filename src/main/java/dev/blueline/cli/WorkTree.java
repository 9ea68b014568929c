package dev.blueline.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A repository of git with files in it, as an option needs one that asks git. What lies in another repository inside
 * is none of its files.
 *
 * @param top the folder of the whole
 * @param git the git that is asked there
 * @param name what the user named to be asked about, for complaints
 */
record WorkTree(Path top, Git git, String name) {

    /**
     * The folder of the repository that {@code real} is in, a path without links.
     *
     * @param name what the user calls it
     * @param option the option that needs it
     * @throws Problem if it is in none
     */
    static Path repository(Path real, String name, String option) {
        Path folder = real;
        while (folder.getParent() != null && !Files.isDirectory(folder)) {
            folder = folder.getParent();
        }
        return Git.repository(folder)
                .orElseThrow(
                        () -> new Problem(option + " asks git what changed, and " + name + " is in no git repository"));
    }

    /**
     * The one in the folder {@code repository}.
     *
     * @throws Problem if git does not tell
     */
    static WorkTree of(Path repository, String name, String option) {
        Git git = new Git(repository);
        Path top = git.top()
                .orElseThrow(() -> new Problem(
                        git.isThere()
                                ? "git does not want to tell about the repository of " + name
                                        + "; `git status` there says why"
                                : option + " asks git what changed, and there is no git on the path"));
        return new WorkTree(top, new Git(top), name);
    }

    /**
     * The id of the commit that {@code revision} names.
     *
     * @throws Problem if there is none
     */
    String commit(String revision) {
        return git.commit(revision).orElseThrow(() -> new Problem(unknown(revision)));
    }

    private String unknown(String revision) {
        if (git.hasNoCommit()) {
            return "the repository of " + name + " has no commit yet, so there is nothing to compare with";
        }
        return "git knows no revision " + revision + " in the repository of " + name
                + (git.isShallow()
                        ? ", of which only the newest part was fetched; `git fetch --unshallow` gets the rest"
                        : "; if it is elsewhere, fetch it first");
    }
}
