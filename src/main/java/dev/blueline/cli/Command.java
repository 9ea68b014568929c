package dev.blueline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: the options it takes, and what it does. */
interface Command {

    /** The word it is called by. */
    String name();

    /** Its options, arguments and help. Built only for the command that runs, or for its help. */
    CommandSpec spec();

    /**
     * Runs.
     *
     * @param parsed arguments that fit {@link #spec()}
     * @return the exit code
     * @throws Problem if it cannot do what was asked
     */
    int run(ParseResult parsed, Session session);
}
