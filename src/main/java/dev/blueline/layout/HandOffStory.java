package dev.blueline.layout;

import dev.blueline.measure.HandOffs;
import dev.blueline.measure.HandOffs.Pair;
import dev.blueline.measure.HandOffs.Party;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells a hand-off map in sentences, the pair with the most hand-offs first. */
final class HandOffStory {
    private final HandOffs handOffs;
    private final Wording wording;
    private final Map<String, String> names = new HashMap<>();

    HandOffStory(HandOffs handOffs, HandOffPlan plan, Wording wording) {
        this.handOffs = handOffs;
        this.wording = wording;
        for (Party party : handOffs.parties()) {
            names.put(party.id(), plan.name(party).replace('\n', ' '));
        }
    }

    /** What is counted, and how many there are. */
    String summary() {
        if (handOffs.pairs().isEmpty()) {
            return wording.text("handoffs.none." + handOffs.kind().word());
        }
        return wording.text("handoffs.total." + handOffs.kind().word(), handOffs.total());
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text("handoffs.sentence", summary()));
        handOffs.pairs().stream()
                .sorted(Comparator.comparingInt(Pair::handOffs).reversed())
                .forEach(pair -> sentences.add(wording.text("handoffs.sentence", sentence(pair))));
        return sentences;
    }

    private String sentence(Pair pair) {
        String from = names.get(pair.from());
        String to = names.get(pair.to());
        List<String> parts = new ArrayList<>();
        if (!pair.there().isEmpty()) {
            parts.add(wording.text("handoffs.told.way", from, to, pair.there().size()));
        }
        if (!pair.back().isEmpty()) {
            parts.add(wording.text("handoffs.told.way", to, from, pair.back().size()));
        }
        if (!pair.mutual().isEmpty()) {
            parts.add(wording.text("handoffs.told.both", from, to, pair.mutual().size()));
        }
        if (!pair.waits().isEmpty()) {
            parts.add(wording.text("handoffs.told.waits", String.join(" ", pair.waits())));
        }
        if (!pair.failPoints().isEmpty()) {
            parts.add(wording.text("handoffs.told.fails", String.join(" ", pair.failPoints())));
        }
        return String.join(wording.text("story.and"), parts);
    }
}
