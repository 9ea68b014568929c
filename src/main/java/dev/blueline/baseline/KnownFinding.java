package dev.blueline.baseline;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Fingerprints;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One line of a baseline.
 *
 * @param file the file it is in, as a path from the baseline's folder, with slashes
 * @param code the id of its code
 * @param fingerprint what it is known again by, as {@link Fingerprints} makes it; no two of one file are equal
 * @param words for people who read the baseline; counts for nothing
 */
public record KnownFinding(String file, String code, String fingerprint, String words) {
    private static final int MOST_WORDS = 80;

    /** The order of a baseline: the same on every machine, with what belongs together side by side. */
    static final Comparator<KnownFinding> ORDER = Comparator.comparing((KnownFinding finding) -> finding.file())
            .thenComparing(finding -> finding.code())
            .thenComparing(finding -> finding.words())
            .thenComparing(finding -> finding.fingerprint());

    /** The findings about one file as a baseline holds them, one for each and in their order. */
    public static List<KnownFinding> of(String file, SourceFile source, List<Diagnostic> diagnostics) {
        List<String> fingerprints = Fingerprints.of(source, diagnostics);
        List<KnownFinding> findings = new ArrayList<>();
        for (int i = 0; i < diagnostics.size(); i++) {
            Diagnostic diagnostic = diagnostics.get(i);
            findings.add(
                    new KnownFinding(file, diagnostic.code().id(), fingerprints.get(i), words(source, diagnostic)));
        }
        return List.copyOf(findings);
    }

    /** Not the message, which may say the same in other words with the next version. */
    private static String words(SourceFile source, Diagnostic diagnostic) {
        String about = diagnostic.about().isEmpty()
                ? text(source, diagnostic.span())
                : String.join(" ", diagnostic.about()).strip();
        String words = diagnostic.code().slug() + (about.isEmpty() ? "" : ": " + about);
        int end = words.offsetByCodePoints(0, Math.min(MOST_WORDS, words.codePointCount(0, words.length())));
        return end < words.length() ? words.substring(0, end) + "…" : words;
    }

    private static String text(SourceFile source, Span span) {
        return source.slice(source.within(span)).replaceAll("\\s+", " ").strip();
    }
}
