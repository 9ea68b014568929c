package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Grounds;
import dev.blueline.model.Time;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.Value;
import dev.blueline.syntax.tree.Word;
import dev.blueline.syntax.tree.WordUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The attributes of one element, looked at by word. Tells of those that do not belong where they stand and that are
 * given twice; hands out the rest, as what they mean.
 */
final class Attributes {
    private static final Set<Word> REPEATABLE = EnumSet.range(Word.FAIL, Word.MOMENT);

    static {
        REPEATABLE.addAll(EnumSet.of(
                Word.GOAL,
                Word.OWNER,
                Word.EXCLUDES,
                Word.WAIT,
                Word.RECOVER,
                Word.TOUCHPOINT,
                Word.WANTS,
                Word.SOURCE,
                Word.LINK));
    }

    /** More places of one sort than this are not told one by one. */
    private static final int MANY = 4;

    private final Place place;
    private final Map<Word, List<AttributeNode>> byWord;
    private final List<AttributeNode> inOrder = new ArrayList<>();
    private final Values values;
    private final Figures figures;
    private final Links links;
    private final Diagnostics diagnostics;

    Attributes(Place place, List<Statement> body, List<WordUse> flags, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.place = place;
        // most elements have none, and a table of all words for each of them would be most of what is kept
        this.byWord = body.isEmpty() && flags.isEmpty() ? Map.of() : new EnumMap<>(Word.class);
        this.values = new Values(diagnostics);
        this.figures = new Figures(diagnostics);
        this.links = new Links(diagnostics);
        for (WordUse flag : flags) {
            take(new AttributeNode(flag.word(), flag.span(), new Value.Nothing(), List.of(), flag.span()));
        }
        for (Statement statement : body) {
            if (statement instanceof AttributeNode attribute) {
                take(attribute);
            }
        }
    }

