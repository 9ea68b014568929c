package dev.blueline.resolve;

import dev.blueline.site.SitePages;
import dev.blueline.syntax.tree.Word;
import dev.blueline.testing.Goldens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of attributes says where each of them belongs, as the resolver has it. */
class AttributesPageTest {
    private static final String PAGE = "attributes.md";

    @Test
    void itsTablesAreInStep() {
        Goldens.of(SitePages.FOLDER)
                .check(PAGE, SitePages.with(PAGE, "tables", String.join("\n", byPlace(), byWord(), choices())));
    }

    private static String byPlace() {
        return "## What can be said of what\n\n| in the braces of | attributes, flags and marks |\n|--|--|\n"
                + Arrays.stream(Place.values())
                        .filter(place -> !place.words().isEmpty())
                        .map(place -> "| " + place.phrase() + " | "
                                + place.words().stream()
                                        .map(AttributesPageTest::code)
                                        .collect(Collectors.joining(" "))
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

    private static String choices() {
        return "## Words to choose from\n\n| behind | word | Chinese |\n|--|--|--|\n"
                + choices("`state`", HeaderResolver.STATES)
                + choices("`language`", HeaderResolver.LANGUAGES)
                + choices("`profile`", HeaderResolver.PROFILES)
                + choices("`impact`, `severity`", Choices.LEVELS)
                + choices("`status`", Choices.STATUSES)
                + choices("`respond`", Choices.STRATEGIES)
                + choices("`line`", Choices.LINES);
    }

    /** A row for each thing that can be chosen, its first spelling before the others. */
    private static <T> String choices(String words, Map<String, T> choices) {
        Map<T, List<String>> spellings = new LinkedHashMap<>();
        choices.forEach((spelling, chosen) ->
                spellings.computeIfAbsent(chosen, unused -> new ArrayList<>()).add("`" + spelling + "`"));
        return spellings.values().stream()
                .map(all -> "| " + words + " | " + all.get(0) + " | " + String.join(" ", all.subList(1, all.size()))
                        + " |\n")
                .collect(Collectors.joining());
    }

    private static String code(Word word) {
        return "`" + word.english() + "`";
    }

    private static String phrases(List<Place> places) {
        return places.stream().map(Place::phrase).distinct().collect(Collectors.joining(", "));
    }
}
