package dev.blueline.config;

import dev.blueline.diagnostic.Code;
import java.util.List;

/** The kinds of mistakes in a configuration. All of them are errors: a gate that is misread is no gate. */
public final class ConfigCodes {
    /** The file is not TOML. */
    public static final Code UNREADABLE = new Code("BL601", "configuration-unreadable");

    /** A key that means nothing where it stands. */
    public static final Code UNKNOWN_KEY = new Code("BL602", "unknown-key");

    /** A value that its key does not take. */
    public static final Code WRONG_VALUE = new Code("BL603", "wrong-value");

    /** A severity for a rule that does not exist. */
    public static final Code NO_SUCH_RULE = new Code("BL604", "no-such-rule");

    /** One rule under two of its names. */
    public static final Code RULE_TWICE = new Code("BL605", "rule-set-twice");

    /** A key that is needed and not there. */
    public static final Code MISSING_KEY = new Code("BL606", "missing-key");

    /** All of them, in order. */
    public static final List<Code> ALL =
            List.of(UNREADABLE, UNKNOWN_KEY, WRONG_VALUE, NO_SUCH_RULE, RULE_TWICE, MISSING_KEY);

    private ConfigCodes() {}
}
