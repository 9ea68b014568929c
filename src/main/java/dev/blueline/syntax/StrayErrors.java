package dev.blueline.syntax;

import static java.util.Map.entry;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Fix;
import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintParser;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Says what is wrong with what stands between two statements and begins none, or before or behind the blueprint. */
final class StrayErrors {
    private static final List<String> ROLES = Word.spellingsOf(
            Word.EVIDENCE, Word.CUSTOMER, Word.FRONTSTAGE, Word.BACKSTAGE, Word.SUPPORT, Word.PARTNER, Word.MANAGEMENT);
    private static final List<String> TECHNOLOGY = Word.spellingsOf(Word.TECHNOLOGY);
    private static final Set<Integer> ONE_TEXT = Set.of(
            BlueprintParser.TEXT_WORD, BlueprintParser.GROUND_WORD, BlueprintParser.WANTS, BlueprintParser.MARK_WORD);
    private static final Set<Integer> OF_ACTIONS =
            Set.of(BlueprintParser.ROLE, BlueprintParser.DECISION, BlueprintParser.LOOP);

    /** How the words of a block are spoken of, and what stands in it. */
    private record Content(String kind, String help) {}

    private static final Content STATEMENTS = new Content(
            "a word that begins a statement here",
            "here stand steps with actions in them, such as `customer \"Shows the code\"`, and what is said of the"
                    + " whole, such as `goal \"…\"`");
    private static final Map<Integer, Content> CONTENTS = Map.ofEntries(
            entry(
                    BlueprintParser.RULE_attributes,
                    new Content(
                            "an attribute or a mark",
                            "in these braces stand attributes, such as `via phone` or `time 3 min`")),
            entry(
                    BlueprintParser.RULE_lanes,
                    new Content(
                            "a role",
                            "a lane begins with its role: evidence, customer, frontstage, backstage, support, partner"
                                    + " or management")),
            entry(
                    BlueprintParser.RULE_declarations,
                    new Content("a name", "a declaration is a name and a label: `desk \"Front desk\"`")));

    private final Offsets offsets;
    private final ErrorsByLine errors;
    private final Suggestions suggestions = new Suggestions();
    private final Suggestions inBraces = Suggestions.inBraces();

    StrayErrors(Offsets offsets, ErrorsByLine errors) {
        this.offsets = offsets;
        this.errors = errors;
    }

    /** What a wrong word may have been meant to be. */
    Suggestions suggestions() {
        return suggestions;
    }

    /** Tells of what stands between two statements and begins none. */
    void tell(Parser parser, ParserRuleContext block) {
        Token found = parser.getCurrentToken();
        Token before = parser.getTokenStream().LT(-1);
        boolean goesOn = before.getLine() == found.getLine();
        Optional<Token> statement = goesOn ? statementBefore(block, found) : Optional.empty();
        Diagnostic finding;
        if (Tokens.is(found, BlueprintParser.COMMA)) {
            finding = commaOfNothing(found);
        } else if (Tokens.isText(found)) {
            finding = text(parser, found, isList(block));
        } else if (Tokens.isArrow(found)) {
            finding = unexpected(
                    offsets.span(found),
                    "an arrow needs the name of an action, or of a lane, on each side",
                    "write `from -> to`");
        } else if (Tokens.is(found, BlueprintParser.NAME)) {
            finding = name(parser, found, before, statement, block);
        } else if (isList(block) && Tokens.NEVER_A_NAME.contains(found.getType())) {
            finding = Diagnostic.error(
                            SyntaxCodes.RESERVED_WORD,
                            offsets.span(found),
                            Tokens.human(found) + " is a word of the language, so nothing can have it as its name")
                    .help("call it something else");
        } else if (isAttributes(block) && OF_ACTIONS.contains(found.getType())) {
            finding = unexpected(
                    offsets.span(found),
                    "this stands in the braces of an action or a mark, and belongs into a step",
                    "close the braces before it with `}`");
        } else {
            finding = statement
                    .flatMap(word -> isAttributes(block) && Tokens.is(word, BlueprintParser.WAIT)
                            ? Optional.of(surplusOfWait(found))
                            : surplus(word, found))
                    .orElseGet(() -> unexpected(
                            offsets.span(found),
                            Tokens.human(found) + " means nothing here",
                            content(block).help()));
        }
        errors.add(finding, found);
    }