    private void take(AttributeNode attribute) {
        Word word = attribute.word();
        if (!place.words().contains(word)) {
            tellMisplaced(attribute);
            return;
        }
        List<AttributeNode> same = byWord.computeIfAbsent(word, key -> new ArrayList<>());
        boolean oneOwner = word == Word.OWNER && place != Place.BLUEPRINT;
        if (!same.isEmpty() && (oneOwner || !REPEATABLE.contains(word))) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.REPEATED,
                            attribute.wordSpan(),
                            "`" + word.english() + "` is said twice of " + place.phrase())
                    .related(same.get(0).span(), "said here first")
                    .help("delete one of the two"));
            return;
        }
        boolean opens = !attribute.body().isEmpty() && !(attribute.value() instanceof Value.MarkValue);
        if (opens) {
            tellMisplacedBody(attribute);
        }
        same.add(attribute);
        inOrder.add(attribute);
    }

    private void tellMisplaced(AttributeNode attribute) {
        Word word = attribute.word();
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.MISPLACED,
                        attribute.wordSpan(),
                        "`" + word.english() + "` is not something that " + place.phrase() + " has")
                .help("it belongs to " + listed(Place.of(word))));
    }

    /** Names places one by one, or, where many of a sort are among them, the sort. */
    private static String listed(List<Place> places) {
        List<String> phrases = new ArrayList<>();
        for (Place.Group group : Place.Group.values()) {
            List<Place> ofGroup =
                    places.stream().filter(each -> each.group() == group).toList();
            if (ofGroup.size() > MANY) {
                phrases.add(group.phrase());
            } else {
                ofGroup.forEach(each -> phrases.add(each.phrase()));
            }
        }
        int last = phrases.size() - 1;
        return last == 0 ? phrases.get(0) : String.join(", ", phrases.subList(0, last)) + " or " + phrases.get(last);
    }

    private void tellMisplacedBody(AttributeNode attribute) {
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.MISPLACED,
                        attribute.body().get(0).span(),
                        "`" + attribute.word().english() + "` has no attributes of its own")
                .help("move it out of these braces"));
    }

    /** Whether nothing is said at all. */
    boolean isEmpty() {
        return byWord.isEmpty();
    }

    /** Where these attributes stand. */
    Place place() {
        return place;
    }

    /** Whether the flag {@code word} is there. */
    boolean has(Word word) {
        return byWord.containsKey(word);
    }

    /** The marks, in the order written. A note of the whole blueprint is none: it belongs to the header. */
    List<AttributeNode> marks() {
        return inOrder.stream()
                .filter(attribute -> attribute.value() instanceof Value.MarkValue)
                .filter(attribute -> place != Place.BLUEPRINT || attribute.word() != Word.NOTE)
                .toList();
    }

    /** The statements of {@code word}, in the order written. */
    List<AttributeNode> all(Word word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** The only statement of {@code word}. */
    Optional<AttributeNode> one(Word word) {
        // asked some forty times for each action, most often in vain
        List<AttributeNode> all = all(word);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The text that {@code word} is set to. */
    Optional<String> text(Word word) {
        return texts(word).stream().findFirst();
    }

    /** The texts that {@code word} is set to, in the order written. */
    List<String> texts(Word word) {
        List<String> texts = new ArrayList<>();
        for (AttributeNode attribute : all(word)) {
            if (attribute.value() instanceof Value.TextValue text) {
                texts.add(text.text().value());
            } else if (attribute.value() instanceof Value.MarkValue mark) {
                noteText(attribute, mark).ifPresent(texts::add);
            }
        }
        return texts;
    }

    private Optional<String> noteText(AttributeNode attribute, Value.MarkValue mark) {
        if (mark.text().isEmpty()) {
            diagnostics.add(
                    Diagnostic.error(ResolveCodes.MISSING_TEXT, attribute.span(), "`note` takes a text in quotes")
                            .help("write what is to be noted: `note \"…\"`"));
        }
        mark.name()
                .ifPresent(name -> diagnostics.add(Diagnostic.error(
                                ResolveCodes.MISPLACED, name.span(), "a note of the whole blueprint has no name")
                        .help("write `note \"…\"`")));
        if (!attribute.body().isEmpty()) {
            tellMisplacedBody(attribute);
        }
        return mark.text().map(text -> text.value());
    }

    /** The names that {@code word} lists. */
    List<Name> names(Word word) {
        return one(word)
                .filter(attribute -> attribute.value() instanceof Value.NamesValue)
                .map(attribute -> ((Value.NamesValue) attribute.value()).names())
                .orElse(List.of());
    }

    /** The time that {@code word} is set to. */
    Optional<Time> time(Word word) {
        return one(word).flatMap(values::time);
    }

    /** The date that {@code word} is set to. */
    Optional<LocalDate> date(Word word) {
        return one(word).flatMap(values::date);
    }

    /** The share, 0 to 1, that {@code word} is set to. */
    Optional<BigDecimal> share(Word word) {
        return one(word).flatMap(values::share);
    }

    /** The one of {@code choices} that {@code word} is set to. */
    <T> Optional<T> choice(Word word, Map<String, T> choices) {
        return names(word).stream().findFirst().flatMap(name -> values.choice(name, word.english(), choices));
    }

    /** What {@code read} makes of the figure that {@code word} is set to. */
    <T> Optional<T> figure(Word word, BiFunction<Figures, AttributeNode, Optional<T>> read) {
        return one(word).flatMap(attribute -> read.apply(figures, attribute));
    }

    /** The addresses given, without those that are none. */
    List<String> links() {
        return links.read(all(Word.LINK));
    }

    /** What the element rests on. */
    Grounds grounds() {
        List<String> addresses = place == Place.BLUEPRINT ? List.of() : links();
        return new Grounds(choice(Word.STATUS, Choices.STATUSES), texts(Word.SOURCE), addresses);
    }

    /** Where the statement of {@code word} stands. */
    Optional<Span> span(Word word) {
        return one(word).map(AttributeNode::span);
    }
}
