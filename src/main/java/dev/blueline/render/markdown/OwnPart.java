package dev.blueline.render.markdown;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.render.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a blueprint is the part of a subject: its actions, the steps they are in, and its flows to and from others. */
final class OwnPart {
    private final BlueprintIndex index;
    private final Subject subject;
    private final Set<String> own = new HashSet<>();
    private final List<InStep> steps = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final boolean customer;

    /**
     * A step in which the subject has a part.
     *
     * @param phases the phases around it, the outermost first
     * @param actions what the subject does, in the order written
     * @param goingOn what it began earlier and still does
     */
    record InStep(Step step, List<Phase> phases, List<Action> actions, List<Action> goingOn) {}

    OwnPart(BlueprintIndex index, Subject subject) {
        this.index = index;
        this.subject = subject;
        Map<Integer, List<Action>> lasting = new HashMap<>();
        for (Action action : index.actions()) {
            if (action.role() != Role.EVIDENCE && subject.does(action)) {
                own.add(action.id());
                actions.add(action);
                int last = action.details().until().orElse(0);
                for (int number = index.column(action) + 1; number <= last; number++) {
                    lasting.computeIfAbsent(number, unused -> new ArrayList<>()).add(action);
                }
            }
        }
        index.blueprint().phases().forEach(phase -> collect(phase, List.of(), lasting));
        this.customer = actions.stream().allMatch(action -> action.role() == Role.CUSTOMER);
    }

    private void collect(Phase phase, List<Phase> around, Map<Integer, List<Action>> lasting) {
        List<Phase> path = new ArrayList<>(around);
        path.add(phase);
        phase.phases().forEach(inner -> collect(inner, path, lasting));
        for (Step step : phase.steps()) {
            List<Action> actions = step.actions().stream().filter(this::has).toList();
            List<Action> goingOn = lasting.getOrDefault(step.number(), List.of());
            if (!actions.isEmpty() || !goingOn.isEmpty()) {
                steps.add(new InStep(step, List.copyOf(path), actions, List.copyOf(goingOn)));
            }
        }
    }

    Subject subject() {
        return subject;
    }

    /** The steps in which the subject has a part, left to right. */
    List<InStep> steps() {
        return steps;
    }

    /** All actions of the subject, in reading order. */
    List<Action> actions() {
        return actions;
    }

    /** Whether {@code action} is the subject's. */
    boolean has(Action action) {
        return own.contains(action.id());
    }

    /** The flows from others to {@code action}, those of evidence aside. */
    List<Flow> from(Action action) {
        return index.flowsTo(action).stream()
                .filter(flow -> flow.from().role() != Role.EVIDENCE)
                .toList();
    }

    /** The flows from {@code action} to others, those to evidence aside. */
    List<Flow> to(Action action) {
        return index.flowsFrom(action).stream()
                .filter(flow -> flow.to().role() != Role.EVIDENCE)
                .toList();
    }

    /** Whether the subject is the customer, of whom a page speaks in another way. */
    boolean isCustomer() {
        return customer;
    }
}