    /** The first token of the statement that stands before {@code found} on its line. */
    private static Optional<Token> statementBefore(ParserRuleContext block, Token found) {
        return block.getChild(block.getChildCount() - 1) instanceof ParserRuleContext statement
                ? Optional.of(statement.getStart()).filter(start -> start.getLine() == found.getLine())
                : Optional.empty();
    }

    /** A text that belongs to no statement. */
    Diagnostic text(Parser parser, Token found, boolean inList) {
        Token before = parser.getTokenStream().get(Math.max(0, found.getTokenIndex() - 1));
        Token word = parser.getTokenStream().get(Math.max(0, found.getTokenIndex() - 2));
        if (Tokens.isText(before) && ONE_TEXT.contains(word.getType())) {
            return surplus(word, found).orElseThrow();
        } else if (inList) {
            return unexpected(offsets.span(found), "this text belongs to nothing", "one label stands after each name");
        } else if (before.getLine() == found.getLine() && Tokens.isText(before)) {
            return unexpected(
                    offsets.span(found),
                    "two texts stand side by side, without a comma",
                    "write a comma between them for two boxes, or put both into one pair of quotes");
        }
        return unexpected(
                offsets.span(found),
                "nothing says what this text is",
                "begin the statement with a lane, as in `customer \"…\"`, or with a word, as in `note \"…\"`");
    }

    private Diagnostic name(
            Parser parser, Token found, Token before, Optional<Token> statement, ParserRuleContext block) {
        Token next = parser.getTokenStream().LT(2);
        String word = Tokens.human(found);
        Optional<Diagnostic> technology = statement.flatMap(lane -> technology(found, block));
        if (technology.isPresent()) {
            return technology.get();
        }
        if (block.getRuleIndex() == BlueprintParser.RULE_lanes && Tokens.is(next, BlueprintParser.ROLE)) {
            return unexpected(
                    offsets.span(found),
                    "a lane begins with its role, and " + word + " is its name",
                    "write `" + next.getText() + " " + found.getText() + "`");
        }
        if (isAttributes(block) && Tokens.isArrow(next)) {
            return Diagnostic.error(
                            SyntaxCodes.MISSING_QUOTES,
                            offsets.span(found),
                            "an outcome stands in quotes before its arrow")
                    .help("write `\"" + found.getText() + "\" " + next.getText() + " …`");
        }
        boolean cut = Tokens.is(before, BlueprintParser.NUMBER) && Tokens.is(next, BlueprintParser.COMMA);
        if (cut) {
            return commaOfNothing(next);
        }
        boolean mark = statement
                .filter(start -> Tokens.is(start, BlueprintParser.MARK_WORD))
                .isPresent();
        if (mark && Tokens.is(before, BlueprintParser.NAME)) {
            return missingQuotes(parser, before);
        }
        boolean inLanes = block.getRuleIndex() == BlueprintParser.RULE_lanes;
        Suggestions here = isAttributes(block) ? inBraces : suggestions;
        Optional<String> meant = inLanes ? Spelling.nearest(found.getText(), ROLES) : here.nearest(found.getText());
        if (inLanes && meant.isEmpty() && statement.isPresent() && Tokens.is(before, BlueprintParser.NAME)) {
            return missingQuotes(parser, found);
        }
        if (meant.isEmpty()
                && statement
                        .filter(start -> Tokens.is(start, BlueprintParser.NAMES_WORD))
                        .isPresent()
                && Tokens.isWord(before)) {
            return unexpected(
                    offsets.span(found),
                    "two names stand side by side, without a comma",
                    "write `" + before.getText() + ", " + found.getText() + "`");
        }
        return Diagnostic.error(
                        SyntaxCodes.UNKNOWN_WORD,
                        offsets.span(found),
                        word + " is not " + content(block).kind())
                .help(meant.map(near -> "did you mean `" + near + "`?")
                        .orElse(content(block).help()))
                .fix((inLanes ? Spelling.certain(found.getText(), ROLES) : suggestions.certain(found.getText()))
                        .filter(right -> meant.filter(right::equals).isPresent())
                        .map(right -> Fix.word(offsets.span(found), found.getText(), right)));
    }

