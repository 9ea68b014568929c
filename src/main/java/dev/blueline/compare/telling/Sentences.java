package dev.blueline.compare.telling;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Effect;
import dev.blueline.compare.Element;
import dev.blueline.compare.Thing;
import dev.blueline.compare.Value;
import dev.blueline.compare.Verb;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Line;
import dev.blueline.wording.Wording;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Changes in sentences, in the language of the new blueprint. Every kind of change has one: the field's own words where
 * it has some, else a general form for what became of the thing. Says nothing of how important a change is.
 *
 * <p>The forms are keys {@code diff.…} of the wording. The first whose gaps can all be filled is taken: that of the kind
 * before that of the verb, the fuller one before the shorter.
 */
public final class Sentences {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

    private final Comparison comparison;
    private final Wording wording;
    private final Names names;
    private final Moves moves;

    /** Sentences about {@code comparison}, with the words of its files as {@code quoting} shows them. */
    public Sentences(Comparison comparison, Quoting quoting) {
        this.comparison = comparison;
        this.wording =
                Wording.of(comparison.after().blueprint().header().language().tag());
        this.names = new Names(wording, quoting);
        this.moves = new Moves(comparison, wording, names);
    }

    /** The words that the sentences are made of. */
    public Wording wording() {
        return wording;
    }

    /** {@code change}, to be read anywhere. */
    public String sentence(Change change) {
        return told(change, false);
    }

    /** {@code change}, to be read in the {@link Section} that it belongs to. */
    public String inPlace(Change change) {
        return told(change, true);
    }

    /** What becomes of a count: {@code hand-offs 5 → 7 (+2)}. */
    public String effect(Effect effect) {
        return wording.text(
                "diff.effect", count(effect.count()), effect.before(), effect.after(), signed(effect.difference()));
    }

    /** What is counted. */
    public String count(Effect.Count count) {
        return wording.text("diff.count." + count.word());
    }

    /** A number with its sign. */
    public static String signed(int number) {
        return (number > 0 ? "+" : number < 0 ? "−" : "") + Math.abs(number);
    }

