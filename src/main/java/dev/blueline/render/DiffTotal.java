package dev.blueline.render;

import dev.blueline.wording.Wording;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many files were compared, and what became of them.
 *
 * @param changed in how many the service is another
 * @param same in how many it is the same
 * @param added how many are new
 * @param removed how many are gone
 */
public record DiffTotal(int changed, int same, int added, int removed) {

    /** Counts. */
    public static DiffTotal of(List<NamedComparison> comparisons) {
        return new DiffTotal(
                count(comparisons, named -> named.comparison().isPresent() && !named.isEmpty()),
                count(comparisons, NamedComparison::isEmpty),
                count(comparisons, named -> named.before().isEmpty()),
                count(comparisons, named -> named.after().isEmpty()));
    }

    /** How many files there are. */
    public int files() {
        return changed + same + added + removed;
    }

    /** The numbers in words. */
    public String sentence(Wording wording) {
        String list = Stream.of(
                        said(wording, "changed", changed),
                        said(wording, "added", added),
                        said(wording, "removed", removed),
                        said(wording, "same", same))
                .flatMap(List::stream)
                .reduce((before, last) -> wording.text("markdown.list", before, last))
                .orElse("");
        return wording.text("diff.total", files(), list);
    }

    private static List<String> said(Wording wording, String word, int count) {
        return count == 0 ? List.of() : List.of(wording.text("diff.total." + word, count));
    }

    private static int count(List<NamedComparison> comparisons, Predicate<NamedComparison> which) {
        return (int) comparisons.stream().filter(which).count();
    }
}
