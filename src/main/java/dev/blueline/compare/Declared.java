package dev.blueline.compare;

import dev.blueline.model.Blueprint;
import dev.blueline.model.Metric;
import dev.blueline.text.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A channel, an actor, a system, a metric or a variant.
 *
 * @param thing which of these
 * @param name the name that statements use
 * @param label the text drawn
 * @param owner who answers for it
 * @param remote whether it is a channel that keeps the two out of each other's sight
 * @param metric the metric it is, if it is one
 */
record Declared(
        Thing thing, String name, String label, Optional<String> owner, boolean remote, Optional<Metric> metric) {

    /** What {@code blueprint} declares or uses, in the order of things. */
    static List<Declared> all(Blueprint blueprint) {
        List<Declared> all = new ArrayList<>();
        blueprint
                .channels()
                .forEach(channel -> all.add(new Declared(
                        Thing.CHANNEL,
                        channel.name(),
                        channel.label(),
                        channel.owner(),
                        channel.remote(),
                        Optional.empty())));
        blueprint.actors().forEach(actor -> all.add(plain(Thing.ACTOR, actor.name(), actor.label(), actor.owner())));
        blueprint
                .systems()
                .forEach(system -> all.add(plain(Thing.SYSTEM, system.name(), system.label(), system.owner())));
        blueprint
                .metrics()
                .forEach(metric -> all.add(new Declared(
                        Thing.METRIC, metric.name(), metric.label(), metric.owner(), false, Optional.of(metric))));
        blueprint
                .variants()
                .forEach(variant -> all.add(plain(Thing.VARIANT, variant.name(), variant.label(), variant.owner())));
        return all;
    }

    private static Declared plain(Thing thing, String name, String label, Optional<String> owner) {
        return new Declared(thing, name, label, owner, false, Optional.empty());
    }

    /** Which are the same ones: by name, then by label. */
    static Pairs<Declared> match(Blueprint before, Blueprint after) {
        Pairs<Declared> pairs = new Pairs<>(Declared::id);
        new Pairing<>(pairs, all(before), all(after), (old, now) -> old.thing() == now.thing())
                .inOrder(Pairing.Keys.both(one -> Optional.of(one.id())))
                .only(Pairing.Keys.both(one -> Optional.of(List.of(one.thing(), NameKey.of(one.label())))));
        return pairs;
    }

    /** Told apart from all other declarations of a blueprint. */
    String id() {
        return id(thing, name);
    }

    static String id(Thing thing, String name) {
        return thing.word() + " " + name;
    }
}
