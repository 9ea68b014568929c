package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Actor;
import dev.blueline.model.Channel;
import dev.blueline.model.Grounds;
import dev.blueline.model.Metric;
import dev.blueline.model.Origin;
import dev.blueline.model.ServiceSystem;
import dev.blueline.model.Variant;
import dev.blueline.syntax.tree.DeclarationBlock;
import dev.blueline.syntax.tree.DeclarationNode;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Word;
import java.util.Optional;

/** The channels, actors, systems, metrics and variants of a file, declared or used. */
final class Declarations {
    private final Diagnostics diagnostics;
    private final Catalogue<Channel> channels;
    private final Catalogue<Actor> actors;
    private final Catalogue<ServiceSystem> systems;
    private final Catalogue<Metric> metrics;
    private final Catalogue<Variant> variants;

    Declarations(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.channels = new Catalogue<>(
                "channel",
                (name, origin) -> new Channel(name.key(), name.text(), false, Optional.empty(), origin),
                diagnostics);
        this.actors = new Catalogue<>(
                "actor", (name, origin) -> new Actor(name.key(), name.text(), Optional.empty(), origin), diagnostics);
        this.systems = new Catalogue<>(
                "system",
                (name, origin) -> new ServiceSystem(name.key(), name.text(), Optional.empty(), origin),
                diagnostics);
        this.metrics = new Catalogue<>(
                "metric",
                (name, origin) -> new Metric(
                        name.key(),
                        name.text(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Grounds.NONE,
                        origin),
                diagnostics);
        this.variants = new Catalogue<>(
                "variant",
                (name, origin) -> new Variant(name.key(), name.text(), Optional.empty(), origin),
                diagnostics);
    }

    Catalogue<Channel> channels() {
        return channels;
    }

    Catalogue<Actor> actors() {
        return actors;
    }

    Catalogue<ServiceSystem> systems() {
        return systems;
    }

    Catalogue<Metric> metrics() {
        return metrics;
    }

    Catalogue<Variant> variants() {
        return variants;
    }

    /** Takes what a block declares. */
    void declare(DeclarationBlock block) {
        for (DeclarationNode node : block.declarations()) {
            switch (block.word()) {
                case CHANNELS -> channels.declare(node, channel(node));
                case ACTORS ->
                    actors.declare(
                            node, new Actor(node.name().key(), label(node), owner(Place.ACTOR, node), origin(node)));
                case SYSTEMS ->
                    systems.declare(
                            node,
                            new ServiceSystem(node.name().key(), label(node), owner(Place.SYSTEM, node), origin(node)));
                case METRICS -> metrics.declare(node, metric(node));
                default ->
                    variants.declare(
                            node,
                            new Variant(node.name().key(), label(node), owner(Place.VARIANT, node), origin(node)));
            }
        }
    }

    private Channel channel(DeclarationNode node) {
        Attributes own = attributes(Place.CHANNEL, node);
        return new Channel(node.name().key(), label(node), own.has(Word.REMOTE), own.text(Word.OWNER), origin(node));
    }

    private Metric metric(DeclarationNode node) {
        Attributes own = attributes(Place.METRIC, node);
        return new Metric(
                node.name().key(),
                label(node),
                own.figure(Word.VALUE, Figures::reading),
                own.figure(Word.BEFORE, Figures::reading),
                own.figure(Word.TARGET, Figures::reading),
                own.date(Word.MEASURED),
                own.text(Word.OWNER),
                own.grounds(),
                origin(node));
    }

    private Optional<String> owner(Place place, DeclarationNode node) {
        return attributes(place, node).text(Word.OWNER);
    }

    private Attributes attributes(Place place, DeclarationNode node) {
        return new Attributes(place, node.body(), node.flags(), diagnostics);
    }

    private static String label(DeclarationNode node) {
        return node.label().map(Text::value).orElse(node.name().text());
    }

    private static Origin origin(DeclarationNode node) {
        return new Origin(node.span(), node.name().span());
    }
}
