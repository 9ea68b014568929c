package dev.blueline.syntax;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintParser;
import dev.blueline.syntax.antlr.BlueprintParser.ActionContext;
import dev.blueline.syntax.antlr.BlueprintParser.PhaseContext;
import dev.blueline.syntax.antlr.BlueprintParser.StatementContext;
import dev.blueline.syntax.antlr.BlueprintParser.StepContext;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Puts ANTLR's complaints into words: what stands here, and what to write instead. */
final class SyntaxErrors {
    private static final Set<Integer> NEVER_A_NAME = Set.of(
            BlueprintParser.BLUEPRINT,
            BlueprintParser.DECLARATIONS,
            BlueprintParser.LANES,
            BlueprintParser.PHASE,
            BlueprintParser.STEP,
            BlueprintParser.ROLE,
            BlueprintParser.LOOP,
            BlueprintParser.RECOVERY);
    private static final Set<Integer> TEXTS =
            Set.of(BlueprintParser.TEXT, BlueprintParser.TEXT_BLOCK, BlueprintParser.UNCLOSED_TEXT);
    private static final Set<Integer> ARROWS = Set.of(
            BlueprintParser.SEQUENCE,
            BlueprintParser.EXCHANGE,
            BlueprintParser.INFORMATION,
            BlueprintParser.WRONG_ARROW);
    private static final List<String> FRAME_WORDS = Word.spellingsOf(
            Word.BLUEPRINT,
            Word.CHANNELS,
            Word.ACTORS,
            Word.SYSTEMS,
            Word.METRICS,
            Word.VARIANTS,
            Word.LANES,
            Word.PHASE,
            Word.STEP);
    private static final List<String> ALL_WORDS = Word.spellingsOf(Word.values());

    private final Offsets offsets;
    private final Diagnostics diagnostics;
    private boolean endTold;

    SyntaxErrors(Offsets offsets, Diagnostics diagnostics) {
        this.offsets = offsets;
        this.diagnostics = diagnostics;
    }

    /** Tells what is wrong inside a statement. */
    void tell(Parser parser, RecognitionException e) {
        Token found = e.getOffendingToken();
        Token start = e instanceof NoViableAltException lost ? lost.getStartToken() : found;
        Token statement = statementStart(parser.getContext(), start);
        IntervalSet expected = e.getExpectedTokens();
        if (expected != null && NEVER_A_NAME.contains(found.getType()) && wantsName(parser, e, found)) {
            tellReserved(found);
        } else if (misspelledFrameWord(statement).isPresent() && isName(statement)) {
            tellMisspelled(statement, misspelledFrameWord(statement).get());
        } else if (isName(found) && lacksQuotes(parser, statement, found)) {
            tellMissingQuotes(parser, found);
        } else {
            String what = expectation(parser.getContext(), statement);
            add(SyntaxCodes.UNEXPECTED, span(found, statement), what + ", and not " + human(found), help(statement));
        }
    }

    /** Tells of what stands between two statements and begins none. */
    void tellUnexpected(Parser parser, ParserRuleContext block) {
        Token found = parser.getCurrentToken();
        if (isName(found)) {
            Optional<String> meant = Spelling.nearest(found.getText(), ALL_WORDS);
            Diagnostic finding = Diagnostic.error(
                    SyntaxCodes.UNKNOWN_WORD,
                    offsets.span(found),
                    "`" + found.getText() + "` is not " + kindOfWord(block));
            diagnostics.add(finding.help(
                    meant.map(word -> "did you mean `" + word + "`?").orElse(kindOfHelp(block))));
        } else if (TEXTS.contains(found.getType())) {
            add(
                    SyntaxCodes.UNEXPECTED,
                    offsets.span(found),
                    "nothing says what this text is",
                    "begin the statement with a lane, such as `customer \"…\"`, or with a word such as `note \"…\"`");
        } else if (block.getRuleIndex() == BlueprintParser.RULE_declarations
                && NEVER_A_NAME.contains(found.getType())) {
            tellReserved(found);
        } else if (ARROWS.contains(found.getType())) {
            add(
                    SyntaxCodes.UNEXPECTED,
                    offsets.span(found),
                    "an arrow needs the name of an action, or of a lane, on each side",
                    "write `from -> to`");
        } else {
            add(SyntaxCodes.UNEXPECTED, offsets.span(found), human(found) + " means nothing here", kindOfHelp(block));
        }
    }

