package dev.blueline.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds, in passes, which things of one sort are the same ones in two blueprints. A pass only looks at what those before
 * it left over, so the most certain comes first. The same pairs result when the two blueprints change places.
 */
final class Pairing<T> {
    private final Pairs<T> pairs;
    private final BiPredicate<T, T> allowed;
    private List<T> olds;
    private List<T> news;

    /**
     * @param pairs where the pairs go
     * @param allowed what an old and a new thing must share to be the same, however alike they are
     */
    Pairing(Pairs<T> pairs, List<T> olds, List<T> news, BiPredicate<T, T> allowed) {
        this.pairs = pairs;
        this.allowed = allowed;
        this.olds = olds;
        this.news = news;
    }

    /** A key of each old and each new thing; a thing without one is passed over. Equal keys tell the same place or name. */
    record Keys<T>(Function<T, Optional<?>> old, Function<T, Optional<?>> now) {
        static <T> Keys<T> both(Function<T, Optional<?>> key) {
            return new Keys<>(key, key);
        }

        static <T> Keys<T> none() {
            return both(thing -> Optional.of(""));
        }
    }

    /** What no pass has found a counterpart for. */
    List<T> oldsLeft() {
        return olds;
    }

    List<T> newsLeft() {
        return news;
    }

    /** The first old thing of a key is the first new thing of it, the second the second. */
    Pairing<T> inOrder(Keys<T> keys) {
        Map<Object, List<T>> byKey = group(olds, keys.old());
        group(news, keys.now()).forEach((key, newOnes) -> {
            List<T> oldOnes = byKey.getOrDefault(key, List.of());
            for (int i = 0; i < Math.min(oldOnes.size(), newOnes.size()); i++) {
                add(oldOnes.get(i), newOnes.get(i));
            }
        });
        return left();
    }

    /** The only old thing of a key that is left is the only new one. */
    Pairing<T> only(Keys<T> keys) {
        Map<Object, List<T>> byKey = group(olds, keys.old());
        group(news, keys.now()).forEach((key, newOnes) -> {
            List<T> oldOnes = byKey.getOrDefault(key, List.of());
            if (oldOnes.size() == 1 && newOnes.size() == 1) {
                add(oldOnes.get(0), newOnes.get(0));
            }
        });
        return left();
    }

    /** The same, if the labels of the two are alike by {@code least} or more. */
    Pairing<T> only(Keys<T> keys, Function<T, String> label, double least) {
        Map<Object, List<T>> byKey = group(olds, keys.old());
        group(news, keys.now()).forEach((key, newOnes) -> {
            List<T> oldOnes = byKey.getOrDefault(key, List.of());
            if (oldOnes.size() == 1 && newOnes.size() == 1) {
                alike(oldOnes, newOnes, label, least);
            }
        });
        return left();
    }

    /** Things of one key whose labels are alike by {@code least} or more, the most alike first. */
    Pairing<T> alike(Keys<T> keys, Function<T, String> label, double least) {
        Map<Object, List<T>> byKey = group(olds, keys.old());
        group(news, keys.now()).forEach((key, newOnes) -> {
            List<T> oldOnes = byKey.getOrDefault(key, List.of());
            if (!oldOnes.isEmpty()) {
                alike(oldOnes, newOnes, label, least);
            }
        });
        return left();
    }

    private record Scored(int old, int now, double score) {
        /** The most alike first, then those that stand most alike; no two pairs that share an end are equal. */
        static final Comparator<Scored> BEST_FIRST = Comparator.<Scored>comparingDouble(scored -> -scored.score())
                .thenComparingInt(scored -> Math.abs(scored.old() - scored.now()))
                .thenComparingInt(scored -> scored.old() + scored.now());
    }

    private void alike(List<T> oldOnes, List<T> newOnes, Function<T, String> label, double least) {
        List<String> oldLabels = oldOnes.stream().map(label).toList();
        List<String> newLabels = newOnes.stream().map(label).toList();
        List<Likeness> oldPieces = oldLabels.stream().map(Likeness::of).toList();
        List<Likeness> newPieces = newLabels.stream().map(Likeness::of).toList();
        List<Scored> scored = new ArrayList<>();
        for (Candidates.Pair pair : Candidates.of(oldLabels, newLabels)) {
            double score = oldPieces.get(pair.old()).with(newPieces.get(pair.now()));
            if (score >= least) {
                scored.add(new Scored(pair.old(), pair.now(), score));
            }
        }
        scored.sort(Scored.BEST_FIRST);
        scored.forEach(pair -> add(oldOnes.get(pair.old()), newOnes.get(pair.now())));
    }

    /** Tells that the two are the same, unless one of them is taken. */
    void add(T old, T now) {
        if (pairs.after(old).isEmpty() && pairs.before(now).isEmpty() && allowed.test(old, now)) {
            pairs.add(old, now);
        }
    }

    /** Forgets what has a counterpart by now. */
    Pairing<T> left() {
        olds = olds.stream().filter(old -> pairs.after(old).isEmpty()).toList();
        news = news.stream().filter(now -> pairs.before(now).isEmpty()).toList();
        return this;
    }

    private static <T> Map<Object, List<T>> group(List<T> things, Function<T, Optional<?>> key) {
        Map<Object, List<T>> groups = new LinkedHashMap<>();
        for (T thing : things) {
            key.apply(thing)
                    .ifPresent(found -> groups.computeIfAbsent(found, k -> new ArrayList<>())
                            .add(thing));
        }
        return groups;
    }
}
