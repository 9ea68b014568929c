package dev.blueline.cli;

import dev.blueline.compile.Fixer;
import dev.blueline.report.FileFindings;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What {@code check} does about findings that offer a fix. */
enum FixChoice {
    /** Tells that there is one. */
    TELL,
    /** Shows what would change. */
    SHOW,
    /** Shows what would change with the fixes that may not be what the author meant. */
    SHOW_ALL,
    /** Makes those that are safe. */
    MAKE,
    /** Makes all. */
    MAKE_ALL;

    static final String FIX = "--fix";
    private static final String DIFF = "--diff";
    private static final String UNSAFE = "--unsafe-fixes";

    /** Describes the options, in the order of the help. */
    static void describe(CommandSpec spec) {
        spec.addOption(Options.flag(
                        "Make the fixes that can only be what was meant, say which, and tell what is left; with -,"
                                + " standard output is the fixed text",
                        FIX))
                .addOption(Options.flag("Write nothing; show what --fix would change, as a unified diff", DIFF))
                .addOption(Options.flag(
                        "With --fix or --diff: make also the fixes that may not be what was meant", UNSAFE));
    }

    /**
     * What {@code parsed} asks for. Who asks to see the change first does not want it made yet.
     *
     * @throws Problem if it asks for all fixes, but not for fixing
     */
    static FixChoice of(ParseResult parsed) {
        boolean unsafe = parsed.matchedOptionValue(UNSAFE, false);
        if (parsed.matchedOptionValue(DIFF, false)) {
            return unsafe ? SHOW_ALL : SHOW;
        } else if (parsed.matchedOptionValue(FIX, false)) {
            return unsafe ? MAKE_ALL : MAKE;
        } else if (unsafe) {
            throw new Problem(UNSAFE + " says which fixes to make; write " + FIX + " " + UNSAFE + ", or " + DIFF + " "
                    + UNSAFE + " to look first");
        }
        return TELL;
    }

    /** Whether nothing is written. */
    boolean onlyShows() {
        return this == SHOW || this == SHOW_ALL;
    }

    /** Whether also the fixes are made that may not be what the author meant. */
    boolean unsafe() {
        return this == SHOW_ALL || this == MAKE_ALL;
    }

    /** Whether standard output is taken by a text or a diff, so that findings must go elsewhere. */
    boolean takesOutput(List<CheckedFiles.CheckedFile> files) {
        return onlyShows()
                || (this != TELL && files.stream().anyMatch(file -> file.input().isStandardInput()));
    }

    /** Whether one of {@code findings} offers a fix that this makes. */
    boolean concerns(FileFindings findings) {
        return this != TELL
                && findings.diagnostics().stream()
                        .flatMap(finding -> finding.fix().stream())
                        .anyMatch(fix -> Fixer.makes(fix, unsafe()));
    }
}
