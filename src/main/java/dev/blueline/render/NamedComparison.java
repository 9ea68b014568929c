package dev.blueline.render;

import dev.blueline.compare.Comparison;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.wording.Wording;
import java.util.Optional;

/**
 * A file in two versions, or two files, as the reader knows them by name. One of the two is missing where a file is new
 * or gone; then there is nothing to compare.
 *
 * @param before the old one; nothing for a file that is new
 * @param after the new one; nothing for a file that is gone
 * @param comparison what is different; there if both are
 */
public record NamedComparison(Optional<Side> before, Optional<Side> after, Optional<Comparison> comparison) {

    /**
     * One of the two.
     *
     * @param name what the reader calls it: a path, with a revision before it if it comes from one
     * @param index what is in it
     */
    public record Side(String name, BlueprintIndex index) {

        /** The fixed words of its language. */
        public Wording wording() {
            return Wording.of(index.blueprint().header().language().tag());
        }
    }

    /** Two versions that were held against each other. */
    public static NamedComparison of(String before, String after, Comparison comparison) {
        return new NamedComparison(
                Optional.of(new Side(before, comparison.before())),
                Optional.of(new Side(after, comparison.after())),
                Optional.of(comparison));
    }

    /** A file that was not there before. */
    public static NamedComparison added(String name, BlueprintIndex index) {
        return new NamedComparison(Optional.empty(), Optional.of(new Side(name, index)), Optional.empty());
    }

    /** A file that is not there any more. */
    public static NamedComparison removed(String name, BlueprintIndex index) {
        return new NamedComparison(Optional.of(new Side(name, index)), Optional.empty(), Optional.empty());
    }

    /** Whether the service is the same in both. */
    public boolean isEmpty() {
        return comparison.map(Comparison::isEmpty).orElse(false);
    }

    /** The new one, or the old one if it is gone. */
    public Side latest() {
        return after.or(() -> before).orElseThrow();
    }
}
