package dev.blueline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The units of time a file may use. A day is 24 hours and a week 7 days: elapsed time, not working time. */
public enum TimeUnit {
    /** Seconds. */
    SECOND("s", 1, "秒"),
    /** Minutes. */
    MINUTE("min", 60, "分钟", "分鐘", "分"),
    /** Hours. */
    HOUR("h", 3_600, "小时", "小時"),
    /** Days. */
    DAY("d", 86_400, "天", "日"),
    /** Weeks. */
    WEEK("w", 604_800, "周", "週");

    private final String symbol;
    private final int seconds;
    private final List<String> chinese;

    TimeUnit(String symbol, int seconds, String... chinese) {
        this.symbol = symbol;
        this.seconds = seconds;
        this.chinese = List.of(chinese);
    }

    /** The unit that {@code word} stands for, in English or Chinese. */
    public static Optional<TimeUnit> of(String word) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(word) || unit.chinese.contains(word))
                .findFirst();
    }

    /** The symbol written behind a number. */
    public String symbol() {
        return symbol;
    }

    /** The Chinese word written behind a number, in simplified characters. */
    public String chinese() {
        return chinese.get(0);
    }

    /** How many seconds one such unit has. */
    public int seconds() {
        return seconds;
    }
}
