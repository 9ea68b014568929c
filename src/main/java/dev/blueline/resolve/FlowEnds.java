package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Action;
import dev.blueline.model.Lane;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.syntax.tree.Reference;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Looks up the ends of flows: the name of an action, or a lane that stands for its only action in a step. */
final class FlowEnds {
    private final LaneResolver lanes;
    private final Names names;
    private final Function<Action, Step> stepOf;
    private final Diagnostics diagnostics;
    private final Map<String, List<Action>> lasting = new HashMap<>();

    /**
     * Ends of flows among {@code actions}.
     *
     * @param stepOf the step that an action begins in
     */
    FlowEnds(
            LaneResolver lanes,
            Names names,
            List<Action> actions,
            Function<Action, Step> stepOf,
            Diagnostics diagnostics) {
        this.lanes = lanes;
        this.names = names;
        this.stepOf = stepOf;
        this.diagnostics = diagnostics;
        actions.stream()
                .filter(action -> action.details().until().isPresent())
                .forEach(action -> lasting.computeIfAbsent(action.lane().id(), lane -> new ArrayList<>())
                        .add(action));
    }

    /** The action that {@code end} stands for; {@code step} is the step it is written in, if it stands in one. */
    Optional<Action> action(Reference end, Optional<Step> step) {
        if (end.role().isPresent()) {
            Role role = Role.valueOf(end.role().get().name());
            return lanes.laneOfRole(role, end.span()).flatMap(lane -> onlyAction(end, lane, step));
        }
        String key = end.name().key();
        Optional<Action> action = names.action(key);
        if (action.isPresent()) {
            return action;
        }
        Optional<Lane> lane = lanes.named(key);
        if (lane.isPresent()) {
            return onlyAction(end, lane.get(), step);
        }
        tellUnknown(end);
        return Optional.empty();
    }

    private Optional<Action> onlyAction(Reference end, Lane lane, Optional<Step> step) {
        String written = "`" + end.name().text() + "`";
        if (step.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNCLEAR_REFERENCE,
                            end.span(),
                            "outside of a step the lane " + written + " does not stand for an action")
                    .help("give the action a name and use that name here"));
            return Optional.empty();
        }
        List<Action> actions = present(step.get(), lane);
        if (actions.size() == 1) {
            return Optional.of(actions.get(0));
        }
        if (actions.isEmpty() && names.hasLost(step.get().number())) {
            return Optional.empty();
        }
        if (actions.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNRESOLVED,
                            end.span(),
                            "nothing happens in the lane " + written + " in this step")
                    .help("add an action of that lane, or name the action of another step"));
        } else {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNCLEAR_REFERENCE,
                            end.span(),
                            written + " could be one of " + actions.size() + " actions of this step")
                    .related(actions.get(0).origin().name(), "one of them")
                    .related(actions.get(1).origin().name(), "another")
                    .help("give the one you mean a name, and use that name here"));
        }
        return Optional.empty();
    }

    /** The actions of {@code lane} in {@code step}: its own, and those that last into it. */
    private List<Action> present(Step step, Lane lane) {
        List<Action> present = new ArrayList<>(Names.actions(step, lane));
        for (Action action : lasting.getOrDefault(lane.id(), List.of())) {
            int begins = stepOf.apply(action).number();
            int ends = action.details().until().orElse(begins);
            if (begins < step.number() && step.number() <= ends) {
                present.add(action);
            }
        }
        return present;
    }

    private void tellUnknown(Reference end) {
        String key = end.name().key();
        if (names.isLost(key)) {
            return;
        }
        if (names.isMark(key)) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNRESOLVED,
                            end.span(),
                            "`" + end.name().text() + "` is a mark, and a flow joins actions")
                    .help("write the way out of a failure in its own braces: `recover -> name`"));
            return;
        }
        if (names.knows(key)) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNRESOLVED,
                            end.span(),
                            "`" + end.name().text() + "` is a phase or a step, and a flow joins actions")
                    .help("use the name of an action in it"));
            return;
        }
        List<String> candidates = names.namesOfActions();
        candidates.addAll(
                lanes.all().stream().map(lane -> lane.name().orElse(lane.id())).toList());
        candidates.addAll(LaneResolver.ROLE_WORDS);
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.UNRESOLVED,
                        end.span(),
                        "there is no action named `" + end.name().text() + "`")
                .help(Spelling.question(key, candidates)
                        .orElse("name an action so: `" + lanes.example(end.name()) + " "
                                + end.name().text() + " \"…\"`"))
                .fix(Corrections.of(end.name(), candidates)));
    }
}
