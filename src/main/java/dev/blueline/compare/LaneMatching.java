package dev.blueline.compare;

import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Role;
import dev.blueline.text.NameKey;
import java.util.List;
import java.util.Optional;

/** Which lanes are the same ones: by name, by role and label, by label, then the only one of a role that is left. */
final class LaneMatching {
    private static final double REWORDED = 0.5;

    private LaneMatching() {}

    static Pairs<Lane> of(BlueprintIndex before, BlueprintIndex after) {
        Pairs<Lane> pairs = new Pairs<>(Lane::id);
        // Evidence is never somebody's work.
        new Pairing<>(
                        pairs,
                        before.blueprint().lanes(),
                        after.blueprint().lanes(),
                        (old, now) -> (old.role() == Role.EVIDENCE) == (now.role() == Role.EVIDENCE))
                .inOrder(Pairing.Keys.both(lane -> lane.name().map(name -> List.of(name, lane.role()))))
                .only(Pairing.Keys.both(Lane::name))
                .inOrder(Pairing.Keys.both(lane -> Optional.of(List.of(lane.role(), label(lane)))))
                .only(Pairing.Keys.both(lane -> lane.label().map(NameKey::of)))
                .alike(Pairing.Keys.both(lane -> Optional.of(lane.role())), LaneMatching::label, REWORDED)
                .only(Pairing.Keys.both(lane -> Optional.of(lane.role())));
        return pairs;
    }

    private static String label(Lane lane) {
        return NameKey.of(lane.label().orElse(""));
    }
}
