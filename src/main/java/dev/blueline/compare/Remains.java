package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Details;
import dev.blueline.model.Facts;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts what is gone back beside what was its neighbour: behind the nearest one before it that is still there, or before
 * the first one behind it. Every list is walked through once. Used once, by {@link Overlay}.
 */
final class Remains {
    /** No id of a file has two dots. */
    private static final String GONE = "gone..";
    /** The place before everything else. */
    private static final String FIRST = "";

    private final Comparison comparison;
    private final Matches matches;
    private final Map<Element.Kind, Set<String>> gone = new EnumMap<>(Element.Kind.class);
    private final Map<String, Lane> laneNow = new HashMap<>();
    private final Map<String, List<Lane>> lanesBehind = new HashMap<>();
    private final Map<String, List<Step>> stepsBehind = new HashMap<>();
    private final Map<String, List<Step>> stepsBefore = new HashMap<>();
    private final Map<String, List<Phase>> phasesBehind = new HashMap<>();
    private final Map<String, List<Action>> actionsBehind = new HashMap<>();
    private final Map<String, Action> actionNow = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Blueprint blueprint;

    Remains(Comparison comparison) {
        this.comparison = comparison;
        this.matches = comparison.matches();
        for (Element.Kind kind : Element.Kind.values()) {
            gone.put(kind, new LinkedHashSet<>());
        }
        Blueprint now = comparison.after().blueprint();
        Blueprint was = comparison.before().blueprint();
        comparison.after().steps().forEach(step -> numbers.put(step.id(), step.number()));
        LaneWalk lanes = new LaneWalk();
        was.lanes().forEach(lanes::walk);
        Map<String, String> wholePhase = new HashMap<>();
        now.phases().forEach(phase -> phase.allSteps().forEach(step -> wholePhase.put(step.id(), phase.id())));
        PhaseWalk phases = new PhaseWalk(wholePhase);
        was.phases().forEach(phases::walk);
        comparison.before().steps().forEach(this::walk);
        List<Phase> placed = new ArrayList<>(phasesBehind.getOrDefault(FIRST, List.of()));
        for (Phase phase : now.phases()) {
            placed.add(withSteps(phase));
            placed.addAll(phasesBehind.getOrDefault(phase.id(), List.of()));
        }
        placed.stream()
                .flatMap(phase -> phase.allSteps().stream())
                .forEach(step -> places.put(step.id(), places.size() + 1));
        List<Phase> filled = placed.stream().map(this::withActions).toList();
        this.blueprint = now.holding(now.title(), lanes(), filled, flows());
    }

    /** The new blueprint and what is gone. */
    Blueprint blueprint() {
        return blueprint;
    }

    /** The ids that what is gone has there. */
    Map<Element.Kind, Set<String>> gone() {
        return Collections.unmodifiableMap(gone);
    }

    /** The numbers of all steps: those of the new blueprint, and of what is gone that of the old one. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    private String gone(Element.Kind kind, String id) {
        gone.get(kind).add(GONE + id);
        return GONE + id;
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, missing -> new ArrayList<>()).add(value);
    }

    /** Goes through the old lanes, top to bottom. */
    private final class LaneWalk {
        private String above = FIRST;

        void walk(Lane old) {
            Optional<Lane> now = matches.after(old);
            if (now.isPresent()) {
                above = now.get().id();
                laneNow.put(old.id(), now.get());
                return;
            }
            Lane bare = new Lane(
                    gone(Element.Kind.LANE, old.id()),
                    old.role(),
                    old.name(),
                    old.label(),
                    old.technology(),
                    Optional.empty(),
                    old.origin());
            laneNow.put(old.id(), bare);
            add(lanesBehind, above, bare);
        }
    }

    /** Goes through the old phases, left to right. */
    private final class PhaseWalk {
        private final Map<String, String> wholePhase;
        private String behind = FIRST;

        /** With the outermost phase of every new step. */
        PhaseWalk(Map<String, String> wholePhase) {
            this.wholePhase = wholePhase;
        }

        void walk(Phase old) {
            old.phases().forEach(this::walk);
            List<Step> waiting = new ArrayList<>();
            String left = FIRST;
            for (Step step : old.steps()) {
                Optional<Step> now = matches.after(step);
                if (now.isEmpty()) {
                    Step bare = bare(step);
                    if (left.isEmpty()) {
                        waiting.add(bare);
                    } else {
                        add(stepsBehind, left, bare);
                    }
                    continue;
                }
                left = now.get().id();
                behind = wholePhase.get(left);
                for (Step each : waiting) {
                    add(stepsBefore, left, each);
                }
                waiting.clear();
            }
            if (!waiting.isEmpty()) {
                place(old, waiting);
            }
        }

