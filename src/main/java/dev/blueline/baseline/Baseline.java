package dev.blueline.baseline;

import dev.blueline.json.JsonFields;
import dev.blueline.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The findings that a team knows of. A finding is known by its file and its fingerprint; of a file that is there no
 * more, by its fingerprint in whatever new file it turns up, so that a file can be renamed.
 *
 * @param findings all of them, in their order
 */
public record Baseline(List<KnownFinding> findings) {
    private static final String FORMAT = "blueline-baseline/1";

    /** One that knows nothing. */
    public static final Baseline EMPTY = new Baseline(List.of());

    /** Puts them in order, each once. */
    public Baseline {
        findings = findings.stream().distinct().sorted(KnownFinding.ORDER).toList();
    }

    /**
     * How a check compares with a baseline.
     *
     * @param known those of the check that are in the baseline
     * @param gone those of the baseline that the check had to find and did not
     * @param untouched those of the baseline that are about files the check did not look at
     */
    public record Comparison(Set<KnownFinding> known, List<KnownFinding> gone, List<KnownFinding> untouched) {
        /** Takes copies. */
        public Comparison {
            known = Set.copyOf(known);
            gone = List.copyOf(gone);
            untouched = List.copyOf(untouched);
        }
    }

    /**
     * Compares.
     *
     * @param checked the findings of each file that was looked at, by its path from the baseline's folder; those with
     *     none too
     * @param exists whether there still is a file at such a path
     */
    public Comparison compare(Map<String, List<KnownFinding>> checked, Predicate<String> exists) {
        Map<String, Map<String, KnownFinding>> byFile = new TreeMap<>();
        for (KnownFinding finding : findings) {
            byFile.computeIfAbsent(finding.file(), unused -> new TreeMap<>()).put(finding.fingerprint(), finding);
        }
        List<KnownFinding> gone = new ArrayList<>();
        List<KnownFinding> untouched = new ArrayList<>();
        Map<String, List<KnownFinding>> homeless = new HashMap<>();
        byFile.forEach((file, known) -> {
            if (!checked.containsKey(file) && exists.test(file)) {
                untouched.addAll(known.values());
            } else if (!checked.containsKey(file)) {
                known.values()
                        .forEach(finding -> homeless.computeIfAbsent(finding.fingerprint(), unused -> new ArrayList<>())
                                .add(finding));
            }
        });
        Set<KnownFinding> known = new HashSet<>();
        for (Map.Entry<String, List<KnownFinding>> file : new TreeMap<>(checked).entrySet()) {
            Optional<Map<String, KnownFinding>> expected = Optional.ofNullable(byFile.get(file.getKey()));
            Map<String, KnownFinding> left = new TreeMap<>(expected.orElse(Map.of()));
            for (KnownFinding finding : file.getValue()) {
                List<KnownFinding> moved = homeless.getOrDefault(finding.fingerprint(), List.of());
                if (left.remove(finding.fingerprint()) != null) {
                    known.add(finding);
                } else if (expected.isEmpty() && !moved.isEmpty()) {
                    moved.remove(0);
                    known.add(finding);
                }
            }
            gone.addAll(left.values());
        }
        homeless.values().forEach(gone::addAll);
        gone.sort(KnownFinding.ORDER);
        return new Comparison(known, gone, untouched);
    }

    /** The baseline that knows what a check found, and still knows what the check did not look at. */
    public static Baseline of(Collection<List<KnownFinding>> checked, Comparison comparison) {
        List<KnownFinding> findings = new ArrayList<>(comparison.untouched());
        checked.forEach(findings::addAll);
        return new Baseline(findings);
    }

    /** This baseline as a JSON document with one finding a line, so that it is compared and merged line by line. */
    public String document() {
        return JsonFields.document(fields -> {
            fields.text("format", FORMAT);
            fields.rows("findings", findings, finding -> {
                fields.text("file", finding.file());
                fields.text("code", finding.code());
                fields.text("fingerprint", finding.fingerprint());
                fields.text("words", finding.words());
            });
        });
    }

    /**
     * Reads what {@link #document} has written.
     *
     * @throws NoBaseline if it was not, or was broken since
     */
    public static Baseline read(String document) {
        JsonValue value;
        try {
            value = JsonValue.read(document);
        } catch (JsonValue.NoJson e) {
            String line = document.lines().skip(e.line() - 1L).findFirst().orElse("");
            throw new NoBaseline(
                    "line " + e.line() + " of it "
                            + (line.matches("(<{7}|={7}|>{7}|\\|{7}).*")
                                    ? "marks a conflict in a merge"
                                    : "is no JSON"),
                    e);
        }
        Optional<String> format = value.text("format");
        if (format.isPresent()
                && format.get().startsWith("blueline-baseline/")
                && !format.get().equals(FORMAT)) {
            throw new NoBaseline("it is one of another version of Blueline, " + format.get());
        }
        Optional<List<JsonValue>> lines = value.items("findings");
        if (!format.equals(Optional.of(FORMAT)) || lines.isEmpty()) {
            throw new NoBaseline("it is JSON of another kind");
        }
        return new Baseline(lines.get().stream().map(Baseline::finding).toList());
    }

    private static KnownFinding finding(JsonValue line) {
        return new KnownFinding(
                field(line, "file"),
                field(line, "code"),
                field(line, "fingerprint"),
                line.text("words").orElse(""));
    }

    private static String field(JsonValue line, String name) {
        return line.text(name).orElseThrow(() -> new NoBaseline("a finding in it has no \"" + name + "\""));
    }

    /** That a document is no baseline; the message says why, in a clause. */
    public static final class NoBaseline extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoBaseline(String message) {
            super(message);
        }

        NoBaseline(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
