package dev.blueline.compile;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.LineMap;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.BlueprintReader;
import dev.blueline.syntax.SyntaxCodes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges whether a text became better by what was changed in it. One that gets further on its way from text to findings
 * did; then what is found there was only hidden before. One that gets as far must have lost the findings that were
 * fixed, and gained no mistake.
 *
 * @param compilation what was found
 * @param stage how far it got
 * @param whole what is found in the text for all variants, where one was chosen
 */
record FixCheck(Compilation compilation, Stage stage, Optional<Compilation> whole) {

    /** How far a text gets. */
    enum Stage {
        /** It cannot be read. */
        READING,
        /** Its names do not fit together. */
        RESOLVING,
        /** The rules are asked. */
        CHECKING
    }

    /** A finding by its kind, its place in the new text and, where that may be shared, its message. */
    private record Place(String code, int start, String message) {}

    /** Looks at {@code source}. */
    static FixCheck of(SourceFile source, CompileOptions options) {
        Compilation compilation = BlueprintCompiler.compile(source, options);
        Optional<Compilation> whole = options.variant()
                .filter(unused -> compilation.index().isPresent())
                .map(unused -> BlueprintCompiler.compile(source, options.variant(Optional.empty())));
        return new FixCheck(compilation, stage(compilation), whole);
    }

    private static Stage stage(Compilation compilation) {
        if (compilation.index().isPresent()) {
            return Stage.CHECKING;
        }
        boolean readable = BlueprintReader.read(compilation.source()).diagnostics().stream()
                .noneMatch(FixCheck::isError);
        return readable ? Stage.RESOLVING : Stage.READING;
    }

    /**
     * Whether this text is better than the one it was made of.
     *
     * @param edited the way from that text to this one
     * @param fixed the findings in that text that should be gone
     */
    boolean isBetterThan(FixCheck before, EditedText edited, List<Diagnostic> fixed) {
        if (!areGone(fixed, edited) || stage.compareTo(before.stage) < 0) {
            return false;
        }
        return stage.compareTo(before.stage) > 0
                || (isMilder(before, fixed)
                        && !hasNewError(before, edited, fixed)
                        && isNoWorseAsAWhole(before, edited));
    }

    /** Where a fix takes something out, what comes next moves to its place, and only the message tells them apart. */
    private boolean areGone(List<Diagnostic> fixed, EditedText edited) {
        Set<Place> left = new HashSet<>();
        for (Diagnostic finding : compilation.diagnostics()) {
            int start = finding.span().start();
            left.add(new Place(finding.code().id(), start, ""));
            left.add(new Place(finding.code().id(), start, finding.message()));
        }
        return fixed.stream()
                .noneMatch(finding -> left.contains(new Place(
                        finding.code().id(),
                        edited.moved(finding.span().start()),
                        takesOut(finding) ? finding.message() : "")));
    }

    private static boolean takesOut(Diagnostic finding) {
        return finding.fix().stream()
                .flatMap(fix -> fix.edits().stream())
                .anyMatch(edit -> edit.text().isEmpty());
    }

    /** Whether there is less of what is as grave as the gravest of {@code fixed}, and no more of anything graver. */
    private boolean isMilder(FixCheck before, List<Diagnostic> fixed) {
        Severity gravest = fixed.stream()
                .map(Diagnostic::severity)
                .min(Severity::compareTo)
                .orElse(Severity.INFO);
        boolean less = before.isCutShort() || upTo(gravest, compilation) < upTo(gravest, before.compilation);
        return less && isNoGraver(before.compilation, compilation);
    }

    private static boolean isNoGraver(Compilation before, Compilation after) {
        return Stream.of(Severity.values()).allMatch(severity -> upTo(severity, after) <= upTo(severity, before));
    }

    /** How many findings are as grave as {@code severity}, or graver. */
    private static long upTo(Severity severity, Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(finding -> finding.severity().compareTo(severity) <= 0)
                .count();
    }

    /** A line is told one slip at a time: behind the one that was fixed there may be another of its kind. */
    private boolean hasNewError(FixCheck before, EditedText edited, List<Diagnostic> fixed) {
        if (before.isCutShort()) {
            return false;
        }
        Set<Place> known = errors(before.compilation, edited);
        LineMap lines = compilation.source().lines();
        Set<Place> lineOfFixed = fixed.stream()
                .map(finding -> new Place(
                        finding.code().id(),
                        lines.lineAt(edited.moved(finding.span().start())),
                        ""))
                .collect(Collectors.toSet());
        return compilation.diagnostics().stream()
                .filter(FixCheck::isError)
                .filter(error -> !known.contains(
                        new Place(error.code().id(), error.span().start(), "")))
                .anyMatch(error -> stage != Stage.READING
                        || !lineOfFixed.contains(new Place(
                                error.code().id(), lines.lineAt(error.span().start()), "")));
    }

    private boolean isNoWorseAsAWhole(FixCheck before, EditedText edited) {
        if (before.whole.isEmpty()) {
            return true;
        }
        Compilation old = before.whole.get();
        Set<Place> known = errors(old, edited);
        return whole.filter(now -> now.index().isPresent() || old.index().isEmpty())
                .filter(now -> isNoGraver(old, now))
                .filter(now -> now.diagnostics().stream()
                        .filter(FixCheck::isError)
                        .allMatch(error -> known.contains(
                                new Place(error.code().id(), error.span().start(), ""))))
                .isPresent();
    }

    private static Set<Place> errors(Compilation before, EditedText edited) {
        return before.diagnostics().stream()
                .filter(FixCheck::isError)
                .map(error ->
                        new Place(error.code().id(), edited.moved(error.span().start()), ""))
                .collect(Collectors.toSet());
    }

    /** Whether so many mistakes were found that not all were told. */
    private boolean isCutShort() {
        return compilation.diagnostics().stream()
                .anyMatch(finding -> finding.code().equals(SyntaxCodes.TOO_MANY));
    }

    private static boolean isError(Diagnostic finding) {
        return finding.severity() == Severity.ERROR;
    }
}
