package dev.blueline.compare;

import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is different about the lanes. */
final class LaneChanges {
    private final FoundChanges found;

    LaneChanges(FoundChanges found) {
        this.found = found;
    }

    void tell() {
        Pairs<Lane> pairs = found.matches().lanes();
        List<Lane> olds = found.before().blueprint().lanes();
        Map<String, Integer> places = new HashMap<>();
        olds.forEach(lane -> places.put(lane.id(), places.size()));
        List<Lane> stayed = new ArrayList<>();
        List<Integer> oldPlaces = new ArrayList<>();
        for (Lane now : found.after().blueprint().lanes()) {
            Optional<Lane> old = pairs.before(now);
            if (old.isEmpty()) {
                found.added(Thing.LANE, element(now), Optional.empty(), false);
            } else {
                stayed.add(now);
                oldPlaces.add(places.get(old.get().id()));
                tell(old.get(), now);
            }
        }
        Set<Integer> moved = StableOrder.moved(oldPlaces);
        for (int i = 0; i < stayed.size(); i++) {
            if (moved.contains(i)) {
                Lane now = stayed.get(i);
                found.changed(
                        Thing.LANE,
                        Verb.MOVED,
                        new Both(element(pairs.before(now).orElseThrow()), element(now)),
                        Optional.empty(),
                        Optional.empty());
            }
        }
        for (Lane old : olds) {
            if (pairs.after(old).isEmpty()) {
                found.removed(Thing.LANE, element(old), Optional.empty(), false);
            }
        }
    }

    private void tell(Lane old, Lane now) {
        Both both = new Both(element(old), element(now));
        if (!old.label().equals(now.label()) && !drawn(found.before(), old).equals(drawn(found.after(), now))) {
            found.changed(
                    Thing.LANE,
                    Verb.REWORDED,
                    both,
                    Optional.of(found.values().lane(old)),
                    Optional.of(found.values().lane(now)));
        }
        found.choice(
                Thing.ROLE,
                both,
                Optional.of(old.role()),
                Optional.of(now.role()),
                role -> found.values().word("role." + role.word()));
        found.flag(Thing.TECHNOLOGY, both, old.technology(), now.technology());
        found.choice(Thing.OWNER, both, old.owner(), now.owner(), Values::quoted);
    }

    /** What stands at the lane: the word for its role if it has no label, which some write as the label. */
    private static String drawn(BlueprintIndex index, Lane lane) {
        return new Values(index).lane(lane).text();
    }

    private Element element(Lane lane) {
        return Element.plain(
                Element.Kind.LANE, lane.id(), found.values().lane(lane).text());
    }
}
