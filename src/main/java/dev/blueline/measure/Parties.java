package dev.blueline.measure;

import dev.blueline.measure.HandOffs.Party;
import dev.blueline.model.Action;
import dev.blueline.model.Actor;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Role;
import dev.blueline.model.ServiceSystem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * To whom each action belongs, see {@link PartyKind}: to one party, so that nothing is counted twice. Of several who do
 * an action, or systems that it uses, the first one named counts. Reads every action once.
 */
final class Parties {
    private static final String NOBODY = "nobody";

    private final PartyKind kind;
    private final Ownership ownership;
    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Map<String, String> partyOfAction = new HashMap<>();
    private final List<Party> all;

    /** Who an action belongs to: parties with one key are one. */
    private record Name(String key, String id, Optional<String> label, boolean technology, boolean nobody) {}

    /** Where some of a party's actions are. */
    private record Place(int depth, Role role) {}

    /** A party, while its actions are counted. */
    private static final class Found {
        private final Name name;
        private final String id;
        private final int lane;
        private final Map<Place, Integer> places = new LinkedHashMap<>();

        Found(Name name, String id, int lane) {
            this.name = name;
            this.id = id;
            this.lane = lane;
        }

        Party party() {
            Place most = places.entrySet().stream()
                    .min(Comparator.<Map.Entry<Place, Integer>>comparingInt(place -> -place.getValue())
                            .thenComparing(place -> place.getKey().depth())
                            .thenComparing(place -> place.getKey().role()))
                    .orElseThrow()
                    .getKey();
            int actions = places.values().stream().mapToInt(count -> count).sum();
            return new Party(id, name.label(), most.role(), most.depth(), name.technology(), name.nobody(), actions);
        }
    }

    Parties(BlueprintIndex index, PartyKind kind, List<Action> actions) {
        this.kind = kind;
        this.ownership = new Ownership(index);
        Map<String, Integer> lanes = new HashMap<>();
        index.blueprint().lanes().forEach(lane -> lanes.put(lane.id(), lanes.size()));
        Set<String> ids = new HashSet<>();
        for (Action action : actions) {
            Name name = name(action);
            int lane = lanes.get(action.lane().id());
            Found party = found.computeIfAbsent(name.key(), key -> new Found(name, unique(name.id(), ids), lane));
            party.places.merge(new Place(index.depth(action.lane()), action.role()), 1, Integer::sum);
            partyOfAction.put(action.id(), party.id);
        }
        List<Party> parties = new ArrayList<>();
        found.values().stream()
                .sorted(Comparator.comparingInt(party -> party.lane))
                .map(Found::party)
                .sorted(Comparator.comparingInt(Party::depth).thenComparing(Party::role))
                .forEach(parties::add);
        this.all = List.copyOf(parties);
    }

    /** All of them, from the customer inwards, then by role, then in the order of their first actions' lanes. */
    List<Party> all() {
        return all;
    }

    /** The id of the party that {@code action} belongs to, which must be one of those given. */
    String of(Action action) {
        return partyOfAction.get(action.id());
    }

    private Name name(Action action) {
        return switch (kind) {
            case LANE -> lane(action.lane());
            case ACTOR ->
                action.details().by().stream().findFirst().map(Parties::actor).orElseGet(() -> named(action.lane()));
            case SYSTEM ->
                action.details().uses().stream()
                        .findFirst()
                        .map(Parties::system)
                        .orElseGet(() -> named(action.lane()));
            case OWNER -> ownership.of(action).map(Parties::owner).orElseGet(() -> unowned(action.lane()));
        };
    }

    private static Name lane(Lane lane) {
        return new Name("lane " + lane.id(), lane.id(), lane.label(), lane.technology(), false);
    }

    /** A lane that stands beside people and systems: one with the name of one of them is the same. */
    private static Name named(Lane lane) {
        String key = lane.label().map(Parties::key).orElse("lane " + lane.id());
        return new Name(key, lane.id(), lane.label(), lane.technology(), false);
    }

    private static Name actor(Actor actor) {
        return new Name(key(actor.label()), actor.name(), Optional.of(actor.label()), false, false);
    }

    private static Name system(ServiceSystem system) {
        return new Name(key(system.label()), system.name(), Optional.of(system.label()), true, false);
    }

    private static Name owner(String owner) {
        return new Name(key(owner), owner.strip().replaceAll("\\s+", "-"), Optional.of(owner), false, false);
    }

    /** Customers and partners answer for themselves; the rest is work that nobody answers for. */
    private static Name unowned(Lane lane) {
        boolean outside = lane.role() == Role.CUSTOMER || lane.role() == Role.PARTNER;
        return outside ? named(lane) : new Name(NOBODY, NOBODY, Optional.empty(), false, true);
    }

    private static String key(String label) {
        return "named " + label.strip();
    }

    private static String unique(String wanted, Set<String> taken) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
