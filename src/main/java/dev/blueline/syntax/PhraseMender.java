package dev.blueline.syntax;

import static java.util.Map.entry;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Fix;
import dev.blueline.source.Span;
import dev.blueline.syntax.OpenBlocks.Kind;
import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Mends phrases of a few neighbouring words that could be read, but as something else than they say: words in the wrong
 * order, a misspelt word where a name may stand, a word of speech where a sign belongs. Looks at one line at a time, and
 * leaves alone what it does not know.
 */
final class PhraseMender {
    private static final List<String> POLARITIES = Word.spellingsOf(Word.POSITIVE, Word.NEUTRAL, Word.NEGATIVE);

    /** What people say for a polarity. */
    private static final Map<String, String> SAID_FOR_A_POLARITY = Map.ofEntries(
            entry("good", "positive"),
            entry("great", "positive"),
            entry("happy", "positive"),
            entry("bad", "negative"),
            entry("sad", "negative"),
            entry("angry", "negative"),
            entry("积极", "正面"),
            entry("消极", "负面"));

    private static final Set<String> STATES = Set.of("as-is", "to-be");
    private static final Set<String> SAID_FOR_AN_ARROW = Set.of("to", "then", "到", "至");
    private static final Set<Kind> WITH_FLOWS = EnumSet.of(Kind.BLUEPRINT, Kind.PHASE, Kind.STEP);

    /** What a name may stand behind, beside arrows. */
    private static final Set<Integer> NAMED = Set.of(
            BlueprintLexer.NAME,
            BlueprintLexer.ROLE,
            BlueprintLexer.STEP,
            BlueprintLexer.PHASE,
            BlueprintLexer.WAIT,
            BlueprintLexer.DECISION);

    /** What a phrase was written as and meant as. */
    private record Phrase(int length, List<Token> meant, Diagnostic finding) {}

    private final Offsets offsets;
    private final Diagnostics diagnostics;
    private final List<Token> tokens;
    private final List<Token> mended = new ArrayList<>();
    private final OpenBlocks blocks = new OpenBlocks();
    private final Map<String, Integer> used = new HashMap<>();
    /** Names that begin with a digit, each told where it stands first. */
    private final Set<String> namesTold = new HashSet<>();

    PhraseMender(Offsets offsets, Diagnostics diagnostics, List<Token> tokens) {
        this.offsets = offsets;
        this.diagnostics = diagnostics;
        this.tokens = tokens;
        tokens.stream().filter(Tokens::isWord).forEach(word -> used.merge(word.getText(), 1, Integer::sum));
    }

    List<Token> mend() {
        int i = 0;
        while (i < tokens.size()) {
            Phrase phrase = phrase(i).orElse(null);
            if (phrase == null) {
                take(tokens.get(i++));
                continue;
            }
            if (!Tokens.is(tokens.get(i), BlueprintLexer.NUMBER)
                    || namesTold.add(phrase.meant().get(0).getText())) {
                diagnostics.add(phrase.finding());
            }
            phrase.meant().forEach(this::take);
            i += phrase.length();
        }
        return mended;
    }

    private void take(Token token) {
        blocks.take(token);
        mended.add(token);
    }

    private Optional<Phrase> phrase(int i) {
        Token token = tokens.get(i);
        Kind kind = blocks.top().kind();
        return switch (token.getType()) {
            case BlueprintLexer.MOMENT -> polarity(i);
            case BlueprintLexer.CHOICE_WORD -> partedState(i);
            case BlueprintLexer.STEP, BlueprintLexer.PHASE -> nameForTitle(i);
            case BlueprintLexer.NUMBER -> digitFirst(i);
            default -> {
                if (kind == Kind.LIST) {
                    yield Tokens.is(blocks.top().owner(), BlueprintLexer.LANES) ? roleBehindName(i) : flagFirst(i);
                }
                yield kind == Kind.ATTRIBUTES ? shareFirst(i) : arrowAsWord(i);
            }
        };
    }

    /** {@code moment postive "…"}. */
    private Optional<Phrase> polarity(int i) {
        Token moment = tokens.get(i);
        Token name = at(i + 1);
        if (!goesOn(moment, name) || !Tokens.is(name, BlueprintLexer.NAME)) {
            return Optional.empty();
        }
        Optional<String> meant = Optional.ofNullable(SAID_FOR_A_POLARITY.get(name.getText()))
                .or(() -> Spelling.nearest(name.getText(), POLARITIES));
        return meant.map(near -> new Phrase(
                2,
                List.of(moment, retold(name, BlueprintLexer.POLARITY, near)),
                finding(
                                SyntaxCodes.UNKNOWN_WORD,
                                name,
                                name,
                                "`" + name.getText() + "` is neither positive, neutral nor negative",
                                "did you mean `" + near + "`?")
                        .fix(Spelling.certain(name.getText(), POLARITIES)
                                .map(right -> Fix.word(offsets.span(name), name.getText(), right)))));
    }