    /** Tells of what stands before or behind the blueprint. */
    void tellOutside(Parser parser) {
        Token found = parser.getCurrentToken();
        boolean read =
                !parser.getContext().getRuleContexts(ParserRuleContext.class).isEmpty();
        if (found.getType() == BlueprintParser.RBRACE && read) {
            add(
                    SyntaxCodes.EXTRA_BRACE,
                    offsets.span(found),
                    "this brace closes nothing: the blueprint was closed before it",
                    "delete it, or the one that closed too early");
        } else if (read) {
            add(
                    SyntaxCodes.UNEXPECTED,
                    offsets.span(found),
                    human(found) + " stands behind the end of the blueprint",
                    "move it into the braces of the blueprint, or delete it");
        } else {
            String meant = Spelling.nearest(found.getText(), Word.BLUEPRINT.spellings())
                    .map(word -> "did you mean `" + word + "`?")
                    .orElse("begin with `blueprint \"Title\" {`");
            add(
                    SyntaxCodes.NO_BLUEPRINT,
                    offsets.span(found),
                    "a file begins with the word `blueprint`, and not with " + human(found),
                    meant);
        }
    }

    /** Tells of a block whose brace is missing, where it is missing; at the end of the file once at the most. */
    void tellMissingBrace(Parser parser) {
        ParserRuleContext block = parser.getContext();
        Token found = parser.getCurrentToken();
        if (found.getType() != Token.EOF) {
            tellForgotten(block, found);
        } else if (!endTold) {
            endTold = true;
            ParserRuleContext outermost = block;
            while (outermost.getParent().getParent() != null) {
                outermost = outermost.getParent();
            }
            Optional<PhaseContext> within = phaseInPhase(outermost);
            if (within.isPresent()) {
                tellForgotten(within.get().getParent().getParent(), within.get().getStart());
            } else {
                Span end = offsets.span(parser.getTokenStream().LT(-1));
                diagnostics.add(Diagnostic.error(
                                SyntaxCodes.MISSING_BRACE,
                                offsets.span(brace(block)),
                                "the braces of this `" + owner(block).getText() + "` are never closed")
                        .related(new Span(end.end(), end.end()), "the file ends here")
                        .help("close them with `}`"));
            }
        }
    }

    private void tellForgotten(ParserRuleContext block, Token found) {
        diagnostics.add(Diagnostic.error(
                        SyntaxCodes.MISSING_BRACE,
                        offsets.span(found),
                        "a `}` is missing before " + human(found) + ": the braces of this `"
                                + owner(block).getText() + "` are still open")
                .related(offsets.span(brace(block)), "opened here")
                .help("close them with `}`"));
    }

    private static Token brace(ParserRuleContext block) {
        return block.getToken(BlueprintParser.LBRACE, 0).getSymbol();
    }

    private static Token owner(ParserRuleContext block) {
        return block.getParent().getStart();
    }

