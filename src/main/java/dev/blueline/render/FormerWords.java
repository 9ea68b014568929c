package dev.blueline.render;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Element;
import dev.blueline.compare.Overlay;
import dev.blueline.compare.Value;
import dev.blueline.compare.Verb;
import dev.blueline.model.Action;
import dev.blueline.model.Lane;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a box about what it was before: where, if it moved; in which words, if these are others now; how long,
 * if a time is another one. What else changed is told by the sign alone, and in words by other formats.
 */
final class FormerWords {
    /** Longer texts are cut: a box is no place for two of them. */
    private static final int LONGEST = 48;

    private final Comparison comparison;
    private final Wording wording;
    private final Map<String, List<String>> parts = new HashMap<>();

    private FormerWords(Comparison comparison, Wording wording) {
        this.comparison = comparison;
        this.wording = wording;
    }

    /** The words, by the ids of the actions. */
    static Map<String, String> of(Comparison comparison, Overlay overlay, Wording wording) {
        FormerWords words = new FormerWords(comparison, wording);
        for (Action action : comparison.after().actions()) {
            if (overlay.sign(Element.Kind.ACTION, action.id())
                    .filter(Verb.MOVED::equals)
                    .isPresent()) {
                comparison.matches().before(action).ifPresent(was -> words.place(was, action));
            }
        }
        comparison.changes().forEach(words::change);
        Map<String, String> former = new HashMap<>();
        words.parts.forEach((id, some) ->
                former.put(id, wording.text("diff.was", String.join(wording.text("diff.place"), some))));
        return former;
    }

    private void add(String id, String part) {
        parts.computeIfAbsent(id, missing -> new ArrayList<>()).add(part);
    }

    /** The old step and lane, each if it is another one. */
    private void place(Action was, Action now) {
        Step step = comparison.before().step(was);
        Optional<String> stepNow = comparison.matches().after(step).map(Step::id);
        if (!stepNow.equals(Optional.of(comparison.after().step(now).id()))) {
            add(now.id(), wording.text("diff.step", step.number()));
        }
        Lane lane = was.lane();
        Optional<String> laneNow = comparison.matches().after(lane).map(Lane::id);
        if (!laneNow.equals(Optional.of(now.lane().id()))) {
            add(
                    now.id(),
                    lane.label()
                            .orElseGet(() -> wording.text("role." + lane.role().word())));
        }
    }

    private void change(Change change) {
        if (change.element().kind() != Element.Kind.ACTION
                || change.before().isEmpty()
                || change.after().isEmpty()) {
            return;
        }
        String id = change.after().get().id();
        boolean itself = switch (change.thing()) {
            case ACTION, EVIDENCE, WAIT, DECISION -> true;
            default -> false;
        };
        if (itself && change.verb() == Verb.REWORDED) {
            add(id, wording.text("diff.quoted", shortened(change.before().get().label())));
        }
        boolean time = switch (change.thing()) {
            case TIME, EXPECTED, STANDARD, TOLERANCE -> true;
            default -> false;
        };
        if (time && change.to().isPresent()) {
            change.from()
                    .map(Value::text)
                    .ifPresent(
                            from -> add(id, wording.text("box." + change.thing().word(), from)));
        }
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
