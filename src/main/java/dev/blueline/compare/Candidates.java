package dev.blueline.compare;

import dev.blueline.text.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which labels of two lists are worth comparing. Of short lists, all with all; of longer ones those that share a piece
 * of text that few have, rarest first, up to a bound that grows with the lists and not with their product. The same
 * pairs result when the lists change places.
 */
final class Candidates {
    private static final int ALL_WITH_ALL = 2_500;
    private static final int[] LENGTHS = {5, 9};
    /** Of a short key, as Chinese ones are, shorter pieces count as well. */
    private static final int SHORT_KEY = 12;

    private static final int SHORT_PIECE = 3;
    private static final int MOST_OF_A_PIECE = 64;
    private static final int MOST_OF_A_LABEL = 8;

    private Candidates() {}

    /** Places in the two lists. */
    record Pair(int old, int now) {}

    private record Sharing(String piece, List<Integer> olds, List<Integer> news) {
        static final Comparator<Sharing> RAREST_FIRST =
                Comparator.comparingLong(Sharing::pairs).thenComparing(Sharing::piece);

        long pairs() {
            return (long) olds.size() * news.size();
        }
    }

    /** The pairs to compare, each once. */
    static List<Pair> of(List<String> olds, List<String> news) {
        List<Pair> pairs = new ArrayList<>();
        if ((long) olds.size() * news.size() <= ALL_WITH_ALL) {
            for (int old = 0; old < olds.size(); old++) {
                for (int now = 0; now < news.size(); now++) {
                    pairs.add(new Pair(old, now));
                }
            }
            return pairs;
        }
        int most = MOST_OF_A_LABEL * (olds.size() + news.size());
        Set<Pair> known = new HashSet<>();
        for (Sharing sharing : rarestFirst(olds, news)) {
            for (int old : sharing.olds()) {
                for (int now : sharing.news()) {
                    if (known.add(new Pair(old, now))) {
                        pairs.add(new Pair(old, now));
                    }
                }
            }
            if (pairs.size() > most) {
                break;
            }
        }
        return pairs;
    }

    private static List<Sharing> rarestFirst(List<String> olds, List<String> news) {
        Map<String, Sharing> byPiece = new HashMap<>();
        for (int old = 0; old < olds.size(); old++) {
            for (String piece : pieces(olds.get(old))) {
                byPiece.computeIfAbsent(piece, p -> new Sharing(p, new ArrayList<>(), new ArrayList<>()))
                        .olds()
                        .add(old);
            }
        }
        for (int now = 0; now < news.size(); now++) {
            for (String piece : pieces(news.get(now))) {
                Sharing sharing = byPiece.get(piece);
                if (sharing != null) {
                    sharing.news().add(now);
                }
            }
        }
        return byPiece.values().stream()
                .filter(sharing -> sharing.pairs() > 0 && sharing.pairs() <= MOST_OF_A_PIECE)
                .sorted(Sharing.RAREST_FIRST)
                .toList();
    }

    private static Set<String> pieces(String label) {
        String key = NameKey.of(label);
        Set<String> pieces = new HashSet<>();
        for (int length : LENGTHS) {
            cut(key, length, pieces);
        }
        if (key.length() <= SHORT_KEY) {
            cut(key, SHORT_PIECE, pieces);
        }
        pieces.add(key);
        return pieces;
    }

    private static void cut(String key, int length, Set<String> pieces) {
        for (int i = 0; i + length <= key.length(); i++) {
            pieces.add(key.substring(i, i + length));
        }
    }
}
