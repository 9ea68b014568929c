package dev.blueline.compile;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Edit;
import dev.blueline.diagnostic.Fix;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the fixes that findings offer, again and again until none is left: a text that can be read at last shows what
 * its names mean, and then its rules are asked. Every text is compiled before it is believed: a fix that does not settle
 * its finding, or that brings another mistake, is not made. Touches no file.
 */
public final class Fixer {
    /** So often is a text compiled at the most, which bounds the time where fixes do not hold. */
    private static final int MOST_TRIES = 100;

    private final CompileOptions options;
    private final boolean unsafe;
    private final Set<Refused> refused = new HashSet<>();
    private final List<Done> done = new ArrayList<>();
    private FixCheck state;
    private int tries;

    /** A finding whose fix does not hold, by its kind and its place in the present text. */
    private record Refused(String code, int start) {}

    /** A fix that was made, and where it begins in the present text. */
    private record Done(int start, Diagnostic finding) {}

    /** A fix that could be made, its changes as they would be made in the present text. */
    private record Candidate(Diagnostic finding, List<Edit> edits) {
        Refused key() {
            return new Refused(finding.code().id(), finding.span().start());
        }
    }

    private Fixer(SourceFile source, CompileOptions options, boolean unsafe) {
        this.options = options;
        this.unsafe = unsafe;
        this.state = FixCheck.of(source, options);
    }

    /**
     * Makes the fixes of {@code source}.
     *
     * @param unsafe whether also those are made that may not be what the author meant
     */
    public static FixedText fix(SourceFile source, CompileOptions options, boolean unsafe) {
        return new Fixer(source, options, unsafe).run();
    }

    /** Whether {@code fix} is one that is made. */
    public static boolean makes(Fix fix, boolean unsafe) {
        return fix.safe() || unsafe;
    }

    private FixedText run() {
        boolean progress = false;
        while (tries < MOST_TRIES) {
            List<Candidate> candidates = candidates();
            if (!candidates.isEmpty()) {
                progress |= make(candidates);
            } else if (progress) {
                // what did not hold may hold in the text as it is now
                refused.clear();
                progress = false;
            } else {
                break;
            }
        }
        SourceFile source = state.compilation().source();
        return new FixedText(
                state.compilation(),
                done.stream()
                        .sorted(Comparator.comparingInt(Done::start))
                        .map(each -> new FixedText.Made(source.lines().position(each.start()), each.finding()))
                        .toList());
    }

    /** The fixes to try together: in the order of the file, and of those that touch each other the first. */
    private List<Candidate> candidates() {
        String text = state.compilation().source().text();
        NavigableMap<Integer, Integer> taken = new TreeMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Diagnostic finding : state.compilation().diagnostics()) {
            Optional<Candidate> candidate = finding.fix()
                    .filter(fix -> makes(fix, unsafe) && isWithin(fix, text.length()))
                    .map(fix -> new Candidate(finding, Removals.tidy(text, fix.edits())))
                    .filter(each -> !refused.contains(each.key()));
            candidate.filter(each -> take(each, taken)).ifPresent(candidates::add);
        }
        return candidates;
    }

    private static boolean isWithin(Fix fix, int length) {
        return !fix.edits().isEmpty()
                && fix.edits().stream().allMatch(edit -> edit.span().end() <= length);
    }

    /** Takes the places of {@code candidate}, if all of them are free. */
    private static boolean take(Candidate candidate, NavigableMap<Integer, Integer> taken) {
        NavigableMap<Integer, Integer> own = new TreeMap<>();
        for (Edit edit : candidate.edits()) {
            Span span = edit.span();
            if (!isFree(span, taken) || !isFree(span, own)) {
                return false;
            }
            own.put(span.start(), span.end());
        }
        taken.putAll(own);
        return true;
    }

    private static boolean isFree(Span span, NavigableMap<Integer, Integer> taken) {
        Map.Entry<Integer, Integer> before = taken.floorEntry(span.end());
        return before == null || before.getValue() < span.start();
    }

    /** Makes {@code candidates} together, or else the first half of them that holds; whether any was made. */
    private boolean make(List<Candidate> candidates) {
        if (tries++ >= MOST_TRIES) {
            return false;
        }
        List<Edit> edits = candidates.stream()
                .flatMap(candidate -> candidate.edits().stream())
                .toList();
        SourceFile source = state.compilation().source();
        EditedText edited = new EditedText(source.text(), edits);
        FixCheck next = FixCheck.of(new SourceFile(source.name(), edited.text()), options);
        List<Diagnostic> findings = candidates.stream().map(Candidate::finding).toList();
        if (next.isBetterThan(state, edited, findings)) {
            moveAll(edited);
            for (Candidate candidate : candidates) {
                done.add(new Done(edited.start(candidate.edits().get(0)), candidate.finding()));
            }
            state = next;
            return true;
        }
        if (candidates.size() == 1) {
            refused.add(candidates.get(0).key());
            return false;
        }
        int half = candidates.size() / 2;
        return make(candidates.subList(0, half)) || make(candidates.subList(half, candidates.size()));
    }

    private void moveAll(EditedText edited) {
        done.replaceAll(each -> new Done(edited.moved(each.start()), each.finding()));
        Set<Refused> moved = refused.stream()
                .map(each -> new Refused(each.code(), edited.moved(each.start())))
                .collect(Collectors.toSet());
        refused.clear();
        refused.addAll(moved);
    }
}