    /** The one word that stands behind a lane, misspelt. */
    private Optional<Diagnostic> technology(Token found, ParserRuleContext block) {
        return Spelling.question(found.getText(), TECHNOLOGY)
                .filter(question -> block.getRuleIndex() == BlueprintParser.RULE_lanes)
                .map(question -> Diagnostic.error(
                                SyntaxCodes.UNKNOWN_WORD,
                                offsets.span(found),
                                Tokens.human(found) + " is not a word that stands behind a lane")
                        .help(question)
                        .fix(Spelling.certain(found.getText(), TECHNOLOGY)
                                .map(right -> Fix.word(offsets.span(found), found.getText(), right))));
    }

    private Diagnostic commaOfNothing(Token comma) {
        return unexpected(
                        offsets.span(comma),
                        "this comma joins nothing: commas stand between the items of one list",
                        "delete it")
                .fix(Fix.remove("delete the comma", offsets.span(comma)));
    }

    /** Bare words from {@code first} to the end of the line, or to another sign. */
    private Diagnostic missingQuotes(Parser parser, Token first) {
        Token last = first;
        Token next = parser.getTokenStream().get(last.getTokenIndex() + 1);
        while (Tokens.isWord(next) && next.getLine() == first.getLine()) {
            last = next;
            next = parser.getTokenStream().get(last.getTokenIndex() + 1);
        }
        Span span = offsets.span(first, last);
        return Diagnostic.error(SyntaxCodes.MISSING_QUOTES, span, "a text stands in quotes")
                .help("write `\"" + offsets.slice(span) + "\"`")
                .fix(Fix.replace("put the text into quotes", span, "\"" + offsets.slice(span) + "\"")
                        .unsafe());
    }

    /** Something behind a statement that is complete without it. */
    private Optional<Diagnostic> surplus(Token word, Token found) {
        return Expectations.takes(word)
                .filter(takes -> !Tokens.is(found, BlueprintParser.LBRACE))
                .map(takes -> unexpected(
                        offsets.span(found),
                        takes + ", and " + Tokens.human(found) + " is more than that",
                        "for example `" + Expectations.example(word).orElse(word.getText()) + "`"));
    }

    /** A wait in the braces of an action is a mark, and has its times in braces of its own. */
    private Diagnostic surplusOfWait(Token found) {
        return unexpected(
                offsets.span(found),
                "`wait` takes a text in quotes or braces here, and " + Tokens.human(found) + " is more than that",
                "for example `wait { expected 3 min }`");
    }

    /** Tells of what stands before or behind the blueprint. */
    void tellOutside(Parser parser) {
        Token found = parser.getCurrentToken();
        boolean read =
                !parser.getContext().getRuleContexts(ParserRuleContext.class).isEmpty();
        if (Tokens.is(found, BlueprintParser.RBRACE) && read) {
            add(
                    SyntaxCodes.EXTRA_BRACE,
                    found,
                    "this `}` closes nothing: the blueprint was closed before it",
                    "delete it, or an earlier one that closes too early");
        } else if (read) {
            add(
                    SyntaxCodes.UNEXPECTED,
                    found,
                    Tokens.human(found) + " stands after the end of the blueprint",
                    "move it into the braces of the blueprint, or delete it; a `}` before it may be one too many");
        } else {
            add(
                    SyntaxCodes.NO_BLUEPRINT,
                    found,
                    "a file begins with the word `blueprint`, and not with " + Tokens.human(found),
                    "begin with `blueprint \"Title\" {`; comments begin with `//`");
        }
    }

    private void add(Code code, Token found, String message, String help) {
        errors.add(Diagnostic.error(code, offsets.span(found), message).help(help), found);
    }

    private static Diagnostic unexpected(Span span, String message, String help) {
        return Diagnostic.error(SyntaxCodes.UNEXPECTED, span, message).help(help);
    }

    private static Content content(ParserRuleContext block) {
        return CONTENTS.getOrDefault(block.getRuleIndex(), STATEMENTS);
    }

    private static boolean isList(ParserRuleContext block) {
        return block.getRuleIndex() == BlueprintParser.RULE_lanes
                || block.getRuleIndex() == BlueprintParser.RULE_declarations;
    }

    private static boolean isAttributes(ParserRuleContext block) {
        return block.getRuleIndex() == BlueprintParser.RULE_attributes;
    }
}
