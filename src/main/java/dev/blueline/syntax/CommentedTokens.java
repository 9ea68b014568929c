package dev.blueline.syntax;

import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.antlr.BlueprintParser.FileContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * The tokens of a file that was read without error, the end of the file included, each with its place in the parse
 * tree and the comments before it. A comment that stands before an opening brace is moved behind it, so that a brace
 * never stands alone.
 */
final class CommentedTokens {
    /**
     * A comment.
     *
     * @param text the characters, with plain line breaks and no blanks at the ends of its lines
     * @param breaks how many line breaks stand before it
     */
    record Comment(String text, int breaks) {
        boolean endsLine() {
            return text.startsWith("//");
        }
    }

    /**
     * A token and what stands before it.
     *
     * @param token the token, as the parser saw it
     * @param parent the grammar rule it belongs to
     * @param comments the comments before it
     * @param breaks how many line breaks stand before it, behind the last comment
     */
    record Piece(Token token, ParserRuleContext parent, List<Comment> comments, int breaks) {
        boolean is(int type) {
            return token.getType() == type;
        }
    }

    private final FileContext file;
    private final List<Piece> pieces = new ArrayList<>();

    private CommentedTokens(FileContext file) {
        this.file = file;
    }

    /** The tokens of {@code parsed}, which holds a whole tree. */
    static CommentedTokens of(BlueprintReader.Parsed parsed) {
        FileContext file = parsed.tree().orElseThrow();
        CommentedTokens tokens = new CommentedTokens(file);
        List<TerminalNode> leaves = new ArrayList<>();
        collect(file, leaves);
        tokens.read(parsed.tokens(), leaves);
        return tokens;
    }

    private static void collect(ParseTree tree, List<TerminalNode> leaves) {
        if (tree instanceof TerminalNode leaf) {
            leaves.add(leaf);
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            collect(tree.getChild(i), leaves);
        }
    }

    /** The same without comments and blank lines. */
    CommentedTokens withoutComments() {
        CommentedTokens bare = new CommentedTokens(file);
        for (Piece piece : pieces) {
            bare.pieces.add(new Piece(piece.token(), piece.parent(), List.of(), Math.min(1, piece.breaks())));
        }
        return bare;
    }

    private void read(List<Token> written, List<TerminalNode> leaves) {
        List<Comment> comments = new ArrayList<>();
        List<Comment> held = new ArrayList<>();
        int breaks = 0;
        int next = 0;
        for (Token token : written) {
            switch (token.getType()) {
                case BlueprintLexer.SPACE -> breaks += breaks(token.getText());
                case BlueprintLexer.LINE_COMMENT, BlueprintLexer.COMMENT -> {
                    comments.add(new Comment(plain(token.getText()), breaks));
                    breaks = 0;
                }
                case BlueprintLexer.FULL_WIDTH_COLON -> {
                    // stands for a blank
                }
                default -> {
                    TerminalNode leaf = leaves.get(next++);
                    ParserRuleContext parent = (ParserRuleContext) leaf.getParent();
                    boolean opens = token.getType() == BlueprintLexer.LBRACE;
                    List<Comment> before = opens ? List.of() : behindBrace(held, comments);
                    int after = held.isEmpty() || opens || !comments.isEmpty() ? breaks : Math.max(1, breaks);
                    held = opens ? comments : List.of();
                    pieces.add(new Piece(leaf.getSymbol(), parent, before, after));
                    comments = new ArrayList<>();
                    breaks = 0;
                }
            }
        }
    }

    /** The comments that were held back before a brace, on its line, and those behind it on lines of their own. */
    private static List<Comment> behindBrace(List<Comment> held, List<Comment> own) {
        List<Comment> all = new ArrayList<>();
        for (Comment comment : held) {
            all.add(new Comment(comment.text(), all.isEmpty() ? 0 : 1));
        }
        for (Comment comment : own) {
            boolean follows = !held.isEmpty() && all.size() == held.size();
            all.add(follows ? new Comment(comment.text(), Math.max(1, comment.breaks())) : comment);
        }
        return all;
    }

    private static int breaks(String blanks) {
        String plain = withPlainBreaks(blanks);
        return (int) plain.chars().filter(c -> c == '\n').count();
    }

    private static String plain(String comment) {
        List<String> lines =
                withPlainBreaks(comment).lines().map(String::stripTrailing).toList();
        return String.join("\n", lines);
    }

    static String withPlainBreaks(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The parse tree. */
    FileContext file() {
        return file;
    }

    /** The tokens in order, each at the place that is its index, that of the end of the file last. */
    List<Piece> pieces() {
        return Collections.unmodifiableList(pieces);
    }

    /** All that formatting must not change, in order: what the tokens say, and the comments. */
    List<String> meaning() {
        List<String> meaning = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.comments().forEach(comment -> meaning.add(comment.text().replaceAll("\\s+", " ")));
            meaning.add(TokenSpelling.meaning(piece));
        }
        return meaning;
    }
}
