package dev.blueline.check;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Profile;

/**
 * All that is to be known of a rule. Rule pages, tables and tests are made from it.
 *
 * @param code its lasting name; the slug names the bad pattern and reads well after {@code allow}
 * @param severity how grave a finding is, unless the rule says otherwise for one of them
 * @param ruleClass what it appeals to
 * @param scope which blueprints it is for
 * @param since the version it came with
 * @param summary what it finds, as one sentence without a full stop
 * @param why why that matters, and who says so; plain paragraphs
 * @param bad a small legal file in which it finds exactly one thing; a comment line under that place marks it with
 *     carets, {@code // ^^^^}
 * @param good the same file put right, in which no rule finds anything
 */
public record RuleInfo(
        Code code,
        Severity severity,
        RuleClass ruleClass,
        Scope scope,
        String since,
        String summary,
        String why,
        String bad,
        String good) {

    /**
     * Whether the rule is for blueprints of {@code profile}. Of a sketch, contradictions are told, and of these the
     * errors alone.
     */
    public boolean isFor(Profile profile) {
        return scope.profiles().contains(profile)
                && (profile != Profile.SKETCH || (ruleClass == RuleClass.CONTRADICTION && severity == Severity.ERROR));
    }

    /** The name that {@code allow} and the configuration use. */
    public String slug() {
        return code.slug();
    }

    /** What is to be known of it as of any kind of finding. */
    public Explanation explanation() {
        return Explanation.of(code, severity, since, summary, why, bad, good);
    }
}
