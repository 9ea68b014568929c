package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which elements of two blueprints are the same ones. */
public final class Matches {
    private final Map<String, Step> stepsBefore = new HashMap<>();
    private final Map<String, Step> stepsAfter = new HashMap<>();
    private final Map<String, Action> actionsBefore = new HashMap<>();
    private final Map<String, Action> actionsAfter = new HashMap<>();

    /** Finds out. */
    Matches(BlueprintIndex before, BlueprintIndex after) {
        Map<String, Step> steps = new HashMap<>();
        before.steps().forEach(step -> steps.put(step.id(), step));
        for (Step step : after.steps()) {
            if (steps.containsKey(step.id())) {
                stepsBefore.put(step.id(), steps.get(step.id()));
                stepsAfter.put(steps.get(step.id()).id(), step);
            }
        }
        Map<String, Action> actions = new HashMap<>();
        before.actions().forEach(action -> actions.put(action.id(), action));
        for (Action action : after.actions()) {
            if (actions.containsKey(action.id())) {
                actionsBefore.put(action.id(), actions.get(action.id()));
                actionsAfter.put(actions.get(action.id()).id(), action);
            }
        }
    }

    /** What {@code step} of the new blueprint was in the old one, if it was there. */
    public Optional<Step> before(Step step) {
        return Optional.ofNullable(stepsBefore.get(step.id()));
    }

    /** What has become of {@code step} of the old blueprint, if it is still there. */
    public Optional<Step> after(Step step) {
        return Optional.ofNullable(stepsAfter.get(step.id()));
    }

    /** What {@code action} of the new blueprint was in the old one, if it was there. */
    public Optional<Action> before(Action action) {
        return Optional.ofNullable(actionsBefore.get(action.id()));
    }

    /** What has become of {@code action} of the old blueprint, if it is still there. */
    public Optional<Action> after(Action action) {
        return Optional.ofNullable(actionsAfter.get(action.id()));
    }
}
