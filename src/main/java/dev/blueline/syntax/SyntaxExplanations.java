package dev.blueline.syntax;

import dev.blueline.diagnostic.Explanation;
import java.util.List;
import java.util.stream.Stream;

/** What is to be known of each of {@link SyntaxCodes}. */
public final class SyntaxExplanations {
    private SyntaxExplanations() {}

    /** All of them, in the order of their codes. */
    public static List<Explanation> all() {
        return Stream.of(FileExplanations.ALL, WordExplanations.ALL, ClosingExplanations.ALL)
                .flatMap(List::stream)
                .sorted((one, other) -> one.code().id().compareTo(other.code().id()))
                .toList();
    }
}
