package dev.blueline.compile;

import dev.blueline.check.RuleInfo;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import java.util.Optional;

/**
 * A kind of finding that can be looked up.
 *
 * @param code its name
 * @param severity how grave it usually is
 * @param summary what it finds, as one sentence without a full stop
 * @param rule all that is known of the rule, if it comes from one
 */
public record KnownCode(Code code, Severity severity, String summary, Optional<RuleInfo> rule) {}