        /** No step of the old phase is left: its steps go where it has gone, or stand in what remains of it. */
        private void place(Phase old, List<Step> steps) {
            Optional<Phase> now =
                    matches.after(old).filter(phase -> !phase.steps().isEmpty());
            if (now.isPresent()) {
                String first = now.get().steps().get(0).id();
                steps.forEach(step -> add(stepsBefore, first, step));
                return;
            }
            add(
                    phasesBehind,
                    behind,
                    new Phase(
                            gone(Element.Kind.PHASE, old.id()),
                            Optional.empty(),
                            old.title(),
                            old.internal(),
                            List.of(),
                            steps,
                            Facts.NONE,
                            List.of(),
                            old.origin()));
        }

        private Step bare(Step old) {
            String id = gone(Element.Kind.STEP, old.id());
            numbers.put(id, old.number());
            return new Step(
                    id, old.number(), Optional.empty(), old.title(), List.of(), Facts.NONE, List.of(), old.origin());
        }
    }

    /** Goes through the actions of an old step: each of those that are gone stays in its stack. */
    private void walk(Step old) {
        String step = matches.after(old).map(Step::id).orElse(GONE + old.id());
        Map<String, String> above = new HashMap<>();
        for (Action action : old.actions()) {
            Lane lane = laneNow.get(action.lane().id());
            Optional<Action> now = matches.after(action);
            if (now.isEmpty()) {
                Action bare = new Action(
                        gone(Element.Kind.ACTION, action.id()),
                        Optional.empty(),
                        action.kind(),
                        lane,
                        action.label(),
                        Details.NONE,
                        Facts.NONE,
                        List.of(),
                        action.origin());
                actionNow.put(bare.id(), bare);
                add(actionsBehind, above.getOrDefault(lane.id(), step + " "), bare);
            } else if (comparison.after().step(now.get()).id().equals(step)
                    && now.get().lane().id().equals(lane.id())) {
                above.put(lane.id(), now.get().id());
            }
        }
    }

    private Phase withSteps(Phase phase) {
        List<Step> steps = new ArrayList<>();
        for (Step step : phase.steps()) {
            steps.addAll(stepsBefore.getOrDefault(step.id(), List.of()));
            steps.add(step);
            steps.addAll(stepsBehind.getOrDefault(step.id(), List.of()));
        }
        return phase.holding(phase.phases().stream().map(this::withSteps).toList(), steps);
    }

    private Phase withActions(Phase phase) {
        return phase.holding(
                phase.phases().stream().map(this::withActions).toList(),
                phase.steps().stream().map(this::withActions).toList());
    }

    private Step withActions(Step step) {
        // An id has no space in it, so that no action is called like the top of a step.
        List<Action> actions = new ArrayList<>(actionsBehind.getOrDefault(step.id() + " ", List.of()));
        for (Action action : step.actions()) {
            Action now = lasting(action);
            actionNow.put(now.id(), now);
            actions.add(now);
            actions.addAll(actionsBehind.getOrDefault(action.id(), List.of()));
        }
        return step.holding(places.get(step.id()), actions);
    }

    /** The same action, lasting into the same step, whatever its place is now. */
    private Action lasting(Action action) {
        return action.details()
                .until()
                .map(number -> comparison.after().steps().get(number - 1))
                .map(last -> action.until(Optional.of(places.get(last.id()))))
                .orElse(action);
    }

    /** The new flows, then those that are gone, between what their ends have become. */
    private List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        for (Flow flow : comparison.after().blueprint().flows()) {
            flows.add(flow.between(
                    actionNow.get(flow.from().id()), actionNow.get(flow.to().id())));
        }
        for (Flow flow : comparison.before().blueprint().flows()) {
            if (matches.after(flow).isEmpty()) {
                flows.add(bare(flow));
            }
        }
        return flows;
    }

    private Flow bare(Flow old) {
        return new Flow(
                gone(Element.Kind.FLOW, old.id()),
                end(old.from()),
                end(old.to()),
                old.kind(),
                old.path(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                old.origin());
    }

    private Action end(Action old) {
        return actionNow.get(matches.after(old).map(Action::id).orElse(GONE + old.id()));
    }

    private List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>(lanesBehind.getOrDefault(FIRST, List.of()));
        for (Lane lane : comparison.after().blueprint().lanes()) {
            lanes.add(lane);
            lanes.addAll(lanesBehind.getOrDefault(lane.id(), List.of()));
        }
        return lanes;
    }
}
