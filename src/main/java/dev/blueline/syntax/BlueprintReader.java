package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.antlr.BlueprintParser;
import dev.blueline.syntax.antlr.BlueprintParser.FileContext;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/**
 * Reads a blueprint file. What comes out are records and findings. Never throws, whatever the
 * text is, and never looks up a name.
 */
public final class BlueprintReader {
    /** How many braces may stand within each other. No statement of the language needs more than a handful. */
    static final int DEEPEST = 64;

    /** How many mistakes are told of one file; behind them one finding says that there are more. */
    static final int MOST_MISTAKES = 100;

    /** Slips that a file may begin with and still be a blueprint. */
    private static final int FIRST_CHINESE = 0x2E80;

    private static final Set<Integer> MEANT_NOTHING =
            Set.of(BlueprintLexer.STRAY, BlueprintLexer.WRONG_COMMENT, BlueprintLexer.UNCLOSED_COMMENT);

    private BlueprintReader() {}

    /**
     * What was read.
     *
     * @param blueprint the tree, if there is a blueprint at all; complete only when there are no errors
     * @param diagnostics what is wrong with the text, in the order of the file
     */
    public record Result(Optional<BlueprintNode> blueprint, List<Diagnostic> diagnostics) {}

    /**
     * What was read, with ANTLR's view of it, for whoever writes the file again.
     *
     * @param result what was read
     * @param tokens every token of the file, blanks and comments included
     * @param tree the parse tree; empty where there was nothing to parse
     */
    record Parsed(Result result, List<Token> tokens, Optional<FileContext> tree) {}

    /** Reads {@code source}. */
    public static Result read(SourceFile source) {
        return parse(source).result();
    }

    /** Reads {@code source}, and keeps what it was read from. */
    static Parsed parse(SourceFile source) {
        Diagnostics diagnostics = new Diagnostics();
        Offsets offsets = new Offsets(source.text());
        BlueprintLexer lexer = new BlueprintLexer(CharStreams.fromString(source.text()));
        lexer.removeErrorListeners();
        CommonTokenStream tokens = new CommonTokenStream(lexer);
        tokens.fill();
        if (tokens.LA(1) == Token.EOF) {
            diagnostics.add(
                    Diagnostic.error(SyntaxCodes.EMPTY_FILE, new Span(0, 0), "there is no blueprint in this file")
                            .help("begin with `blueprint \"Title\" { }`"));
            return nothing(tokens, diagnostics.toList());
        }
        Optional<Token> stranger = stranger(tokens.getTokens());
        if (stranger.isPresent()) {
            boolean chinese = stranger.get().getText().codePointAt(0) >= FIRST_CHINESE;
            String word = chinese ? "蓝图" : "blueprint";
            return nothing(
                    tokens,
                    List.of(Diagnostic.error(
                                    SyntaxCodes.NO_BLUEPRINT,
                                    offsets.span(stranger.get()),
                                    "this is not a blueprint: it does not begin with the word `" + word + "`")
                            .help("begin with `" + word + (chinese ? " \"标题\"" : " \"Title\"")
                                    + " {`; comments begin with `//`")));
        }
        List<Token> written = new TokenSlips(source.text(), offsets, diagnostics).mend(tokens.getTokens());
        if (diagnostics.size() > MOST_MISTAKES) {
            return nothing(tokens, theFirst(diagnostics));
        }
        Optional<Diagnostic> tooDeep = tooDeep(written, offsets);
        if (tooDeep.isPresent()) {
            return nothing(tokens, List.of(tooDeep.get()));
        }
        FileContext tree = parse(written, source, offsets, diagnostics);
        Optional<BlueprintNode> blueprint = new TreeBuilder(offsets, diagnostics).file(tree);
        return new Parsed(new Result(blueprint, theFirst(diagnostics)), tokens.getTokens(), Optional.of(tree));
    }

    /** All findings, or as many as anybody reads at once and one that says that there are more. */
    private static List<Diagnostic> theFirst(Diagnostics diagnostics) {
        List<Diagnostic> all = diagnostics.toList();
        if (all.size() <= MOST_MISTAKES || !diagnostics.hasErrors()) {
            return all;
        }
        List<Diagnostic> first = new ArrayList<>(all.subList(0, MOST_MISTAKES));
        first.add(Diagnostic.error(
                        SyntaxCodes.TOO_MANY,
                        all.get(MOST_MISTAKES).span(),
                        "from here on the file has more mistakes, and they are not told")
                .help("mend those above first; many of the others may go with them"));
        return List.copyOf(first);
    }

    private static Parsed nothing(CommonTokenStream tokens, List<Diagnostic> diagnostics) {
        return new Parsed(new Result(Optional.empty(), diagnostics), tokens.getTokens(), Optional.empty());
    }

    /**
     * What a file begins with that is no blueprint at all, but a page, a drawing or a table. Signs that mean nothing do
     * not count, and a misspelt word with a title or a brace behind it is still a beginning.
     */
    private static Optional<Token> stranger(List<Token> tokens) {
        List<Token> written = tokens.stream()
                .filter(token ->
                        token.getChannel() == Token.DEFAULT_CHANNEL && !MEANT_NOTHING.contains(token.getType()))
                .limit(3)
                .toList();
        Token first = written.get(0);
        if (Tokens.is(first, BlueprintLexer.BLUEPRINT) || Tokens.is(first, Token.EOF)) {
            return Optional.empty();
        }
        boolean misspelt = Tokens.is(first, BlueprintLexer.NAME)
                && Spelling.nearest(first.getText(), Word.BLUEPRINT.spellings()).isPresent();
        boolean begins = written.stream()
                .skip(1)
                .anyMatch(token -> Tokens.isText(token) || Tokens.is(token, BlueprintLexer.LBRACE));
        return misspelt && begins ? Optional.empty() : Optional.of(first);
    }

    /** Mends words, then phrases, then lines, then braces, each relying on what was mended before; then reads what is left. */
    private static FileContext parse(List<Token> written, SourceFile source, Offsets offsets, Diagnostics diagnostics) {
        LaneNames lanes = new LaneNames(written);
        List<Token> worded = new WordMender(offsets, diagnostics, lanes, written).mend();
        List<Token> phrased = new PhraseMender(offsets, diagnostics, worded).mend();
        ErrorsByLine errors = new ErrorsByLine(diagnostics, source.lines());
        List<Token> unbroken = new BrokenLines(offsets, diagnostics, lanes, phrased).mend();
        List<Token> paired = new BraceMender(offsets, diagnostics, lanes, unbroken).mend();
        CommonTokenStream tokens = new CommonTokenStream(new ListTokenSource(paired));
        tokens.fill();
        BlueprintParser parser = new BlueprintParser(tokens);
        parser.removeErrorListeners();
        StrayErrors strays = new StrayErrors(offsets, errors);
        parser.setErrorHandler(new StatementRecovery(new StatementErrors(offsets, lanes, errors, strays), strays));
        return parser.file();
    }

    private static Optional<Diagnostic> tooDeep(List<Token> tokens, Offsets offsets) {
        int depth = 0;
        for (Token token : tokens) {
            if (token.getType() == BlueprintLexer.LBRACE && ++depth > DEEPEST) {
                return Optional.of(Diagnostic.error(
                                SyntaxCodes.TOO_DEEP,
                                offsets.span(token),
                                "more than " + DEEPEST + " braces are open here")
                        .help("close the braces of each statement before the next one"));
            } else if (token.getType() == BlueprintLexer.RBRACE) {
                depth--;
            }
        }
        return Optional.empty();
    }
}
