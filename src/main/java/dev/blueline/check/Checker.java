package dev.blueline.check;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Profile;
import java.util.Iterator;
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

    /** The rules that are asked about one view of a blueprint, and what they are asked about. */
    private record Questions(List<Rule> rules, CheckSettings.Preset preset, Arrows arrows, Subject subject) {}

    /** The findings about a blueprint under the profile it names, in the order of the file. */
    public List<Diagnostic> check(BlueprintIndex index, CheckSettings settings) {
        return check(index, settings, List.of());
    }

    /**
     * The findings about one view of a blueprint, in the order of the file.
     *
     * @param others the other views of it: what it is in all, and in each of its variants. An exception that one of them
     *     needs is needed. They are made only where an exception is in doubt
     */
    public List<Diagnostic> check(BlueprintIndex index, CheckSettings settings, Iterable<BlueprintIndex> others) {
        Questions questions = questions(index, settings);
        CheckSettings.Preset preset = questions.preset();
        Profile profile = preset.base();
        Suppressions suppressions = new Suppressions(index);
        Diagnostics found = new Diagnostics();
        for (Rule rule : questions.rules()) {
            RuleInfo info = rule.info();
            Optional<Severity> decided = level(settings, preset, rule).flatMap(RuleLevel::severity);
            rule.check(questions.subject(), finding -> {
                if (!suppressions.allow(info.slug(), finding) && counts(info, finding, profile)) {
                    Diagnostic told = finding.diagnostic(info.code(), info.severity());
                    found.add(told.as(told.code(), decided.orElse(told.severity())));
                }
            });
        }
        useAlone(suppressions, questions);
        for (Iterator<BlueprintIndex> each = others.iterator();
                !suppressions.doubtful().isEmpty() && each.hasNext(); ) {
            BlueprintIndex other = each.next();
            useAlone(suppressions.in(other), questions(other, settings));
        }
        found.addAll(suppressions.complaints(known, questions.subject().asked(), daily()));
        Arrows arrows = questions.arrows();
        if (arrows.partial() && profile != Profile.GRID && profile != Profile.SKETCH) {
            found.add(partial(index, arrows));
        }
        return found.toList();
    }

    private Questions questions(BlueprintIndex index, CheckSettings settings) {
        CheckSettings.Preset preset = settings.preset(index.blueprint().header().profile());
        Links links = new Links(index);
        Arrows arrows = Arrows.of(index, links);
        List<Rule> asked = rules.stream()
                .filter(rule -> isAsked(rule.info(), preset.base(), arrows, settings))
                .filter(rule -> !level(settings, preset, rule).equals(Optional.of(RuleLevel.OFF)))
                .toList();
        Set<String> slugs = asked.stream().map(rule -> rule.info().slug()).collect(Collectors.toSet());
        Subject subject = new Subject(index, links, new Wordings(index), slugs, settings.today());
        return new Questions(asked, preset, arrows, subject);
    }

    /**
     * Uses exceptions from what a rule leaves to another one: if that other one is not asked some day, they are needed.
     */
    private static void useAlone(Suppressions suppressions, Questions questions) {
        Set<String> doubtful = suppressions.doubtful();
        for (Rule rule : questions.rules()) {
            String slug = rule.info().slug();
            if (doubtful.contains(slug)) {
                rule.check(questions.subject().alone(slug), finding -> suppressions.allow(slug, finding));
            }
        }
    }

    private Set<String> daily() {
        return rules.stream()
                .map(Rule::info)
                .filter(info -> info.scope().day())
                .map(RuleInfo::slug)
                .collect(Collectors.toSet());
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
