package dev.blueline.check;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Profile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the rules that are meant for a blueprint, and leaves out what the blueprint makes an exception for. */
public final class Checker {
    private final List<Rule> rules;
    private final List<String> known;

    /** A checker that knows {@code rules} and no others. */
    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.known = this.rules.stream().map(rule -> rule.info().slug()).toList();
    }

    /** The findings about a blueprint under the profile it names, in the order of the file. */
    public List<Diagnostic> check(BlueprintIndex index, CheckSettings settings) {
        CheckSettings.Preset preset = settings.preset(index.blueprint().header().profile());
        Profile profile = preset.base();
        Links links = new Links(index);
        Arrows arrows = Arrows.of(index, links);
        List<Rule> asked = rules.stream()
                .filter(rule -> isAsked(rule.info(), profile, arrows, settings))
                .filter(rule -> !level(settings, preset, rule).equals(Optional.of(RuleLevel.OFF)))
                .toList();
        Set<String> slugs = asked.stream().map(rule -> rule.info().slug()).collect(Collectors.toSet());
        Subject subject = new Subject(index, links, new Wordings(index), slugs, settings.today());
        Suppressions suppressions = new Suppressions(index);
        Diagnostics found = new Diagnostics();
        for (Rule rule : asked) {
            RuleInfo info = rule.info();
            Optional<Severity> decided = level(settings, preset, rule).flatMap(RuleLevel::severity);
            rule.check(subject, finding -> {
                if (!suppressions.allow(info.slug(), finding) && counts(info, finding, profile)) {
                    Diagnostic told = finding.diagnostic(info.code(), info.severity());
                    found.add(told.as(told.code(), decided.orElse(told.severity())));
                }
            });
        }
        found.addAll(suppressions.complaints(known, slugs));
        if (arrows.partial() && profile != Profile.GRID && profile != Profile.SKETCH) {
            found.add(partial(index, arrows));
        }
        return found.toList();
    }

    private static boolean isAsked(RuleInfo info, Profile profile, Arrows arrows, CheckSettings settings) {
        return info.isFor(profile)
                && (arrows.enough() || !info.scope().arrows())
                && (settings.today().isPresent() || !info.scope().day());
    }

    private static Optional<RuleLevel> level(CheckSettings settings, CheckSettings.Preset preset, Rule rule) {
        return settings.level(preset, rule.info().slug());
    }

    /** A rule that is for sketches may still find something graver or milder than usual. */
    private static boolean counts(RuleInfo info, Finding finding, Profile profile) {
        return profile != Profile.SKETCH || finding.severity().orElse(info.severity()) == Severity.ERROR;
    }

    private static Diagnostic partial(BlueprintIndex index, Arrows arrows) {
        String verb = arrows.linked() == 1 ? " has" : " have";
        return Diagnostic.of(
                        CheckCodes.PARTIAL_ARROWS,
                        Severity.INFO,
                        index.blueprint().origin().name(),
                        "arrows are partial: " + arrows.linked() + " of " + arrows.all() + " actions" + verb
                                + " one, so nothing is said about connections that are missing")
                .help("draw on until at least half of the actions have an arrow,"
                        + " or write `profile grid` if the arrows are only an extra");
    }
}
