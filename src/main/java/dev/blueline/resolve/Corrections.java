package dev.blueline.resolve;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Edit;
import dev.blueline.diagnostic.Fix;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Reference;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Offers the right spelling of a name where it is certain, as a change to the file. Refuses to correct what was written
 * the same way several times: that is no slip, but a thing that was never declared.
 */
final class Corrections {
    private static final Set<Code> OF_NAMES = Set.of(ResolveCodes.UNRESOLVED, ResolveCodes.UNKNOWN_LANE);

    private Corrections() {}

    /** What {@code written} was meant as among {@code known}, if it can only be that. */
    static Optional<Fix> of(Name written, Collection<String> known) {
        return Spelling.certain(written.key(), known).map(right -> Fix.word(written.span(), written.text(), right));
    }

    /** Writes {@code right} in all the places where one wrong word stands. */
    static Fix of(List<Reference> uses, String right) {
        Fix first = Fix.word(uses.get(0).span(), uses.get(0).name().text(), right);
        return new Fix(
                first.title(),
                true,
                uses.stream().map(use -> new Edit(use.span(), right)).toList());
    }

    /** {@code findings}, without the corrections of names that were used more than once. */
    static List<Diagnostic> certain(List<Diagnostic> findings) {
        Map<String, Long> uses = findings.stream()
                .filter(finding -> OF_NAMES.contains(finding.code()))
                .flatMap(finding -> finding.fix().stream())
                .filter(fix -> !isOfTheLanguage(fix))
                .collect(groupingBy(Fix::title, counting()));
        return findings.stream()
                .map(finding -> finding.fix(finding.fix().filter(fix -> uses.getOrDefault(fix.title(), 1L) == 1)))
                .toList();
    }

    /** Words of the language need no declaration. */
    private static boolean isOfTheLanguage(Fix fix) {
        return fix.edits().stream().allMatch(edit -> Word.of(edit.text()).isPresent());
    }
}
