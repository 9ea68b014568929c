package dev.blueline.compile;

import dev.blueline.model.Header;
import dev.blueline.resolve.Resolver;
import dev.blueline.syntax.BlueprintReader;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.Text;
import java.util.Optional;

/**
 * What is known of a file at first sight, even if it has errors: what it is called and what it says of the whole.
 *
 * @param title its title; empty if it has none, or is no blueprint at all
 * @param header what it says of the whole; empty if it is no blueprint at all
 */
public record Heading(Optional<String> title, Optional<Header> header) {

    /** The heading of what was compiled. */
    public static Heading of(Compilation compilation) {
        if (compilation.index().isPresent()) {
            var blueprint = compilation.index().get().blueprint();
            return new Heading(Optional.of(blueprint.title()), Optional.of(blueprint.header()));
        }
        Optional<BlueprintNode> tree =
                BlueprintReader.read(compilation.source()).blueprint();
        return new Heading(
                tree.flatMap(BlueprintNode::title).map(Text::value).filter(title -> !title.isBlank()),
                tree.map(Resolver::header));
    }
}
