package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Fix;
import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintParser;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Says what is wrong inside a statement, by what stands around the place where the parser gave up. */
final class StatementErrors {
    private static final Set<Integer> STATEMENTS = Set.of(
            BlueprintParser.RULE_blueprint,
            BlueprintParser.RULE_statement,
            BlueprintParser.RULE_declaration,
            BlueprintParser.RULE_laneItem,
            BlueprintParser.RULE_attribute);

    /** Words that a text in quotes belongs to. */
    private static final Set<Integer> TAKE_TEXT = Set.of(
            BlueprintParser.BLUEPRINT,
            BlueprintParser.PHASE,
            BlueprintParser.STEP,
            BlueprintParser.ROLE,
            BlueprintParser.NAME,
            BlueprintParser.WAIT,
            BlueprintParser.DECISION,
            BlueprintParser.TEXT_WORD,
            BlueprintParser.GROUND_WORD,
            BlueprintParser.WANTS,
            BlueprintParser.MARK_WORD,
            BlueprintParser.MOMENT);

    private static final Set<Integer> LANES_AND_BLOCKS =
            Set.of(BlueprintParser.ROLE, BlueprintParser.NAME, BlueprintParser.STEP, BlueprintParser.PHASE);

    private final Offsets offsets;
    private final LaneNames lanes;
    private final ErrorsByLine errors;
    private final StrayErrors strays;
    private DeclaredLabels labels;

    StatementErrors(Offsets offsets, LaneNames lanes, ErrorsByLine errors, StrayErrors strays) {
        this.strays = strays;
        this.offsets = offsets;
        this.lanes = lanes;
        this.errors = errors;
    }

    /** Where the parser gave up: the statement's first token, the token that did not fit, and the one before it. */
    private record Place(Parser parser, int rule, Token start, Token found, Token before) {
        boolean sameLine() {
            return found.getLine() == start.getLine() && found.getType() != Token.EOF;
        }

        /** The token behind {@code token}; the end of the file is behind itself. */
        Token next(Token token) {
            int last = parser.getTokenStream().size() - 1;
            return parser.getTokenStream().get(Math.min(token.getTokenIndex() + 1, last));
        }
    }