    /** {@code state as is}. */
    private Optional<Phrase> partedState(int i) {
        Token word = tokens.get(i);
        Token first = at(i + 1);
        Token second = at(i + 2);
        boolean words = goesOn(word, first)
                && goesOn(word, second)
                && Tokens.isWord(first)
                && Tokens.is(second, BlueprintLexer.NAME);
        String joined = (first.getText() + "-" + second.getText()).toLowerCase(Locale.ROOT);
        if (!words || Word.of(word.getText()).filter(Word.STATE::equals).isEmpty() || !STATES.contains(joined)) {
            return Optional.empty();
        }
        CommonToken one = new CommonToken(first);
        one.setType(BlueprintLexer.NAME);
        one.setText(joined);
        one.setStopIndex(second.getStopIndex());
        return Optional.of(new Phrase(
                3,
                List.of(word, one),
                finding(SyntaxCodes.UNEXPECTED, first, second, "a state is one word", "did you mean `" + joined + "`?")
                        .fix(replaced(first, second, joined))));
    }

    /** A step with a bare word before its brace: what was meant as a title is read as a name. Only told, for it may be meant. */
    private Optional<Phrase> nameForTitle(int i) {
        Token word = tokens.get(i);
        Token name = at(i + 1);
        boolean bare = goesOn(word, name)
                && Tokens.is(name, BlueprintLexer.NAME)
                && Tokens.is(at(i + 2), BlueprintLexer.LBRACE)
                && used.get(name.getText()) == 1;
        if (!bare) {
            return Optional.empty();
        }
        String read = "`" + name.getText() + "` is read as the name of this ";
        Diagnostic finding = Diagnostic.warning(
                        SyntaxCodes.NAME_FOR_TITLE,
                        offsets.span(name),
                        read + (Tokens.is(word, BlueprintLexer.STEP) ? "step" : "phase") + ", which has no title")
                .help("a title stands in quotes: `" + word.getText() + " \"" + name.getText() + "\" {`");
        return Optional.of(new Phrase(2, List.of(word, name), finding));
    }

    /** {@code guest 1ask "…"}: a name in one piece with the digits before it. */
    private Optional<Phrase> digitFirst(int i) {
        Token digits = tokens.get(i);
        Token rest = at(i + 1);
        Token before = at(Math.max(0, i - 1));
        boolean list = blocks.top().kind() == Kind.LIST;
        boolean named = NAMED.contains(before.getType()) || Tokens.isArrow(before);
        boolean name = Tokens.isWord(rest)
                && rest.getStartIndex() == digits.getStopIndex() + 1
                && (list
                        || (blocks.startsLine(digits) && Tokens.isArrow(at(i + 2)))
                        || (WITH_FLOWS.contains(blocks.top().kind()) && named && goesOn(before, digits)));
        if (!name) {
            return Optional.empty();
        }
        CommonToken one = new CommonToken(digits);
        one.setType(BlueprintLexer.NAME);
        one.setText(rest.getText() + digits.getText());
        one.setStopIndex(rest.getStopIndex());
        return Optional.of(new Phrase(
                2,
                List.of(one),
                finding(
                        SyntaxCodes.UNEXPECTED,
                        digits,
                        rest,
                        "a name begins with a letter",
                        "write `" + one.getText() + "`")));
    }

    /** {@code guest customer "Guest"} among the lanes. */
    private Optional<Phrase> roleBehindName(int i) {
        Token name = tokens.get(i);
        Token role = at(i + 1);
        boolean swapped = blocks.startsLine(name)
                && goesOn(name, role)
                && Tokens.is(name, BlueprintLexer.NAME)
                && Tokens.is(role, BlueprintLexer.ROLE);
        if (!swapped) {
            return Optional.empty();
        }
        Token label = at(i + 2);
        String rest = goesOn(name, label) && Tokens.is(label, BlueprintLexer.TEXT) ? " " + label.getText() : "";
        return Optional.of(new Phrase(
                2,
                List.of(role, name),
                finding(
                                SyntaxCodes.UNEXPECTED,
                                name,
                                name,
                                "a lane begins with its role, and `" + name.getText() + "` is its name",
                                "the role comes first: `" + role.getText() + " " + name.getText() + rest + "`")
                        .fix(replaced(name, role, role.getText() + " " + name.getText()))));
    }

