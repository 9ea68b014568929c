package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.check.CheckSettings;
import dev.blueline.check.CheckSettings.Preset;
import dev.blueline.check.Checker;
import dev.blueline.check.RuleLevel;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Profile;
import dev.blueline.source.Span;
import dev.blueline.testing.GeneratedBlueprints;
import dev.blueline.testing.GeneratedRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds whatever the blueprint, the profile and a team's decisions are. */
class AnyBlueprintTest {
    private static final Checker CHECKER = new Checker(Rules.all());
    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2026, 11, 22));

    @Property(tries = 60)
    void everyProfileTellsEachThingOnceAndTheSameEachTime(
            @ForAll @IntRange(min = 1, max = 9) int columns,
            @ForAll @IntRange(min = 1, max = 7) int lanes,
            @ForAll @IntRange(max = 40) int flows,
            @ForAll long seed) {
        holds(GeneratedBlueprints.of(seed, columns, lanes, flows, 3));
    }

    @Property(tries = 60)
    void soWithMarksAndMeasures(@ForAll @IntRange(min = 1, max = 9) int columns, @ForAll long seed) {
        holds(GeneratedRows.of(seed, columns, 6, 20));
    }

    private static void holds(BlueprintIndex index) {
        Span whole = index.blueprint().origin().span();
        for (Profile profile : Profile.values()) {
            List<Diagnostic> found = check(index, profile, Map.of());
            assertThat(check(new BlueprintIndex(index.blueprint()), profile, Map.of()))
                    .isEqualTo(found);
            assertThat(found)
                    .as("each once under %s", profile)
                    .extracting(finding -> List.of(finding.code(), finding.span(), finding.message()))
                    .doesNotHaveDuplicates();
            assertThat(found)
                    .as("each in the file under %s", profile)
                    .allMatch(finding -> whole.to(finding.span()).equals(whole));
        }
    }

    /** What a team turns off is never told, and turning one rule off takes nothing away but what that rule found. */
    @Property(tries = 40)
    void aRuleThatIsOffTakesOnlyItsOwnFindingsAway(
            @ForAll @IntRange(min = 1, max = 9) int columns, @ForAll @IntRange(max = 999) int rule, @ForAll long seed) {
        BlueprintIndex index = GeneratedRows.of(seed, columns, 6, 20);
        String slug = Rules.all().get(rule % Rules.all().size()).info().slug();
        List<Diagnostic> usual = check(index, Profile.STANDARD, Map.of());
        List<Diagnostic> without = check(index, Profile.STANDARD, Map.of(slug, RuleLevel.OFF));

        assertThat(without).noneMatch(finding -> finding.code().slug().equals(slug));
        assertThat(without)
                .containsAll(usual.stream()
                        .filter(finding -> !finding.code().slug().equals(slug))
                        .toList());
    }

    private static List<Diagnostic> check(BlueprintIndex index, Profile profile, Map<String, RuleLevel> levels) {
        assertThat(index.blueprint().header().profile()).isEmpty();
        return CHECKER.check(index, new CheckSettings(new Preset(profile, levels), Map.of(), TODAY));
    }
}
