package dev.blueline.compile;

import dev.blueline.check.CheckExplanations;
import dev.blueline.check.FormerNames;
import dev.blueline.check.Rule;
import dev.blueline.check.rules.Rules;
import dev.blueline.config.ConfigExplanations;
import dev.blueline.config.KnownNames;
import dev.blueline.diagnostic.Explanation;
import dev.blueline.render.Theme;
import dev.blueline.resolve.ResolveExplanations;
import dev.blueline.syntax.SyntaxExplanations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogue of everything that can be found, by whichever stage. */
public final class KnownCodes {
    private KnownCodes() {}

    /** All of them, in the order of their ids. */
    public static List<KnownCode> all() {
        List<KnownCode> all = new ArrayList<>();
        SyntaxExplanations.all().forEach(explanation -> all.add(plain(explanation)));
        ResolveExplanations.all().forEach(explanation -> all.add(plain(explanation)));
        for (Rule rule : Rules.all()) {
            all.add(new KnownCode(rule.info().explanation(), Optional.of(rule.info())));
        }
        CheckExplanations.all().forEach(explanation -> all.add(plain(explanation)));
        ConfigExplanations.all().forEach(explanation -> all.add(plain(explanation)));
        all.sort(Comparator.comparing(known -> known.code().id()));
        return List.copyOf(all);
    }

    /** The one that goes by {@code word}, its id, its slug or a former one, in any letter case. */
    public static Optional<KnownCode> named(String word) {
        String plain = FormerNames.current(word.toLowerCase(Locale.ROOT));
        return all().stream()
                .filter(known -> known.code().slug().equals(plain)
                        || known.code().id().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    /** The names that a configuration may use. */
    public static KnownNames configurable() {
        return new KnownNames(
                Rules.all().stream().map(rule -> rule.info().code()).toList(),
                all().stream()
                        .filter(known -> known.rule().isEmpty())
                        .map(KnownCode::code)
                        .toList(),
                Arrays.stream(Theme.values()).map(Theme::word).toList());
    }

    private static KnownCode plain(Explanation explanation) {
        return new KnownCode(explanation, Optional.empty());
    }
}
