package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Facts;
import dev.blueline.model.Measures;
import dev.blueline.model.Origin;
import dev.blueline.model.Origins;
import dev.blueline.model.Time;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Value;
import dev.blueline.syntax.tree.Word;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what can be said of an action, a step, a phase or the whole alike. */
final class FactsResolver {
    private static final Set<Word> MEASURES = EnumSet.range(Word.TIME, Word.PERCEIVES);

    private final Declarations declarations;
    private final Diagnostics diagnostics;

    FactsResolver(Declarations declarations, Diagnostics diagnostics) {
        this.declarations = declarations;
        this.diagnostics = diagnostics;
    }

    /** The facts among {@code attributes}. Owners and links of the whole blueprint are left to its header. */
    Facts resolve(Attributes attributes) {
        if (attributes.isEmpty()) {
            return Facts.NONE;
        }
        boolean whole = attributes.place() == Place.BLUEPRINT;
        return new Facts(
                attributes.text(Word.DESCRIPTION),
                whole ? Optional.empty() : attributes.text(Word.OWNER),
                attributes.texts(Word.TOUCHPOINT),
                attributes.texts(Word.WANTS),
                measures(attributes),
                attributes.grounds(),
                declarations.variants().find(attributes.names(Word.FOR)));
    }

    private Measures measures(Attributes attributes) {
        Optional<Time> standard = attributes.time(Word.STANDARD);
        Optional<Time> tolerance = attributes.time(Word.TOLERANCE);
        boolean wrongOrder = standard.isPresent()
                && tolerance.isPresent()
                && standard.get().seconds().compareTo(tolerance.get().seconds()) > 0;
        if (wrongOrder) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.TIME_ORDER,
                            attributes.span(Word.STANDARD).orElseThrow(),
                            "the standard is longer than what the customer puts up with")
                    .related(attributes.span(Word.TOLERANCE).orElseThrow(), "the tolerance")
                    .help("set a standard within the tolerance"));
        }
        return new Measures(
                attributes.time(Word.TIME),
                attributes.time(Word.EXPECTED),
                standard,
                tolerance,
                attributes.time(Word.BREAKEVEN),
                attributes.figure(Word.COST, Figures::money),
                attributes.figure(Word.REVENUE, Figures::money),
                attributes.figure(Word.VOLUME, Figures::volume),
                attributes.figure(Word.RATE, Figures::rate),
                attributes.figure(Word.SATISFACTION, Figures::score),
                attributes.figure(Word.WEIGHT, Figures::weight),
                attributes.figure(Word.EXPECTS, Figures::score),
                attributes.figure(Word.PERCEIVES, Figures::score),
                attributes.figure(Word.EMOTION, Figures::feeling),
                origins(attributes));
    }

    private static Origins origins(Attributes attributes) {
        Map<String, Origin> origins = new HashMap<>();
        for (Word word : MEASURES) {
            attributes.one(word).ifPresent(node -> origins.put(word.english(), origin(node)));
        }
        return origins.isEmpty() ? Origins.NONE : new Origins(origins);
    }

    private static Origin origin(AttributeNode node) {
        return node.value() instanceof Value.QuantityValue value
                ? new Origin(node.span(), value.span())
                : Origin.of(node.span());
    }
}