    /** The first phase that stands inside another behind a step of that other: there the brace was forgotten. */
    private static Optional<PhaseContext> phaseInPhase(ParserRuleContext context) {
        boolean step = false;
        for (ParserRuleContext child : context.getRuleContexts(ParserRuleContext.class)) {
            if (child instanceof StatementContext statement) {
                if (statement.phase() != null && step && context.getParent() instanceof PhaseContext) {
                    return Optional.of(statement.phase());
                }
                step |= statement.step() != null;
            }
            if (!(child instanceof StepContext)) {
                Optional<PhaseContext> found = phaseInPhase(child);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Tells of a word such as {@code stepp}, read as a lane and followed by a block; says whether it was one. */
    boolean tellMisspelledFrame(ActionContext owner) {
        Token first = owner.getStart();
        Optional<String> meant = misspelledFrameWord(first);
        meant.ifPresent(word -> tellMisspelled(first, word));
        return meant.isPresent();
    }

    /** Whether what comes next begins a line and is an action or a flow, so that the braces around it were forgotten. */
    boolean looksLikeStatementOfStep(Parser parser) {
        Token next = parser.getCurrentToken();
        Token before = parser.getTokenStream().LT(-1);
        if (before == null || before.getLine() == next.getLine()) {
            return false;
        }
        if (next.getType() == BlueprintParser.ROLE || next.getType() == BlueprintParser.DECISION) {
            return true;
        }
        int second = parser.getTokenStream().LA(2);
        boolean flow = ARROWS.contains(second) || second == BlueprintParser.COMMA;
        boolean action =
                TEXTS.contains(second) || TEXTS.contains(parser.getTokenStream().LA(3));
        return next.getType() == BlueprintParser.NAME
                && (flow
                        || (action
                                && Spelling.nearest(next.getText(), ALL_WORDS).isEmpty()));
    }

    private void tellReserved(Token found) {
        String word = found.getText();
        boolean ascii = word.chars().allMatch(c -> c < 128);
        add(
                SyntaxCodes.RESERVED_WORD,
                offsets.span(found),
                "`" + word + "` is a word of the language, so nothing can have it as its name",
                "call it something else, for example `" + (ascii ? "the-" + word : word + "1") + "`");
    }

    private void tellMisspelled(Token found, String meant) {
        add(
                SyntaxCodes.UNKNOWN_WORD,
                offsets.span(found),
                "`" + found.getText() + "` is not a word that begins a statement",
                "did you mean `" + meant + "`?");
    }

    private void tellMissingQuotes(Parser parser, Token found) {
        Token last = found;
        for (int i = found.getTokenIndex() + 1; i < parser.getTokenStream().size(); i++) {
            Token next = parser.getTokenStream().get(i);
            if (next.getChannel() != Token.DEFAULT_CHANNEL) {
                continue;
            }
            if (next.getLine() != found.getLine() || !isWordLike(next)) {
                break;
            }
            last = next;
        }
        add(
                SyntaxCodes.MISSING_QUOTES,
                offsets.span(found, last),
                "a text stands in quotes",
                "write `\"" + parser.getTokenStream().getText(found, last) + "\"`");
    }

    private static Token statementStart(ParserRuleContext context, Token start) {
        for (ParserRuleContext at = context; at != null; at = at.getParent()) {
            switch (at.getRuleIndex()) {
                case BlueprintParser.RULE_blueprint,
                        BlueprintParser.RULE_statement,
                        BlueprintParser.RULE_stepStatement,
                        BlueprintParser.RULE_declaration,
                        BlueprintParser.RULE_laneItem,
                        BlueprintParser.RULE_attribute -> {
                    return at.getStart();
                }
                default -> {
                    // an inner rule
                }
            }
        }
        return start;
    }

    private static boolean wantsName(Parser parser, RecognitionException e, Token found) {
        Token before = parser.getTokenStream().get(Math.max(0, found.getTokenIndex() - 1));
        boolean sameLine = before.getChannel() != Token.DEFAULT_CHANNEL || before.getLine() == found.getLine();
        Token start = e instanceof NoViableAltException lost ? lost.getStartToken() : found;
        boolean later = start.getTokenIndex() < found.getTokenIndex() && start.getLine() == found.getLine();
        return sameLine && (later || e.getExpectedTokens().contains(BlueprintParser.NAME));
    }

    /** Whether {@code found} looks like a text whose quotes were forgotten: words in a row, and no quotes before. */
    private static boolean lacksQuotes(Parser parser, Token statement, Token found) {
        for (int i = statement.getTokenIndex(); i < found.getTokenIndex(); i++) {
            int type = parser.getTokenStream().get(i).getType();
            if (TEXTS.contains(type) || ARROWS.contains(type) || type == BlueprintParser.LBRACE) {
                return false;
            }
        }
        return found.getTokenIndex() > statement.getTokenIndex() && found.getLine() == statement.getLine();
    }

    private String expectation(ParserRuleContext context, Token statement) {
        String word = "`" + statement.getText() + "`";
        return switch (context.getRuleIndex()) {
            case BlueprintParser.RULE_textAttribute, BlueprintParser.RULE_wantsAttribute, BlueprintParser.RULE_text ->
                word + " takes a text in quotes";
            case BlueprintParser.RULE_dateAttribute -> word + " takes a date, such as 2026-11-02";
            case BlueprintParser.RULE_choiceAttribute -> word + " takes a word";
            case BlueprintParser.RULE_namesAttribute -> word + " takes names, with commas between them";
            case BlueprintParser.RULE_quantityAttribute,
                    BlueprintParser.RULE_quantity,
                    BlueprintParser.RULE_number,
                    BlueprintParser.RULE_unit -> word + " takes a number and its unit, such as `3 min`";
            case BlueprintParser.RULE_feelingAttribute -> word + " takes a number from -2 to +2";
            case BlueprintParser.RULE_flow, BlueprintParser.RULE_ends, BlueprintParser.RULE_end ->
                "a flow needs the name of an action, or of a lane, on each side of its arrow";
            case BlueprintParser.RULE_phase,
                    BlueprintParser.RULE_step,
                    BlueprintParser.RULE_container,
                    BlueprintParser.RULE_stepBody -> word + " takes a title in quotes and then its braces";
            case BlueprintParser.RULE_blueprint -> "`blueprint` takes a title in quotes and then its braces";
            case BlueprintParser.RULE_declaration -> "a declaration is a name and a label in quotes";
            case BlueprintParser.RULE_lane, BlueprintParser.RULE_laneItem ->
                "a lane is a role, then its name and its label in quotes if it has them";
            case BlueprintParser.RULE_allow -> "`allow` takes a rule's name and a reason in quotes";
            case BlueprintParser.RULE_outcome -> "an outcome is a text in quotes, an arrow and a name";
            case BlueprintParser.RULE_recoverAttribute -> word + " takes an arrow and a name: `recover -> name`";
            case BlueprintParser.RULE_attribute, BlueprintParser.RULE_attributes -> "an attribute is expected here";
            default -> "an action is a lane and a text in quotes: `" + plain(statement) + " \"…\"`";
        };
    }

    private static String plain(Token statement) {
        return isName(statement) || statement.getType() == BlueprintParser.ROLE ? statement.getText() : "customer";
    }

    private static String help(Token statement) {
        return Word.of(statement.getText())
                .flatMap(SyntaxErrors::example)
                .map(example -> "for example `" + example + "`")
                .orElse("for example `customer \"Shows the code\"` or `customer -> frontstage`");
    }

    private static Optional<String> example(Word word) {
        String spelling = word.english();
        return switch (word) {
            case BLUEPRINT -> Optional.of("blueprint \"Picking up a parcel\" { }");
            case PHASE, STEP -> Optional.of(spelling + " \"Arrive\" { }");
            case CHANNELS, ACTORS, SYSTEMS, METRICS, VARIANTS -> Optional.of(spelling + " { name \"Label\" }");
            case LANES -> Optional.of("lanes { customer guest \"Guest\" }");
            case UPDATED, MEASURED -> Optional.of(spelling + " 2026-11-02");
            case VIA, BY, USES, FOR, SEEN_BY, UNTIL -> Optional.of(spelling + " name");
            case TIME, EXPECTED, STANDARD, TOLERANCE, BREAKEVEN -> Optional.of(spelling + " 3 min");
            case ALLOW -> Optional.of("allow missing-evidence at name \"Reason\"");
            case LOOP, RECOVERY -> Optional.of(spelling + " from -> to");
            case RECOVER -> Optional.of("recover -> name");
            case DECISION -> Optional.of("decision frontstage free \"Is it free?\" { \"yes\" -> a \"no\" -> b }");
            case WAIT -> Optional.of("wait customer \"Waits\"");
            case STATE -> Optional.of("state as-is");
            case LANGUAGE -> Optional.of("language en");
            case PROFILE -> Optional.of("profile standard");
            case EMOTION -> Optional.of("emotion -1 \"Tired\"");
            case EVIDENCE, CUSTOMER, FRONTSTAGE, BACKSTAGE, SUPPORT, PARTNER, MANAGEMENT ->
                Optional.of(spelling + " \"What happens\"");
            case SCENARIO,
                    SEGMENT,
                    GOAL,
                    EXCLUDES,
                    PROMISE,
                    VERSION,
                    OWNER,
                    DESCRIPTION,
                    TOUCHPOINT,
                    CAUSE,
                    PREVENT,
                    MEASURE,
                    SOURCE,
                    LINK,
                    WHEN,
                    NOTE,
                    WANTS -> Optional.of(spelling + " \"…\"");
            default -> Optional.empty();
        };
    }

    private static Optional<String> misspelledFrameWord(Token token) {
        return token.getType() == BlueprintParser.NAME
                ? Spelling.nearest(token.getText(), FRAME_WORDS)
                : Optional.empty();
    }

    private static String kindOfWord(ParserRuleContext block) {
        return switch (block.getRuleIndex()) {
            case BlueprintParser.RULE_attributes -> "an attribute or a mark";
            case BlueprintParser.RULE_lanes -> "a role";
            default -> "a word that begins a statement here";
        };
    }

    private static String kindOfHelp(ParserRuleContext block) {
        return switch (block.getRuleIndex()) {
            case BlueprintParser.RULE_attributes ->
                "in these braces stand attributes, such as `via phone`, `time 3 min` or `start`";
            case BlueprintParser.RULE_lanes ->
                "a lane begins with its role: evidence, customer, frontstage, backstage, support, partner or"
                        + " management";
            case BlueprintParser.RULE_declarations -> "a declaration is a name and a label: `desk \"Front desk\"`";
            case BlueprintParser.RULE_stepBody ->
                "a step holds actions, such as `customer \"Shows the code\"`, and flows, such as `customer ->"
                        + " frontstage`";
            default -> "here stand phases, steps and what is said of the whole, such as `goal \"…\"`";
        };
    }

    private static String human(Token token) {
        if (token.getType() == Token.EOF) {
            return "the end of the file";
        }
        String text = token.getText();
        if (TEXTS.contains(token.getType())) {
            return "the text " + (text.length() > 30 ? text.substring(0, text.offsetByCodePoints(0, 24)) + "…" : text);
        }
        return "`" + (text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 30)) + "…" : text) + "`";
    }

    private Span span(Token found, Token statement) {
        return found.getType() == Token.EOF || found.getLine() > statement.getLine()
                ? offsets.span(statement)
                : offsets.span(found);
    }

    private static boolean isName(Token token) {
        return token.getType() == BlueprintParser.NAME;
    }

    private static boolean isWordLike(Token token) {
        return !TEXTS.contains(token.getType())
                && !ARROWS.contains(token.getType())
                && Arrays.stream(new int[] {BlueprintParser.LBRACE, BlueprintParser.RBRACE, Token.EOF})
                        .noneMatch(type -> type == token.getType());
    }

    private void add(Code code, Span span, String message, String help) {
        diagnostics.add(Diagnostic.error(code, span, message).help(help));
    }
}
