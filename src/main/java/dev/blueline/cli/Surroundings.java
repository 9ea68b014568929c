package dev.blueline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Everything a run touches besides the files it is given, so that tests can give it others.
 *
 * @param in what {@code -} reads
 * @param out where results go; one that fails, so that a full disk is noticed
 * @param err where everything else goes, in UTF-8
 * @param folder what relative paths start from
 * @param environment the environment variables
 * @param terminal whether a person looks at the output; asked only when it matters
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Path folder,
        Map<String, String> environment,
        BooleanSupplier terminal) {

    /** Takes a copy of the environment. */
    public Surroundings {
        environment = Map.copyOf(environment);
    }
}
