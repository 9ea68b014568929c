package dev.blueline.compile;

import dev.blueline.check.RuleInfo;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import java.util.Optional;

/**
 * A kind of finding that can be looked up.
 *
 * @param explanation all that is known of it
 * @param rule the rule it comes from, if it comes from one
 */
public record KnownCode(Explanation explanation, Optional<RuleInfo> rule) {

    /** Its name. */
    public Code code() {
        return explanation.code();
    }

    /** How grave it usually is. */
    public Severity severity() {
        return explanation.severity();
    }

    /** What it finds, as one sentence without a full stop. */
    public String summary() {
        return explanation.summary();
    }
}