    private String told(Change change, boolean inPlace) {
        Gaps gaps = new Gaps(change, inPlace);
        return forms(change, inPlace)
                .flatMap(form -> wording.find(form).stream())
                .flatMap(form -> gaps.fill(form).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sentence for " + change.kind()));
    }

    /** The keys of the forms that {@code change} may have, the best first. */
    private Stream<String> forms(Change change, boolean inPlace) {
        Optional<String> move = change.verb() == Verb.MOVED ? moves.form(change, inPlace) : Optional.empty();
        Stream<String> own = Stream.of((stays(change) ? "diff.stays." : family(change)) + change.kind());
        Stream<String> general =
                families(change).map(family -> family + change.verb().word());
        return Stream.concat(move.stream(), Stream.concat(own, general))
                .flatMap(key -> Stream.of(key + ".full", key + ".gained", key + ".lost", key));
    }

    /** What the keys of a kind's own forms begin with: a channel that is declared is told otherwise than one that is used. */
    private static String family(Change change) {
        return Things.isItself(change) ? "diff." : "diff.fact.";
    }

    /** Whether an element stays, and came to be or ceased to be what it is told as: a flow that is a hand-off now. */
    private static boolean stays(Change change) {
        boolean both = change.before().isPresent() && change.after().isPresent();
        return both && Things.isItself(change) && (change.verb() == Verb.ADDED || change.verb() == Verb.REMOVED);
    }

    private static Stream<String> families(Change change) {
        if (!Things.isItself(change)) {
            boolean whole = change.element().kind() == Element.Kind.WHOLE;
            return whole ? Stream.of("diff.whole.", "diff.fact.") : Stream.of("diff.fact.");
        }
        Stream<String> general = Stream.of("diff." + change.element().kind().word() + ".", "diff.element.");
        return stays(change) ? Stream.concat(Stream.of("diff.stays."), general) : general;
    }

    /** What may be filled into a form; see the head of {@code diff.} in the wording. */
    private final class Gaps {
        private final Change change;
        private final boolean inPlace;
        private final Element element;
        private final BlueprintIndex index;

        Gaps(Change change, boolean inPlace) {
            this.change = change;
            this.inPlace = inPlace;
            this.element = change.element();
            this.index = change.after().isPresent() ? comparison.after() : comparison.before();
        }

        /** {@code form} with its gaps filled; empty if there is nothing to fill one of them. */
        Optional<String> fill(String form) {
            StringBuilder sentence = new StringBuilder();
            Matcher gap = GAP.matcher(form);
            int told = 0;
            while (gap.find()) {
                Optional<String> word = word(gap.group(1).charAt(0));
                if (word.isEmpty()) {
                    return Optional.empty();
                }
                sentence.append(form, told, gap.start());
                sentence.append(isChinese(sentence) && startsWithFigure(word.get()) ? " " : "")
                        .append(word.get());
                told = gap.end();
            }
            return Optional.of(sentence.append(form, told, form.length()).toString());
        }

        /** Between a Chinese character and a figure stands a space. */
        private boolean isChinese(StringBuilder sentence) {
            return !sentence.isEmpty() && Character.isIdeographic(sentence.charAt(sentence.length() - 1));
        }

        private boolean startsWithFigure(String word) {
            return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
        }

        private Optional<String> word(char gap) {
            return switch (gap) {
                case '0' -> Optional.of(subject());
                case '1' -> whence().or(() -> change.from().map(this::value)).or(this::formerName);
                case '2' -> whither().or(() -> change.to().map(this::value)).or(this::newName);
                case '3' -> Optional.of(names.noun(change.thing()));
                case '4' -> element.flow().map(flow -> names.quoted(flow.to().label()));
                case '5' -> element.flow().flatMap(this::lines);
                case '6' -> names.host(element, inPlace);
                case '7' ->
                    change.after()
                            .flatMap(Element::action)
                            .map(action ->
                                    wording.text("diff.kind." + action.kind().word()));
                case '8' -> moves.lane(change.before(), comparison.before());
                case '9' -> moves.lane(change.after(), comparison.after());
                default -> throw new IllegalStateException("no gap " + gap);
            };
        }

        /** What acts and moves is known by its name; evidence, and what came or went, by what it is as well. */
        private String subject() {
            boolean named = Things.isItself(change) && !(change.verb() == Verb.MOVED && change.thing() == Thing.ACTION);
            return named ? names.asA(change.thing(), element, index) : names.of(element, index);
        }

        private Optional<String> whence() {
            return change.verb() == Verb.MOVED ? moves.from(change) : Optional.empty();
        }

        private Optional<String> whither() {
            return change.verb() == Verb.MOVED ? moves.to(change) : Optional.empty();
        }

        private String value(Value value) {
            return value.quoted() ? names.quoted(value.text()) : names.plain(value.text());
        }

        /** What it was called, where that is what changed. */
        private Optional<String> formerName() {
            return change.before().filter(was -> isRenamed(was)).map(was -> names.quoted(was.label()));
        }

        /** The label of a flow's element is that of an action. */
        private boolean isRenamed(Element one) {
            return change.verb() == Verb.REWORDED
                    && Things.isItself(change)
                    && one.kind() != Element.Kind.FLOW
                    && !one.label().isEmpty();
        }

        private Optional<String> newName() {
            return change.after().filter(is -> isRenamed(is)).map(is -> names.quoted(is.label()));
        }

        /** The lines that a flow crosses; of a crossing that came or went, its own. */
        private Optional<String> lines(Flow flow) {
            Set<Line> lines = EnumSet.noneOf(Line.class);
            if (change.thing() == Thing.CROSSING) {
                String line = change.to().or(change::from).map(Value::text).orElse("");
                Stream.of(Line.values())
                        .filter(one -> names.isCalled(one, line, comparison))
                        .forEach(lines::add);
            } else {
                lines.addAll(index.linesCrossed(flow));
            }
            return names.lines(lines, comparison.after());
        }
    }
}
