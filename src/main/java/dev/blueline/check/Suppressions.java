package dev.blueline.check;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Fix;
import dev.blueline.model.Action;
import dev.blueline.model.Allowance;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Step;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The exceptions that a blueprint makes. Stands behind the rules: they report, and it decides whether the finding is
 * told. An exception at a step holds for all that is in the step, one at an action for its marks too.
 */
final class Suppressions {
    private final List<Allowance> allowances;
    private final boolean[] used;
    private final Map<Key, List<Integer>> byRuleAndElement = new HashMap<>();
    private final Map<String, Action> actions = new HashMap<>();
    private final Map<String, Step> steps = new HashMap<>();
    private final BlueprintIndex index;

    Suppressions(BlueprintIndex index) {
        this(index, new boolean[index.blueprint().allowances().size()]);
    }

    private Suppressions(BlueprintIndex index, boolean[] used) {
        this.index = index;
        this.allowances = index.blueprint().allowances();
        this.used = used;
        for (int i = 0; i < used.length; i++) {
            Allowance allowance = allowances.get(i);
            Key key = new Key(rule(allowance), allowance.element().orElse(""));
            byRuleAndElement.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
        }
        index.actions().forEach(action -> actions.put(action.id(), action));
        index.steps().forEach(step -> steps.put(step.id(), step));
    }

    /** The same exceptions in another view of the blueprint: what is used there counts as used here. */
    Suppressions in(BlueprintIndex other) {
        return new Suppressions(other, used);
    }

    /** The slugs of the rules from which an exception is made that was not used yet. */
    Set<String> doubtful() {
        Set<String> doubtful = new HashSet<>();
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                doubtful.add(rule(allowances.get(i)));
            }
        }
        return doubtful;
    }

    /** Whether an exception is made for {@code finding}; every one that is counts as used. */
    boolean allow(String rule, Finding finding) {
        boolean allowed = use(rule, "");
        for (String element : finding.elements()) {
            allowed |= use(rule, element);
            Action action = actions.get(element);
            if (action != null) {
                allowed |= use(rule, index.step(action).id());
            }
        }
        return allowed;
    }

    /**
     * Tells which exceptions name no rule, and which were not needed.
     *
     * @param known the slugs of all rules, in the order of the catalogue
     * @param ran the slugs of the rules that were asked
     * @param daily the slugs of the rules that find more with every day: what is not needed today is no slip
     */
    List<Diagnostic> complaints(List<String> known, Set<String> ran, Set<String> daily) {
        Diagnostics complaints = new Diagnostics();
        for (int i = 0; i < used.length; i++) {
            Allowance allowance = allowances.get(i);
            if (ran.contains(rule(allowance)) && !used[i]) {
                Diagnostic unused = unused(allowance);
                complaints.add(
                        daily.contains(rule(allowance))
                                ? unused.fix(unused.fix().map(Fix::unsafe))
                                : unused);
            } else if (!known.contains(rule(allowance))) {
                complaints.add(unknown(allowance, known));
            }
        }
        return complaints.toList();
    }

    private static String rule(Allowance allowance) {
        return FormerNames.current(allowance.rule());
    }

    private boolean use(String rule, String element) {
        List<Integer> found = byRuleAndElement.getOrDefault(new Key(rule, element), List.of());
        found.forEach(i -> used[i] = true);
        return !found.isEmpty();
    }

    private Diagnostic unused(Allowance allowance) {
        String where =
                allowance.element().map(element -> " at " + spoken(element)).orElse("");
        Diagnostic diagnostic = Diagnostic.warning(
                        CheckCodes.UNUSED_ALLOW,
                        allowance.origin().name(),
                        "nothing here needs this exception: there is no `" + allowance.rule() + "`" + where)
                .help("remove the line, or name the place it is meant for")
                .fix(Fix.remove(
                        "remove the exception from `" + allowance.rule() + "`",
                        allowance.origin().span()));
        return allowance
                .elementSpan()
                .map(element -> diagnostic.related(element.name(), "the exception is limited to this"))
                .orElse(diagnostic);
    }

    private static Diagnostic unknown(Allowance allowance, List<String> known) {
        return Diagnostic.warning(
                        CheckCodes.UNKNOWN_RULE,
                        allowance.origin().name(),
                        "there is no rule called `" + allowance.rule() + "`, so this exception has no effect")
                .help(Spelling.question(allowance.rule(), known).orElse("`blueline rules` lists the rules"))
                .fix(Spelling.certain(allowance.rule(), known)
                        .map(slug -> Fix.word(allowance.origin().name(), allowance.rule(), slug)));
    }

    private String spoken(String element) {
        Action action = actions.get(element);
        if (action != null) {
            return Mention.of(action);
        }
        Step step = steps.get(element);
        return step != null ? Mention.of(step) : "`" + element + "`";
    }

    private record Key(String rule, String element) {}
}
