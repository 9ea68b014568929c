package dev.blueline.check;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Names that rules once had. They keep working in exceptions, in configurations and on the command line. */
public final class FormerNames {
    private static final Map<String, String> CURRENT = Map.ofEntries(
            entry("customer-lane-required", "missing-customer-lane"),
            entry("lane-order", "lane-out-of-order"),
            entry("decision-outcomes", "decision-without-choice"),
            entry("decision-labels", "unclear-outcomes"),
            entry("decision-probability", "decision-probability-mismatch"),
            entry("decision-question", "decision-without-question"),
            entry("mot-placement", "mot-without-customer"),
            entry("mot-indicator", "mot-without-indicator"),
            entry("mot-response", "mot-response-mismatch"),
            entry("weights-sum", "weights-sum-mismatch"),
            entry("scope-size", "oversized-scope"),
            entry("self-service-has-human-fallback", "self-service-without-fallback"),
            entry("two-way-needs-reason", "exchange-without-reason"),
            entry("score-range", "out-of-range"));

    private FormerNames() {}

    /** The name that is used today for what {@code slug} names; {@code slug} itself if it never changed. */
    public static String current(String slug) {
        return CURRENT.getOrDefault(slug, slug);
    }

    /** The names that what is called {@code slug} today once had, in the order of the alphabet. */
    public static List<String> of(String slug) {
        return CURRENT.entrySet().stream()
                .filter(entry -> entry.getValue().equals(slug))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Every former name with the one of today. */
    public static Map<String, String> all() {
        return CURRENT;
    }
}
