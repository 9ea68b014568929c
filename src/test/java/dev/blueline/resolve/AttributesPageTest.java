package dev.blueline.resolve;

import dev.blueline.site.SitePages;
import dev.blueline.syntax.tree.Word;
import dev.blueline.testing.Goldens;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of attributes says where each of them belongs, as the resolver has it. */
class AttributesPageTest {
    private static final String PAGE = "attributes.md";

    @Test
    void itsTablesAreInStep() {
        Goldens.of(SitePages.FOLDER).check(PAGE, SitePages.with(PAGE, "tables", byPlace() + "\n" + byWord()));
    }

    private static String byPlace() {
        return "## What can be said of what\n\n| in the braces of | attributes, flags and marks |\n|--|--|\n"
                + Arrays.stream(Place.values())
                        .filter(place -> !place.words().isEmpty())
                        .map(place -> "| " + place.phrase() + " | "
                                + place.words().stream().map(AttributesPageTest::code).collect(Collectors.joining(" "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static String byWord() {
        return "## Where a word belongs\n\n| word | in the braces of |\n|--|--|\n"
                + Arrays.stream(Word.values())
                        .filter(word -> !Place.of(word).isEmpty())
                        .map(word -> "| " + code(word) + " | " + phrases(Place.of(word)) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String code(Word word) {
        return "`" + word.english() + "`";
    }

    private static String phrases(List<Place> places) {
        return places.stream().map(Place::phrase).distinct().collect(Collectors.joining(", "));
    }
}
