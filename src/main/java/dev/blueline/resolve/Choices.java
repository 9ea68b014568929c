package dev.blueline.resolve;

import dev.blueline.model.Comparison;
import dev.blueline.model.Level;
import dev.blueline.model.Line;
import dev.blueline.model.Status;
import dev.blueline.model.Strategy;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words of the enumerations that more than the header uses, English first, then Chinese in both scripts. */
final class Choices {
    static final Map<String, Level> LEVELS = words(Level.values(), Level::word);
    static final Map<String, Status> STATUSES = words(Status.values(), Status::word);
    static final Map<String, Strategy> STRATEGIES = words(Strategy.values(), Strategy::word);
    static final Map<String, Line> LINES = words(Line.values(), Line::word);
    static final Map<String, Comparison> COMPARISONS = words(Comparison.values(), Comparison::sign);

    static {
        add(LEVELS, Level.LOW, "低");
        add(LEVELS, Level.MEDIUM, "中");
        add(LEVELS, Level.HIGH, "高");
        add(STATUSES, Status.OBSERVED, "观察", "觀察");
        add(STATUSES, Status.ASSUMED, "假设", "假設");
        add(STATUSES, Status.PROPOSED, "提议", "提議");
        add(STRATEGIES, Strategy.REINFORCE, "强化", "強化");
        add(STRATEGIES, Strategy.STREAMLINE, "简化", "簡化");
        add(STRATEGIES, Strategy.RECOVER, "补救", "補救");
        add(LINES, Line.INTERACTION, "互动线", "互動線");
        add(LINES, Line.VISIBILITY, "可视线", "可視線");
        add(LINES, Line.INTERNAL_INTERACTION, "内部互动线", "內部互動線");
        add(LINES, Line.IMPLEMENTATION, "执行线", "執行線");
        add(COMPARISONS, Comparison.AT_MOST, "≤");
        add(COMPARISONS, Comparison.AT_LEAST, "≥");
    }

    private Choices() {}

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
        return words;
    }

    private static <T> void add(Map<String, T> words, T value, String... spellings) {
        Arrays.stream(spellings).forEach(spelling -> words.put(spelling, value));
    }
}
