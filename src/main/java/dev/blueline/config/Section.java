package dev.blueline.config;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.source.Span;
import dev.blueline.text.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One table of a configuration: takes values out of it, and complains of those that are of another kind. */
final class Section {
    private final TomlTable table;
    private final int depth;
    private final Places places;
    private final Diagnostics found;

    /**
     * A table.
     *
     * @param depth how many keys lead to it
     * @param found takes the complaints
     */
    Section(TomlTable table, int depth, Places places, Diagnostics found) {
        this.table = table;
        this.depth = depth;
        this.places = places;
        this.found = found;
    }

    /** Every key, in the order they are written. */
    List<String> keys() {
        Map<String, Span> written = new HashMap<>();
        table.keySet().forEach(key -> written.put(key, key(key)));
        return written.keySet().stream()
                .sorted(Comparator.comparing(written::get))
                .toList();
    }

    /** The place of {@code key}, which is there. */
    Span key(String key) {
        return places.key(position(key), key, depth + 1);
    }

    /** The place of the value of {@code key}, which is there. */
    Span value(String key) {
        return places.value(position(key));
    }

    /** Complains of keys other than {@code known}. */
    void takesOnly(List<String> known, String where, List<String> above) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                found.add(Diagnostic.error(ConfigCodes.UNKNOWN_KEY, key(key), quoted(key) + " is no key of " + where)
                        .help(instead(key, known, above)));
            }
        }
    }

    /** What to write for {@code key}, which is not known here. */
    static String instead(String key, List<String> known, List<String> above) {
        if (above.contains(key)) {
            return "`" + key + "` stands above the first line in brackets: what follows `[…]` belongs to it";
        }
        return Spelling.question(key, known)
                .orElseGet(() -> "choose from "
                        + known.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ")));
    }

    /** The text at {@code key}. */
    Optional<Setting<String>> text(String key, String example) {
        return given(key).flatMap(value -> asText(value, key, value(key), example));
    }

    /** The word at {@code key}, one of {@code words}. */
    Optional<Setting<String>> word(String key, List<String> words) {
        return text(key, words.get(0)).filter(word -> {
            if (words.contains(word.value())) {
                return true;
            }
            wrong(
                    word.span(),
                    "`" + key + "` cannot be " + quoted(word.value()),
                    Spelling.nearest(word.value(), words)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElseGet(() -> "choose from "
                                    + words.stream()
                                            .map(each -> "\"" + each + "\"")
                                            .collect(Collectors.joining(", "))));
            return false;
        });
    }

    /** The whole number at {@code key}, from 0. */
    Optional<Setting<Integer>> count(String key) {
        return given(key).flatMap(value -> {
            if (value instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
                return Optional.of(new Setting<>(number.intValue(), value(key)));
            }
            wrong(
                    value(key),
                    "`" + key + "` takes a whole number from 0, and this is " + kind(value),
                    "write for example " + key + " = 10");
            return Optional.empty();
        });
    }

    /** The day at {@code key}, as a date of TOML or as a text of the same form. */
    Optional<Setting<LocalDate>> day(String key) {
        return given(key).flatMap(value -> {
            Optional<LocalDate> day = value instanceof LocalDate date ? Optional.of(date) : Optional.empty();
            if (value instanceof String text) {
                try {
                    day = Optional.of(LocalDate.parse(text));
                } catch (DateTimeParseException e) {
                    day = Optional.empty();
                }
            }
            if (day.isEmpty()) {
                wrong(
                        value(key),
                        "`" + key + "` takes a day, and this is " + kind(value),
                        "write year, month and day: " + key + " = 2026-01-31");
            }
            return day.map(date -> new Setting<>(date, value(key)));
        });
    }

    /** The globs at {@code key}. */
    List<Setting<Glob>> globs(String key) {
        Object value = given(key).orElse(List.of());
        if (value instanceof List) {
            return List.of();
        }
        if (!(value instanceof TomlArray list)) {
            wrong(
                    value(key),
                    "`" + key + "` takes a list, and this is " + kind(value),
                    "write for example " + key + " = [\"sketches/\"]");
            return List.of();
        }
        List<Setting<Glob>> globs = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Span span = places.element(position(list, i));
            asText(list.get(i), key, span, "sketches/")
                    .ifPresent(text -> Glob.mistake(text.value())
                            .ifPresentOrElse(
                                    mistake -> wrong(
                                            span,
                                            quoted(text.value()) + " is no pattern of paths: " + mistake,
                                            "write patterns as in .gitignore, such as \"sketches/\" or \"**/*-draft.blueprint\""),
                                    () -> globs.add(new Setting<>(Glob.of(text.value()), span))));
        }
        return globs;
    }

    /** The table at {@code key}. */
    Optional<Section> table(String key) {
        return given(key).flatMap(value -> {
            if (value instanceof TomlTable inner) {
                return Optional.of(new Section(inner, depth + 1, places, found));
            }
            wrong(
                    value(key),
                    quoted(key) + " takes keys with values, and this is " + kind(value),
                    "write them below a line [" + key + "], or between braces: " + key + " = { … }");
            return Optional.empty();
        });
    }

    /** The tables at {@code key}, with the place of each. */
    List<Setting<Section>> tables(String key) {
        Object value = given(key).orElse(List.of());
        if (value instanceof List) {
            return List.of();
        }
        List<Setting<Section>> tables = new ArrayList<>();
        if (value instanceof TomlArray list) {
            for (int i = 0; i < list.size(); i++) {
                Span span = places.heading(position(list, i));
                if (list.get(i) instanceof TomlTable inner) {
                    tables.add(new Setting<>(new Section(inner, depth + 1, places, found), span));
                } else {
                    wrongTables(key, span, list.get(i));
                }
            }
        } else {
            wrongTables(key, value(key), value);
        }
        return tables;
    }

    /** Complains of a value. */
    void wrong(Span span, String message, String help) {
        found.add(Diagnostic.error(ConfigCodes.WRONG_VALUE, span, message).help(help));
    }

    /** A text between the signs that show where it begins and ends. */
    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private void wrongTables(String key, Span span, Object value) {
        wrong(
                span,
                "`" + key + "` takes tables, and this is " + kind(value),
                "write [[" + key + "]] with two brackets, and the keys below it");
    }

    private Optional<Setting<String>> asText(Object value, String key, Span span, String example) {
        if (value instanceof String text) {
            return Optional.of(new Setting<>(text, span));
        }
        wrong(
                span,
                "`" + key + "` takes a text, and this is " + kind(value),
                "write it between quotes, such as " + quoted(example));
        return Optional.empty();
    }

    private Optional<Object> given(String key) {
        return Optional.ofNullable(table.get(List.of(key)));
    }

    private TomlPosition position(String key) {
        TomlPosition position = table.inputPositionOf(List.of(key));
        return position == null ? TomlPosition.positionAt(1, 1) : position;
    }

    private static TomlPosition position(TomlArray list, int index) {
        return list.inputPositionOf(index);
    }

    private static String kind(Object value) {
        if (value instanceof String text) {
            return "the text " + quoted(text);
        }
        if (value instanceof Long || value instanceof Double) {
            return "the number " + value;
        }
        if (value instanceof Boolean) {
            return "the word " + value + " without quotes";
        }
        if (value instanceof TomlArray) {
            return "a list";
        }
        return value instanceof TomlTable ? "a table" : "a date or time";
    }
}
