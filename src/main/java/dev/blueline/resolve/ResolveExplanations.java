package dev.blueline.resolve;

import dev.blueline.diagnostic.Explanation;
import java.util.List;
import java.util.stream.Stream;

/** What is to be known of each of {@link ResolveCodes}. */
public final class ResolveExplanations {
    private ResolveExplanations() {}

    /** All of them, in the order of their codes. */
    public static List<Explanation> all() {
        return Stream.of(NameExplanations.ALL, PlaceExplanations.ALL, ValueExplanations.ALL)
                .flatMap(List::stream)
                .sorted((one, other) -> one.code().id().compareTo(other.code().id()))
                .toList();
    }
}
