package dev.blueline.compare;

import dev.blueline.model.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is different about the lanes. */
final class LaneChanges {
    private final Telling telling;

    LaneChanges(Telling telling) {
        this.telling = telling;
    }

    void tell() {
        Pairs<Lane> pairs = telling.matches().lanes();
        List<Lane> olds = telling.before().blueprint().lanes();
        Map<String, Integer> places = new HashMap<>();
        olds.forEach(lane -> places.put(lane.id(), places.size()));
        List<Lane> stayed = new ArrayList<>();
        List<Integer> oldPlaces = new ArrayList<>();
        for (Lane now : telling.after().blueprint().lanes()) {
            Optional<Lane> old = pairs.before(now);
            if (old.isEmpty()) {
                telling.added(Thing.LANE, element(now), Optional.empty(), false);
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
                telling.changed(
                        Thing.LANE,
                        Verb.MOVED,
                        new Both(element(pairs.before(now).orElseThrow()), element(now)),
                        Optional.empty(),
                        Optional.empty());
            }
        }
        for (Lane old : olds) {
            if (pairs.after(old).isEmpty()) {
                telling.removed(Thing.LANE, element(old), Optional.empty(), false);
            }
        }
    }

    private void tell(Lane old, Lane now) {
        Both both = new Both(element(old), element(now));
        if (!old.label().equals(now.label())) {
            telling.changed(
                    Thing.LANE,
                    Verb.REWORDED,
                    both,
                    Optional.of(telling.values().lane(old)),
                    Optional.of(telling.values().lane(now)));
        }
        telling.choice(
                Thing.ROLE,
                both,
                Optional.of(old.role()),
                Optional.of(now.role()),
                role -> telling.values().word("role." + role.word()));
        telling.flag(Thing.TECHNOLOGY, both, old.technology(), now.technology());
        telling.choice(Thing.OWNER, both, old.owner(), now.owner(), Values::quoted);
    }

    private Element element(Lane lane) {
        return Element.plain(
                Element.Kind.LANE, lane.id(), telling.values().lane(lane).text());
    }
}
