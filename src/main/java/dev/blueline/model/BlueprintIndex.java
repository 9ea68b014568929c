package dev.blueline.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts that follow from a blueprint: computed once, in linear time, and shared by rules, layout and renderers. Adds
 * nothing that the blueprint does not say.
 */
public final class BlueprintIndex {
    private final Blueprint blueprint;
    private final Set<String> unnumbered;
    private final List<Step> steps = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final Map<String, Step> stepOfAction = new HashMap<>();
    private final Map<String, List<Flow>> flowsFrom = new HashMap<>();
    private final Map<String, List<Flow>> flowsTo = new HashMap<>();
    private final Map<String, Integer> depthOfLane = new HashMap<>();
    private final Map<String, String> badges = new HashMap<>();
    private final Map<String, Action> actionOfMark = new HashMap<>();

    /** Reads {@code blueprint} through. */
    public BlueprintIndex(Blueprint blueprint) {
        this(blueprint, Set.of());
    }

    /**
     * Reads {@code blueprint} through.
     *
     * @param unnumbered the ids of waits and decisions that are passed over where these are numbered, as they are only
     *     shown beside those there are
     */
    public BlueprintIndex(Blueprint blueprint, Set<String> unnumbered) {
        this.blueprint = blueprint;
        this.unnumbered = Set.copyOf(unnumbered);
        for (Phase phase : blueprint.phases()) {
            for (Step step : phase.allSteps()) {
                steps.add(step);
                for (Action action : step.actions()) {
                    actions.add(action);
                    stepOfAction.put(action.id(), step);
                }
            }
        }
        for (Flow flow : blueprint.flows()) {
            flowsFrom.computeIfAbsent(flow.from().id(), id -> new ArrayList<>()).add(flow);
            flowsTo.computeIfAbsent(flow.to().id(), id -> new ArrayList<>()).add(flow);
        }
        flowsFrom.replaceAll((id, flows) -> Collections.unmodifiableList(flows));
        flowsTo.replaceAll((id, flows) -> Collections.unmodifiableList(flows));
        measureDepths();
        numberMarks();
    }

    /** The blueprint that these facts are of. */
    public Blueprint blueprint() {
        return blueprint;
    }

    /** All steps, left to right. */
    public List<Step> steps() {
        return Collections.unmodifiableList(steps);
    }

    /** All actions, in reading order: by step, and within a step as written. */
    public List<Action> actions() {
        return Collections.unmodifiableList(actions);
    }

    /** The step that holds {@code action}. */
    public Step step(Action action) {
        return stepOfAction.get(action.id());
    }

    /** The column of {@code action}, from 1. */
    public int column(Action action) {
        return step(action).number();
    }

    /** The actions of {@code step} in {@code lane}, in the order written. */
    public List<Action> actions(Step step, Lane lane) {
        return step.actions().stream()
                .filter(action -> action.lane().id().equals(lane.id()))
                .toList();
    }

    /** The flows that leave {@code action}, in the order written. */
    public List<Flow> flowsFrom(Action action) {
        return flowsFrom.getOrDefault(action.id(), List.of());
    }

    /** The flows that arrive at {@code action}, in the order written. */
    public List<Flow> flowsTo(Action action) {
        return flowsTo.getOrDefault(action.id(), List.of());
    }

    /**
     * How far a lane is from the customer: 0 the customer and the evidence, 1 frontstage, 2 backstage, 3 support, 4
     * management. A partner's lane is as deep as the lane it stands below.
     */
    public int depth(Lane lane) {
        return depthOfLane.get(lane.id());
    }

    /** The lines that {@code flow} crosses, from the customer's side inwards. */
    public Set<Line> linesCrossed(Flow flow) {
        int from = depth(flow.from().lane());
        int to = depth(flow.to().lane());
        EnumSet<Line> crossed = EnumSet.noneOf(Line.class);
        for (Line line : Line.values()) {
            if (Math.min(from, to) <= line.above() && line.above() < Math.max(from, to)) {
                crossed.add(line);
            }
        }
        return Collections.unmodifiableSet(crossed);
    }

    /** Whether {@code flow} crosses the line of interaction: a service encounter (Bitner, Ostrom and Morgan 2008). */
    public boolean isEncounter(Flow flow) {
        return linesCrossed(flow).contains(Line.INTERACTION)
                && flow.from().role() != Role.EVIDENCE
                && flow.to().role() != Role.EVIDENCE;
    }

    /** The badge of a mark, wait or decision: its letter and its number in reading order, as {@code F1}; of a moment with its sign. */
    public String badge(Mark mark) {
        return badges.get(mark.id());
    }

    /** The badge that {@code action} has as a wait or a decision; none for what is neither, or has no number. */
    public Optional<String> ownBadge(Action action) {
        return Optional.ofNullable(badges.get(action.id()));
    }

    /** The badges of {@code action} as it is drawn: its own as a wait or decision first, then those of its marks. */
    public List<String> badges(Action action) {
        List<String> all = new ArrayList<>();
        ownBadge(action).ifPresent(all::add);
        action.marks().forEach(mark -> all.add(badge(mark)));
        return all;
    }

    /** The action that carries {@code mark}; empty for a mark of a step, a phase or the whole. */
    public Optional<Action> action(Mark mark) {
        return Optional.ofNullable(actionOfMark.get(mark.id()));
    }

    private void measureDepths() {
        int above = 0;
        for (Lane lane : blueprint.lanes()) {
            int depth = switch (lane.role()) {
                case EVIDENCE, CUSTOMER -> 0;
                case FRONTSTAGE -> 1;
                case BACKSTAGE -> 2;
                case SUPPORT -> 3;
                case MANAGEMENT -> 4;
                case PARTNER -> Math.max(1, above);
            };
            depthOfLane.put(lane.id(), depth);
            above = depth;
        }
    }

    /** Numbers all marks in reading order: those of the whole, then phase by phase, step by step, action by action. */
    private void numberMarks() {
        Map<MarkKind, Integer> counts = new EnumMap<>(MarkKind.class);
        number(blueprint.marks(), counts);
        blueprint.phases().forEach(phase -> numberMarks(phase, counts));
    }

    private void numberMarks(Phase phase, Map<MarkKind, Integer> counts) {
        number(phase.marks(), counts);
        phase.phases().forEach(inner -> numberMarks(inner, counts));
        for (Step step : phase.steps()) {
            number(step.marks(), counts);
            for (Action action : step.actions()) {
                numberKind(action, counts);
                number(action.marks(), counts);
                action.marks().forEach(mark -> actionOfMark.put(mark.id(), action));
            }
        }
    }

    private void numberKind(Action action, Map<MarkKind, Integer> counts) {
        MarkKind own = switch (action.kind()) {
            case ACTION -> null;
            case WAIT -> MarkKind.WAIT;
            case DECISION -> MarkKind.DECISION;
        };
        if (own != null && !unnumbered.contains(action.id())) {
            badges.put(action.id(), own.letter() + counts.merge(own, 1, Integer::sum));
        }
    }

    private void number(List<Mark> marks, Map<MarkKind, Integer> counts) {
        for (Mark mark : marks) {
            int number = counts.merge(mark.kind(), 1, Integer::sum);
            String sign = mark instanceof Moment moment ? moment.polarity().sign() : "";
            badges.put(mark.id(), mark.kind().letter() + number + sign);
        }
    }
}
