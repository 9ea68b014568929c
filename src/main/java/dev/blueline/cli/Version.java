package dev.blueline.cli;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.syntax.SourceDecoder;
import java.nio.file.Path;
import java.util.Optional;

/** A blueprint as it is somewhere: in a file, on standard input, or in a commit of git. */
sealed interface Version {

    /** What it is called in messages. */
    String name();

    /** The file on disk that it is. */
    Optional<Path> path();

    /**
     * Reads and compiles it.
     *
     * @throws Problem if it cannot be read
     */
    Compilation compile(CompileOptions options, Session session);

    /**
     * What is on disk or on standard input.
     *
     * @param input the file
     * @param name what it is called in messages
     */
    record OnDisk(Input input, String name) implements Version {
        /** Called as the user wrote it. */
        OnDisk(Input input) {
            this(input, input.name());
        }

        @Override
        public Optional<Path> path() {
            return input.path();
        }

        @Override
        public Compilation compile(CompileOptions options, Session session) {
            return new Input(name, input.path()).compile(options, session);
        }
    }

    /**
     * What a commit holds.
     *
     * @param tree the repository
     * @param commit the id of the commit
     * @param inCommit the path of the file in it, from the top, with slashes
     * @param name what it is called in messages
     */
    record Committed(WorkTree tree, String commit, String inCommit, String name) implements Version {

        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }

        @Override
        public Compilation compile(CompileOptions options, Session session) {
            byte[] bytes = tree.git()
                    .file(commit, inCommit)
                    .orElseThrow(() -> new Problem("git does not give the file " + name + "; `git show "
                            + Shell.word(commit + ":" + inCommit) + "` says why"));
            return bytes.length > SourceDecoder.MOST_BYTES
                    ? BlueprintCompiler.tooLarge(name, (long) bytes.length)
                    : BlueprintCompiler.compile(name, bytes, options);
        }
    }
}
