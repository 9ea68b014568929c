package dev.blueline.check;

/**
 * One thing that can be wrong with a blueprint that resolves. A rule has no state and knows nothing of exceptions,
 * configuration or output; it takes time linear in the size of the blueprint.
 */
public interface Rule {

    /** What is to be known of it. */
    RuleInfo info();

    /** Reports what it finds in {@code subject}. */
    void check(Subject subject, Findings findings);
}
