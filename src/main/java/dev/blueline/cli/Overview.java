package dev.blueline.cli;

/** What the program says of itself as a whole: {@code blueline help}. */
final class Overview {
    static final String TEXT = """
            Blueline compiles service blueprints written as plain text into drawings, tables and findings.

            Usage: blueline COMMAND [OPTIONS] [PATHS]

            Commands:
              render FILE...   draw blueprints
              check PATH...    tell what is wrong with blueprints
              diff OLD NEW     tell what changed in a service
              list PATH...     list blueprints: state, owner, date, findings
              docs PATH...     fill marked places of Markdown files with drawings and tables
              fmt PATH...      write blueprints in one form
              init [FILE]      write a small blueprint to begin with
              rules            list everything that check can find
              explain RULE     explain one of them, with examples
              help [COMMAND]   show this help, or that of a command

            Options:
              -h, --help       show this help
              -V, --version    show the version

            Examples:
              blueline render hotel.blueprint
              blueline check .
              blueline help render
            """;

    private Overview() {}
}
