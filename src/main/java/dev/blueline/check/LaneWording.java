package dev.blueline.check;

import dev.blueline.check.phrasing.Form;
import dev.blueline.check.phrasing.Phrase;
import dev.blueline.check.phrasing.Phrasing;
import dev.blueline.check.phrasing.Tongue;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Role;
import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the actions of one lane are worded. Waits and decisions are left out: a wait may be told as a state, and a
 * decision is a question.
 *
 * @param lane the lane
 * @param labels its actions with what is told of their labels, in the order of the file
 */
public record LaneWording(Lane lane, List<Label> labels) {
    private static final Set<Form> STYLES = Set.of(Form.PLAIN, Form.THIRD, Form.ONGOING, Form.FIRST_PERSON);

    /**
     * An action and what is told of its label.
     *
     * @param action the action
     * @param phrase what is told
     */
    public record Label(Action action, Phrase phrase) {
        /** The words that show the form, where the file has the label as it is read; else the whole label. */
        public Span place() {
            Span whole = action.origin().name();
            boolean asRead = whole.end() - whole.start() == action.label().length() + 2;
            return asRead ? new Span(whole.start() + 1 + phrase.start(), whole.start() + 1 + phrase.end()) : whole;
        }
    }

    /** Takes a copy of the list. */
    public LaneWording {
        labels = List.copyOf(labels);
    }

    /** The wording of every lane that has actions, in the order of their first actions. */
    static List<LaneWording> all(BlueprintIndex index, Phrasing phrasing) {
        Map<String, List<Label>> lanes = new LinkedHashMap<>();
        for (Action action : index.actions()) {
            if (action.kind() == ActionKind.ACTION) {
                lanes.computeIfAbsent(action.lane().id(), id -> new ArrayList<>())
                        .add(new Label(action, phrasing.phrase(action.label())));
            }
        }
        return lanes.values().stream()
                .map(labels -> new LaneWording(labels.get(0).action().lane(), labels))
                .toList();
    }

    /** Whether each label has to say what is done; other lanes may name what a system is, or what it is made of. */
    public boolean saysWhatIsDone() {
        Role role = lane.role();
        return role != Role.EVIDENCE && role != Role.SUPPORT && role != Role.MANAGEMENT && !lane.technology();
    }

    /**
     * The labels of {@code tongue} whose tense and person can be told. One that tells what is over is a matter of its
     * own where the lane has to say what is done.
     */
    public List<Label> styled(Tongue tongue) {
        return labels.stream()
                .filter(label -> label.phrase().tongue() == tongue)
                .filter(label -> STYLES.contains(label.phrase().form())
                        || (label.phrase().form() == Form.DONE && !saysWhatIsDone()))
                .toList();
    }

    /** The form that most labels of {@code tongue} have; the one that came first where two are as frequent. */
    public Optional<Form> style(Tongue tongue) {
        Map<Form, Integer> counts = new EnumMap<>(Form.class);
        Optional<Form> most = Optional.empty();
        for (Label label : styled(tongue)) {
            counts.merge(label.phrase().form(), 1, Integer::sum);
        }
        for (Label label : styled(tongue)) {
            Form form = label.phrase().form();
            if (most.isEmpty() || counts.get(form) > counts.get(most.get())) {
                most = Optional.of(form);
            }
        }
        return most;
    }
}
