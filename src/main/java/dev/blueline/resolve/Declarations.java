package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Actor;
import dev.blueline.model.Channel;
import dev.blueline.model.Origin;
import dev.blueline.model.ServiceSystem;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.DeclarationBlock;
import dev.blueline.syntax.tree.DeclarationNode;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Word;
import java.util.Optional;

/** The channels, actors and systems of a file: makes those that are declared, and tells of blocks that are not read yet. */
final class Declarations {
    private final Diagnostics diagnostics;
    private final Catalogue<Channel> channels;
    private final Catalogue<Actor> actors;
    private final Catalogue<ServiceSystem> systems;

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

    /** Takes what a block declares. */
    void declare(DeclarationBlock block) {
        for (DeclarationNode node : block.declarations()) {
            switch (block.word()) {
                case CHANNELS -> {
                    Attributes own = new Attributes(Place.CHANNEL, node.body(), node.flags(), diagnostics);
                    channels.declare(
                            node,
                            new Channel(
                                    node.name().key(),
                                    label(node),
                                    own.has(Word.REMOTE),
                                    own.text(Word.OWNER),
                                    origin(node)));
                }
                case ACTORS -> {
                    Attributes own = new Attributes(Place.ACTOR, node.body(), node.flags(), diagnostics);
                    actors.declare(node, new Actor(node.name().key(), label(node), own.text(Word.OWNER), origin(node)));
                }
                case SYSTEMS -> {
                    Attributes own = new Attributes(Place.SYSTEM, node.body(), node.flags(), diagnostics);
                    systems.declare(
                            node,
                            new ServiceSystem(node.name().key(), label(node), own.text(Word.OWNER), origin(node)));
                }
                default -> {
                    tellNotYet(block.wordSpan(), block.word());
                    return;
                }
            }
        }
        if (block.declarations().isEmpty() && (block.word() == Word.METRICS || block.word() == Word.VARIANTS)) {
            tellNotYet(block.wordSpan(), block.word());
        }
    }

    private void tellNotYet(Span span, Word word) {
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.NOT_YET,
                        span,
                        "`" + word.english() + "` is a part of the language that this version does not read yet")
                .help("leave it out, or put it in a comment: `/* … */`"));
    }

    private static String label(DeclarationNode node) {
        return node.label().map(Text::value).orElse(node.name().text());
    }

    private static Origin origin(DeclarationNode node) {
        return new Origin(node.span(), node.name().span());
    }
}