    /** {@code phone remote "Phone"} among the channels. */
    private Optional<Phrase> flagFirst(int i) {
        Token name = tokens.get(i);
        Token flag = at(i + 1);
        Token label = at(i + 2);
        boolean swapped = Tokens.isWord(name)
                && !Tokens.is(name, BlueprintLexer.FLAG_WORD)
                && Word.of(flag.getText()).filter(Word.REMOTE::equals).isPresent()
                && Tokens.isText(label)
                && goesOn(name, flag)
                && goesOn(name, label);
        if (!swapped) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(
                3,
                List.of(name, label, flag),
                finding(
                                SyntaxCodes.UNEXPECTED,
                                flag,
                                flag,
                                "the label stands before `" + flag.getText() + "`",
                                "write `" + name.getText() + " " + label.getText() + " " + flag.getText() + "`")
                        .fix(replaced(flag, label, label.getText() + " " + flag.getText()))));
    }

    /** {@code "yes" 60% -> key} in a decision. */
    private Optional<Phrase> shareFirst(int i) {
        Token text = tokens.get(i);
        int number = Tokens.is(at(i + 1), BlueprintLexer.FIGURE_WORD) ? i + 2 : i + 1;
        Token first = at(i + 1);
        Token percent = at(number + 1);
        Token arrow = at(number + 2);
        Token target = at(number + 3);
        boolean share = Tokens.is(text, BlueprintLexer.TEXT)
                && Tokens.is(at(number), BlueprintLexer.NUMBER)
                && Tokens.is(percent, BlueprintLexer.PERCENT)
                && Tokens.isArrow(arrow)
                && Tokens.isWord(target)
                && goesOn(text, target);
        if (!share) {
            return Optional.empty();
        }
        String written = at(number).getText() + percent.getText();
        return Optional.of(new Phrase(
                number + 2 - i,
                List.of(text),
                finding(
                        SyntaxCodes.UNEXPECTED,
                        first,
                        percent,
                        "a probability stands in braces after the end of the arrow",
                        "write `" + text.getText() + " -> " + target.getText() + " { probability " + written + " }`")));
    }

    /** {@code customer to frontstage}. */
    private Optional<Phrase> arrowAsWord(int i) {
        Token from = tokens.get(i);
        Token word = at(i + 1);
        Token to = at(i + 2);
        boolean flow = isEnd(from)
                && isEnd(to)
                && WITH_FLOWS.contains(blocks.top().kind())
                && (blocks.startsLine(from)
                        || blocks.before().filter(Tokens::isArrow).isPresent())
                && goesOn(from, to)
                && SAID_FOR_AN_ARROW.contains(word.getText());
        Token behind = at(i + 3);
        boolean action = goesOn(from, behind) && (Tokens.isText(behind) || Tokens.isWord(behind));
        if (!flow || action) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(
                2,
                List.of(from, retold(word, BlueprintLexer.SEQUENCE, "->")),
                finding(
                                SyntaxCodes.WRONG_ARROW,
                                word,
                                word,
                                "`" + word.getText() + "` is not an arrow of the language",
                                "write `" + from.getText() + " -> " + to.getText() + "`")
                        .fix(replaced(word, word, "->"))));
    }

    private Fix replaced(Token first, Token last, String right) {
        Span span = offsets.span(first, last);
        return Fix.word(span, offsets.slice(span), right);
    }

    private static boolean isEnd(Token token) {
        return Tokens.is(token, BlueprintLexer.ROLE) || Tokens.is(token, BlueprintLexer.NAME);
    }

    private Token at(int i) {
        return tokens.get(Math.min(i, tokens.size() - 1));
    }

    /** Whether {@code next} stands on the line of {@code first}. */
    private static boolean goesOn(Token first, Token next) {
        return next.getLine() == first.getLine() && next.getType() != Token.EOF;
    }

    private static Token retold(Token token, int type, String text) {
        CommonToken other = new CommonToken(token);
        other.setType(type);
        other.setText(text);
        return other;
    }

    private Diagnostic finding(Code code, Token first, Token last, String message, String help) {
        return Diagnostic.error(code, offsets.span(first, last), message).help(help);
    }
}
