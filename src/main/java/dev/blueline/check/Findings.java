package dev.blueline.check;

/** Where a rule leaves what it finds. */
@FunctionalInterface
public interface Findings {

    /** Takes one more finding. */
    void report(Finding finding);
}
