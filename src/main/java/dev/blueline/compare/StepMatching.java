package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Step;
import dev.blueline.text.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which steps are the same ones: by name, by title and by what their actions are, then by likeness of the title, then
 * by standing alone between two that stayed.
 */
final class StepMatching {
    /** How much of the score is the title, the rest being the actions. */
    private static final double TITLE = 0.5;

    private static final double ENOUGH = 0.4;
    private static final double ENOUGH_IN_PLACE = 0.2;
    private static final double REWORDED = 0.6;
    /** What two steps without a title have in common by it. */
    private static final double BOTH_UNTITLED = 0.4;
    /** A label that stands in more pairs of steps tells nothing. */
    private static final int MOST_PAIRS_OF_A_LABEL = 64;

    private final Pairs<Step> pairs = new Pairs<>(Step::id);
    private final BlueprintIndex before;
    private final BlueprintIndex after;
    private final Map<Columns, Integer> common = new LinkedHashMap<>();

    private record Columns(int old, int now) {}

    private record Scored(Columns steps, double score) {
        static final Comparator<Scored> BEST_FIRST = Comparator.<Scored>comparingDouble(scored -> -scored.score())
                .thenComparingInt(
                        scored -> Math.abs(scored.steps().old() - scored.steps().now()))
                .thenComparingInt(
                        scored -> scored.steps().old() + scored.steps().now());
    }

    private StepMatching(BlueprintIndex before, BlueprintIndex after) {
        this.before = before;
        this.after = after;
    }

    static Pairs<Step> of(BlueprintIndex before, BlueprintIndex after) {
        return new StepMatching(before, after).match();
    }

    private Pairs<Step> match() {
        Pairing<Step> pairing = new Pairing<>(pairs, before.steps(), after.steps(), (old, now) -> true);
        pairing.inOrder(Pairing.Keys.both(Step::name));
        shareActions();
        byScore(pairing);
        pairing.inOrder(Pairing.Keys.both(step -> step.title().map(NameKey::of)))
                .alike(
                        Pairing.Keys.both(step -> step.title().map(title -> true)),
                        step -> step.title().orElse(""),
                        REWORDED);
        inPlace(pairing);
        return pairs;
    }

    private void shareActions() {
        share(action -> action.name().map(name -> List.of("name", name)));
        share(action -> Optional.of(List.of("label", NameKey.of(action.label()), action.role())));
    }

    /** Counts the actions that an old and a new step have in common. */
    private void share(Function<Action, Optional<?>> key) {
        Map<Object, List<Integer>> olds = columns(before, key);
        columns(after, key).forEach((found, news) -> {
            List<Integer> places = olds.getOrDefault(found, List.of());
            if ((long) places.size() * news.size() <= MOST_PAIRS_OF_A_LABEL) {
                places.forEach(old -> news.forEach(now -> common.merge(new Columns(old, now), 1, Integer::sum)));
            }
        });
    }

    private static Map<Object, List<Integer>> columns(BlueprintIndex index, Function<Action, Optional<?>> key) {
        Map<Object, List<Integer>> columns = new HashMap<>();
        for (Action action : index.actions()) {
            key.apply(action)
                    .ifPresent(found -> columns.computeIfAbsent(found, k -> new ArrayList<>())
                            .add(index.column(action)));
        }
        return columns;
    }

    private void byScore(Pairing<Step> pairing) {
        List<Scored> scored = new ArrayList<>();
        for (Columns both : common.keySet()) {
            double score = score(old(both), now(both));
            if (score >= ENOUGH) {
                scored.add(new Scored(both, score));
            }
        }
        scored.sort(Scored.BEST_FIRST);
        scored.forEach(pair -> pairing.add(old(pair.steps()), now(pair.steps())));
        pairing.left();
    }

    private Step old(Columns both) {
        return before.steps().get(both.old() - 1);
    }

    private Step now(Columns both) {
        return after.steps().get(both.now() - 1);
    }

    private double score(Step old, Step now) {
        int shared = common.getOrDefault(new Columns(old.number(), now.number()), 0);
        // An action that has its name and its label in common is counted twice.
        double actions = Math.min(1, 2.0 * shared / Math.max(1, keys(old.actions()) + keys(now.actions())));
        return TITLE * title(old, now) + (1 - TITLE) * actions;
    }

    private static long keys(List<Action> actions) {
        return actions.size()
                + actions.stream().filter(action -> action.name().isPresent()).count();
    }

    private static double title(Step old, Step now) {
        if (old.title().isEmpty() || now.title().isEmpty()) {
            return old.title().isEmpty() && now.title().isEmpty() ? BOTH_UNTITLED : 0;
        }
        return Likeness.of(old.title().get()).with(Likeness.of(now.title().get()));
    }

    /** As many old steps as new ones between two that stayed may be the same, one by one. */
    private void inPlace(Pairing<Step> pairing) {
        Map<Integer, List<Step>> gaps = new HashMap<>();
        int last = 0;
        for (Step old : before.steps()) {
            Optional<Step> stayed = pairs.after(old);
            if (stayed.isPresent()) {
                last = stayed.get().number();
            } else {
                gaps.computeIfAbsent(last, l -> new ArrayList<>()).add(old);
            }
        }
        List<Step> gap = new ArrayList<>();
        int start = 0;
        for (Step now : after.steps()) {
            if (pairs.before(now).isPresent()) {
                pairInPlace(gaps.getOrDefault(start, List.of()), gap, pairing);
                gap.clear();
                start = now.number();
            } else {
                gap.add(now);
            }
        }
        pairInPlace(gaps.getOrDefault(start, List.of()), gap, pairing);
        pairing.left();
    }

    private void pairInPlace(List<Step> olds, List<Step> news, Pairing<Step> pairing) {
        if (olds.size() != news.size()) {
            return;
        }
        for (int i = 0; i < olds.size(); i++) {
            if (score(olds.get(i), news.get(i)) >= ENOUGH_IN_PLACE) {
                pairing.add(olds.get(i), news.get(i));
            }
        }
    }
}
