package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Origin;
import dev.blueline.syntax.tree.DeclarationNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The channels, actors, systems, metrics or variants of a file. While none of a kind is declared, a name that is used declares itself and
 * is its own label; once one is, a name that is not declared is an error.
 *
 * @param <T> the kind of thing
 */
final class Catalogue<T> {
    private final String kind;
    private final BiFunction<Name, Origin, T> undeclared;
    private final Diagnostics diagnostics;
    private final Map<String, T> things = new LinkedHashMap<>();
    private final Map<String, Name> names = new LinkedHashMap<>();
    private boolean declared;

    /**
     * An empty catalogue.
     *
     * @param kind how one thing is spoken of, such as {@code channel}
     * @param undeclared makes a thing of a name that was only used
     */
    Catalogue(String kind, BiFunction<Name, Origin, T> undeclared, Diagnostics diagnostics) {
        this.kind = kind;
        this.undeclared = undeclared;
        this.diagnostics = diagnostics;
    }

    void declare(DeclarationNode node, T thing) {
        declared = true;
        Name before = names.putIfAbsent(node.name().key(), node.name());
        if (before != null) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.DUPLICATE_NAME,
                            node.name().span(),
                            "there are two " + kind + "s named `" + node.name().text() + "`")
                    .related(before.span(), "the first one")
                    .help("give one of them another name"));
            return;
        }
        things.put(node.name().key(), thing);
    }

    /** What {@code used} stand for, without those that stand for nothing. */
    List<T> find(List<Name> used) {
        List<T> found = new ArrayList<>();
        for (Name name : used) {
            T thing = find(name);
            if (thing != null && !found.contains(thing)) {
                found.add(thing);
            }
        }
        return found;
    }

    private T find(Name name) {
        T thing = things.get(name.key());
        if (thing == null && !declared) {
            Word.of(name.text()).ifPresent(word -> tellWord(name));
            thing = undeclared.apply(name, Origin.of(name.span()));
            things.put(name.key(), thing);
        } else if (thing == null) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNRESOLVED,
                            name.span(),
                            "there is no " + kind + " named `" + name.text() + "`")
                    .help(Spelling.question(name.key(), names.keySet())
                            .orElse("declare it: `" + kind + "s { " + name.text() + " \"…\" }`"))
                    .fix(Corrections.of(name, names.keySet())));
        }
        return thing;
    }

    private void tellWord(Name name) {
        diagnostics.add(Diagnostic.warning(
                        ResolveCodes.WORD_AS_NAME,
                        name.span(),
                        "`" + name.text() + "` is read as the name of a " + kind)
                .help("delete the comma before it if it is an attribute, or declare it: `" + kind + "s { " + name.text()
                        + " \"…\" }`"));
    }

    /** All things, in the order declared or first used. */
    List<T> all() {
        return List.copyOf(things.values());
    }
}
