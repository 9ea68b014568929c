package dev.blueline.register;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** In which order the blueprints of a register stand. Those that are equal in it stand by their paths. */
public enum Order {
    /** By where they are. */
    PATH(Comparator.comparing(Entry::path)),
    /** By title, whatever its letter case; without a title last. */
    TITLE(present(entry -> entry.title().map(Order::folded))),
    /** From the service of today to that of one day; without a state last. */
    STATE(present(Entry::state)),
    /** By the first who answers for it; without an owner last. */
    OWNER(present(entry -> entry.owners().stream().findFirst().map(Order::folded))),
    /** What was brought up to date longest ago first; without a date last. */
    UPDATED(present(Entry::updated)),
    /** What cannot be opened first, then by errors, by warnings, by infos: most first. */
    FINDINGS(Comparator.comparing(Entry::findings, (a, b) -> graver(b) - graver(a))
            .thenComparing(most(Entry.Found::errors))
            .thenComparing(most(Entry.Found::warnings))
            .thenComparing(most(Entry.Found::infos)));

    private final Comparator<Entry> order;

    Order(Comparator<Entry> order) {
        this.order = order.thenComparing(Entry::path);
    }

    /** The words for all orders, as people ask for them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Order::word).toList();
    }

    /** The order that people ask for with {@code word}, one of {@link #words}. */
    public static Order named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code entries} in this order. */
    public List<Entry> of(List<Entry> entries) {
        return entries.stream().sorted(order).toList();
    }

    private static <T extends Comparable<? super T>> Comparator<Entry> present(Function<Entry, Optional<T>> value) {
        return (a, b) -> {
            Optional<T> one = value.apply(a);
            Optional<T> other = value.apply(b);
            return one.isPresent() && other.isPresent()
                    ? one.get().compareTo(other.get())
                    : Boolean.compare(one.isEmpty(), other.isEmpty());
        };
    }

    private static int graver(Optional<Entry.Found> findings) {
        return findings.isEmpty() ? 1 : 0;
    }

    private static Comparator<Entry> most(Function<Entry.Found, Integer> count) {
        return Comparator.comparing(entry -> -entry.findings().map(count).orElse(0));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
