package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Mention;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.Actor;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Role;
import dev.blueline.model.Variant;
import dev.blueline.text.NameKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds actions of one actor that bear the same label: anywhere in a lane of people, within one step in every lane. A
 * system or a piece of evidence may stand in many steps, and what is told apart by its variant is not the same. One
 * finding for a label, at its second use.
 */
final class DuplicateLabel implements Rule {
    /** More places than this are counted, not shown. */
    private static final int MOST_SHOWN = 3;

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL413", "duplicate-label"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "Two actions of one actor have the same label",
            """
            People speak of a blueprint by its labels: in a meeting, in a register, in a list of findings. When one \
            actor does the same thing twice, the second time differs in something, and the label can say in what. \
            Guides to process drawing, iGrafx's among them, ask for labels that occur once. Systems and evidence are \
            left alone: a registration system may serve in every step.
            """,
            """
            blueprint "Airport" {
              step "Bags" {
                customer bags "Waits in line"
                frontstage    "Weighs the bags"
                bags -> frontstage
              }
              step "Gate" {
                customer gate "Waits in line"
            //                ^^^^^^^^^^^^^^^
                frontstage    "Scans the ticket"
                bags -> gate -> frontstage
              }
            }
            """,
            """
            blueprint "Airport" {
              step "Bags" {
                customer bags "Waits at the counter"
                frontstage    "Weighs the bags"
                bags -> frontstage
              }
              step "Gate" {
                customer gate "Waits at the gate"
                frontstage    "Scans the ticket"
                bags -> gate -> frontstage
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        BlueprintIndex index = subject.index();
        Map<String, List<Action>> alike = new LinkedHashMap<>();
        for (Action action : index.actions()) {
            alike.computeIfAbsent(NameKey.of(action.label()), label -> new ArrayList<>())
                    .add(action);
        }
        for (List<Action> actions : alike.values()) {
            if (actions.size() > 1) {
                compare(index, actions, findings);
            }
        }
    }

    private static void compare(BlueprintIndex index, List<Action> alike, Findings findings) {
        Map<Key, List<Action>> same = new LinkedHashMap<>();
        for (Action action : alike) {
            String step = repeats(action) ? index.step(action).id() : "";
            same.computeIfAbsent(Key.of(action, step), key -> new ArrayList<>()).add(action);
        }
        same.values().stream()
                .filter(actions -> actions.size() > 1)
                .forEach(actions -> report(index, actions, findings));
    }

    private static void report(BlueprintIndex index, List<Action> actions, Findings findings) {
        Action first = actions.get(0);
        Action second = actions.get(1);
        boolean oneStep = index.step(first).id().equals(index.step(second).id());
        String count = actions.size() == 2 ? "two actions" : actions.size() + " actions";
        Finding finding = Finding.at(
                        second,
                        Mention.of(second) + " is the label of " + count + " in the " + Mention.of(second.lane()))
                .related(first.origin().name(), "first in " + Mention.of(index.step(first)));
        for (Action other : actions.stream().skip(2).limit(MOST_SHOWN).toList()) {
            finding = finding.related(other.origin().name(), "again in " + Mention.of(index.step(other)));
        }
        findings.report(finding.help(
                oneStep
                        ? "write one of them, or say in the label what is different the second time"
                        : "say in the label what is different in " + Mention.of(index.step(second))
                                + ": what it is done with, or where, or who for"));
    }

    /** Whether a label of this lane means something that is used rather than something that is done. */
    private static boolean repeats(Action action) {
        return action.role() == Role.EVIDENCE
                || action.role() == Role.SUPPORT
                || action.lane().technology()
                || action.is(Flag.AUTOMATED)
                || SystemWords.isNamed(action.label());
    }

    /** What has to be the same, besides the label. */
    private record Key(String lane, List<String> by, List<String> variants, String step) {
        static Key of(Action action, String step) {
            return new Key(
                    action.lane().id(),
                    action.details().by().stream().map(Actor::name).sorted().toList(),
                    action.facts().variants().stream()
                            .map(Variant::name)
                            .sorted()
                            .toList(),
                    step);
        }
    }
}
