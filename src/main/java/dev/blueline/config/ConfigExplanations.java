package dev.blueline.config;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/** What is to be known of each of {@link ConfigCodes}. */
public final class ConfigExplanations {
    private static final List<Explanation> ALL = List.of(
            toml(ConfigCodes.UNREADABLE, "The configuration is not TOML", """
                    A configuration is a file in TOML: lines of the form `key = value`, with texts in quotes, below \
                    headings in brackets. Where that form is broken, nobody can say what the rest was meant to belong \
                    to, so nothing of it is taken. A gate that is half read would let findings through that it was built \
                    to stop.
                    """, """
                    profile = sketch
                    #         ^^^^^^
                    """, """
                    profile = "sketch"
                    """),
            toml(ConfigCodes.UNKNOWN_KEY, "A key of the configuration means nothing where it stands", """
                    A misspelt key would be passed over in silence, and the team would go on believing that it had \
                    decided something. In TOML, all that follows a line such as `[rules]` belongs to it, so a key of the \
                    whole file has to stand above the first of these lines.
                    """, """
                      fial-on = "warning"
                    # ^^^^^^^
                    """, """
                    fail-on = "warning"
                    """),
            toml(ConfigCodes.WRONG_VALUE, "A value of the configuration is not one that its key takes", """
                    Each key takes one kind of value: a severity, a profile, a date, a list of patterns. Another one \
                    cannot be guessed right, and what a team decided about its checks should hold to the letter or be \
                    told.
                    """, """
                    fail-on = "warnings"
                    #         ^^^^^^^^^^
                    """, """
                    fail-on = "warning"
                    """),
            toml(ConfigCodes.NO_SUCH_RULE, "The configuration sets a rule that does not exist", """
                    Below `[rules]` stand names of rules, as findings show them. Under a name that no rule has, nothing \
                    is changed, and the finding that it was about is told as before. Names that rules once had keep \
                    working. What cannot be read or resolved is an error wherever it stands and cannot be set.
                    """, """
                    [rules]
                      self-lop = "off"
                    # ^^^^^^^^
                    """, """
                    [rules]
                      self-loop = "off"
                    """),
            toml(ConfigCodes.RULE_TWICE, "The configuration sets one rule under two of its names", """
                    A rule can be set by its name, by its code or by a name it once had. Two lines that set the same \
                    rule would leave it to their order which one holds.
                    """, """
                    [rules]
                      self-loop = "off"
                      BL301     = "warning"
                    # ^^^^^
                    """, """
                    [rules]
                      self-loop = "warning"
                    """),
            toml(
                    ConfigCodes.MISSING_KEY,
                    "A part of the configuration lacks the key that gives it a sense",
                    """
                    An override says what is different for some files: without `files` it would hold for none, and \
                    without a profile or rules it changes nothing. Either way somebody meant something that is not \
                    there.
                    """,
                    """
                      [[overrides]]
                    # ^^^^^^^^^^^^^
                      profile = "sketch"
                    """,
                    """
                    [[overrides]]
                    files = ["sketches/"]
                    profile = "sketch"
                    """));

    private ConfigExplanations() {}

    /** All of them, in the order of their codes. */
    public static List<Explanation> all() {
        return ALL;
    }

    private static Explanation toml(Code code, String summary, String why, String bad, String good) {
        return new Explanation(
                code,
                Severity.ERROR,
                "0.1",
                summary,
                why,
                Optional.of(new Explanation.Example(Explanation.TOML, bad, good)));
    }
}
