package dev.blueline.config;

import dev.blueline.check.FormerNames;
import dev.blueline.diagnostic.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of other rooms that a configuration may use.
 *
 * @param rules the codes of all rules, in the order of the catalogue
 * @param others all other codes, which cannot be set
 * @param themes the words for how a drawing looks
 */
public record KnownNames(List<Code> rules, List<Code> others, List<String> themes) {

    /** Takes copies. */
    public KnownNames {
        rules = List.copyOf(rules);
        others = List.copyOf(others);
        themes = List.copyOf(themes);
    }

    /** The slug of the rule that goes by {@code word}: its slug, a former one, or its code. */
    Optional<String> rule(String word) {
        return find(rules, FormerNames.current(word)).map(Code::slug);
    }

    /** What goes by {@code word} and is no rule. */
    Optional<Code> other(String word) {
        return find(others, word);
    }

    /** The slugs of all rules. */
    List<String> slugs() {
        return rules.stream().map(Code::slug).toList();
    }

    private static Optional<Code> find(List<Code> codes, String word) {
        String id = word.toUpperCase(Locale.ROOT);
        return codes.stream()
                .filter(code -> code.slug().equals(word) || code.id().equals(id))
                .findFirst();
    }
}