    /** Tells the mistake at which the parser gave up. */
    void tell(Parser parser, RecognitionException e) {
        Token found = e.getOffendingToken();
        Token lost = e instanceof NoViableAltException prediction ? prediction.getStartToken() : found;
        Token start = statementStart(parser.getContext(), lost);
        Token before =
                found.getTokenIndex() == 0 ? found : parser.getTokenStream().get(found.getTokenIndex() - 1);
        Place place = new Place(parser, parser.getContext().getRuleIndex(), start, found, before);
        Diagnostic finding = Stream.<Supplier<Optional<Diagnostic>>>of(
                        () -> commaAtEnd(place),
                        () -> arrow(place),
                        () -> textAlone(place),
                        () -> unknownWord(place),
                        () -> spacedName(place),
                        () -> numberAsName(place),
                        () -> reserved(place),
                        () -> missingQuotes(place),
                        () -> needlessQuotes(place))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> byForm(place));
        errors.add(finding, start);
    }

    private static Token statementStart(ParserRuleContext context, Token start) {
        for (ParserRuleContext at = context; at != null; at = at.getParent()) {
            if (STATEMENTS.contains(at.getRuleIndex())) {
                return at.getStart();
            }
        }
        return start;
    }

    private Optional<Diagnostic> commaAtEnd(Place place) {
        return Tokens.is(place.before, BlueprintParser.COMMA)
                ? error(place.before, "nothing follows this comma", "delete it, or write what is missing after it")
                : Optional.empty();
    }

    private Optional<Diagnostic> arrow(Place place) {
        if (!Tokens.isArrow(place.before)) {
            return Optional.empty();
        } else if (Tokens.isText(place.found)) {
            return error(
                    place.found,
                    "an arrow leads to a name, and this is a text",
                    "give the action a name, as in `customer key \"Takes the key\"`, and write `-> key`");
        } else if (Tokens.isArrow(place.found)) {
            return error(place.found, "two arrows stand in a row", "delete one of them");
        }
        return error(place.before, "this arrow leads nowhere", "write the name of an action, or of a lane, after it");
    }

    private Optional<Diagnostic> textAlone(Place place) {
        return Tokens.isText(place.start)
                ? Optional.of(strays.text(place.parser, place.start, false))
                : Optional.empty();
    }

    /** Several words before the text of an action: a name of two words, or a prefix behind the lane. */
    private Optional<Diagnostic> spacedName(Place place) {
        Token lane = laneOf(place);
        Token first = place.next(lane);
        Token second = place.next(first);
        boolean words = Tokens.isWord(first) && Tokens.isWord(second) && second == place.found;
        if (!words || !LANES_AND_BLOCKS.contains(lane.getType()) || second.getLine() > place.start.getLine()) {
            return Optional.empty();
        }
        Token last = second;
        while (Tokens.isWord(place.next(last))) {
            last = place.next(last);
        }
        if (!Tokens.isText(place.next(last)) || place.next(last).getLine() > place.start.getLine()) {
            return Optional.empty();
        } else if (Tokens.is(first, BlueprintParser.WAIT) || Tokens.is(first, BlueprintParser.DECISION)) {
            return error(
                    first,
                    Tokens.human(first) + " stands before the lane",
                    "write `" + first.getText() + " " + lane.getText() + " " + second.getText() + "`");
        }
        Span span = offsets.span(first, last);
        return Optional.of(Diagnostic.error(SyntaxCodes.UNEXPECTED, span, "a name is one word")
                .help("write `" + offsets.slice(span).replaceAll("\\s+", "-") + "`"));
    }

    private Optional<Diagnostic> numberAsName(Place place) {
        boolean named = Tokens.is(place.found, BlueprintParser.NUMBER)
                && place.before == laneOf(place)
                && LANES_AND_BLOCKS.contains(place.before.getType());
        return named
                ? error(
                        place.found,
                        "a name begins with a letter, and a text stands in quotes",
                        "write the digits after a letter, or put them into the quotes")
                : Optional.empty();
    }

    private static Token laneOf(Place place) {
        boolean prefixed =
                Tokens.is(place.start, BlueprintParser.WAIT) || Tokens.is(place.start, BlueprintParser.DECISION);
        return prefixed ? place.next(place.start) : place.start;
    }

    private Optional<Diagnostic> reserved(Place place) {
        boolean inside = Tokens.NEVER_A_NAME.contains(place.found.getType()) && place.found != place.start;
        return inside && place.before.getLine() == place.found.getLine()
                ? Optional.of(Diagnostic.error(
                                SyntaxCodes.RESERVED_WORD,
                                offsets.span(place.found),
                                Tokens.human(place.found)
                                        + " is a word of the language, so nothing can have it as its name")
                        .help("call it something else, or begin a new line before it"))
                : Optional.empty();
    }

    private Optional<Diagnostic> unknownWord(Place place) {
        if (!Tokens.is(place.start, BlueprintParser.NAME) || lanes.contains(place.start)) {
            return Optional.empty();
        }
        Optional<String> meant = strays.suggestions().nearest(place.start.getText());
        boolean lane = place.found != place.start && Tokens.isWord(place.next(place.start));
        if (meant.isEmpty() && lane && place.rule != BlueprintParser.RULE_attribute) {
            return Optional.empty();
        }
        String word = Tokens.human(place.start);
        return Optional.of(Diagnostic.error(
                        SyntaxCodes.UNKNOWN_WORD,
                        offsets.span(place.start),
                        word + " is neither a word of the language nor the name of a lane")
                .help(meant.map(near -> "did you mean `" + near + "`?")
                        .orElse("begin with a lane, as in `customer \"Shows the code\"`, or with the name of an action,"
                                + " as in `ask -> answer`"))
                .fix(strays.suggestions()
                        .certain(place.start.getText())
                        .map(right -> Fix.word(offsets.span(place.start), place.start.getText(), right))));
    }

    /** Words in a row where a text is wanted, and no text on the whole line. */
    private Optional<Diagnostic> missingQuotes(Place place) {
        if (!TAKE_TEXT.contains(place.start.getType()) && !Tokens.is(place.start, BlueprintParser.ALLOW)) {
            return Optional.empty();
        }
        Token first = place.next(firstBeforeText(place));
        Token last = first;
        if (!isWordLike(first) || first.getLine() > place.start.getLine()) {
            return Optional.empty();
        }
        while (isWordLike(place.next(last)) && place.next(last).getLine() == first.getLine()) {
            last = place.next(last);
        }
        Token behind = place.next(last);
        if (behind.getLine() == first.getLine() && (Tokens.isText(behind) || Tokens.isArrow(behind))) {
            return Optional.empty();
        }
        Span span = offsets.span(first, last);
        return Optional.of(Diagnostic.error(SyntaxCodes.MISSING_QUOTES, span, "a text stands in quotes")
                .help("write `\"" + offsets.slice(span) + "\"`")
                .fix(Fix.replace("put the text into quotes", span, "\"" + offsets.slice(span) + "\"")
                        .unsafe()));
    }

    /** The last of the words that cannot belong to the text: the lane, the rule, or the name of a lane. */
    private static Token firstBeforeText(Place place) {
        int type = place.start.getType();
        Token next = place.next(place.start);
        boolean prefixed = type == BlueprintParser.WAIT || type == BlueprintParser.DECISION;
        boolean named = place.rule == BlueprintParser.RULE_lane || place.rule == BlueprintParser.RULE_laneItem;
        if (type == BlueprintParser.ALLOW) {
            Token at = isWordLike(next) ? place.next(next) : next;
            return Tokens.is(at, BlueprintParser.AT) ? place.next(at) : next;
        }
        boolean skip = (prefixed || named) && isWordLike(next) && next.getLine() == place.start.getLine();
        return skip ? next : place.start;
    }

    private static boolean isWordLike(Token token) {
        return Tokens.isWord(token) || Tokens.is(token, BlueprintParser.NUMBER);
    }

    /** A text in quotes where a bare date, number, word or name is wanted. */
    private Optional<Diagnostic> needlessQuotes(Place place) {
        boolean needless = Tokens.is(place.found, BlueprintParser.TEXT)
                && place.before == place.start
                && !TAKE_TEXT.contains(place.start.getType());
        if (!needless) {
            return Optional.empty();
        }
        String text = place.found.getText();
        String inner = text.substring(1, text.length() - 1);
        if (Tokens.is(place.start, BlueprintParser.NAMES_WORD)) {
            return Expectations.takes(place.start)
                    .flatMap(takes -> error(
                                    place.found,
                                    takes + ", and not a text",
                                    declared(place.parser).help(place.start.getText(), inner))
                            .map(finding -> finding.fix(withoutQuotes(place)
                                    .filter(fix -> declared(place.parser).holds(inner)))));
        }
        boolean bare = inner.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.%-]*( \\p{L}+)?");
        String help = bare ? "write `" + place.start.getText() + " " + inner + "`" : help(place);
        return Expectations.takes(place.start)
                .flatMap(takes -> error(place.found, takes + ", and not a text", help))
                .map(finding -> finding.fix(withoutQuotes(place).filter(fix -> bare)));
    }

    private Optional<Fix> withoutQuotes(Place place) {
        String text = place.found.getText();
        return Optional.of(Fix.word(offsets.span(place.found), text, text.substring(1, text.length() - 1)));
    }

    private DeclaredLabels declared(Parser parser) {
        if (labels == null) {
            labels = new DeclaredLabels(parser.getTokenStream());
        }
        return labels;
    }

    private Diagnostic byForm(Place place) {
        String takes = Expectations.takes(place.start).orElse("this statement is not complete");
        return place.sameLine()
                ? error(place.found, takes + ", and not " + Tokens.human(place.found), help(place))
                        .orElseThrow()
                : error(place.start, takes, help(place)).orElseThrow();
    }

    private static String help(Place place) {
        return Expectations.example(place.start)
                .map(example -> "for example `" + example + "`")
                .orElse("for example `customer \"Shows the code\"` or `customer -> frontstage`");
    }

    private Optional<Diagnostic> error(Token at, String message, String help) {
        return Optional.of(Diagnostic.error(SyntaxCodes.UNEXPECTED, offsets.span(at), message)
                .help(help));
    }
}
