package dev.blueline.syntax;

import dev.blueline.syntax.CommentedTokens.Comment;
import dev.blueline.syntax.CommentedTokens.Piece;
import dev.blueline.syntax.PrintedBody.Layout;
import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.text.WideCharacters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Writes the canonical form of a file:
 *
 * <ul>
 *   <li>One statement a line, indented by two spaces for each brace around it; one space between its parts, none inside
 *       a number with its signs ({@code 2..3..6 min}, {@code 2%}, {@code +1}) or before a comma. A statement is never
 *       wrapped, however long: where a line ends means something to people.
 *   <li>The braces of a blueprint, a phase, a step and of declarations hold one statement a line. Those of anything else
 *       stand on its line, two spaces between attributes, while the whole line has at most {@value #WIDEST} columns and
 *       there is no comment, outcome, text block or further brace in them; else one attribute a line. Braces that hold
 *       nothing are {@code { }}.
 *   <li>One blank line stays where there were some between statements or comments, but not at the inside of a brace.
 *   <li>A comment on a line of its own stays before what it stood before; one behind something stays there, after two
 *       spaces. A comment before an opening brace moves behind it. Lines of a comment that begin with a star are
 *       aligned, others stay as they are.
 *   <li>A text block keeps its lines, indented by two spaces more than its statement.
 * </ul>
 */
final class Printer {
    /** The widest line on which braces are written, in columns; wide characters take two. */
    static final int WIDEST = 100;

    private static final String INDENTATION = "  ";
    private static final String CONTINUATION = "    ";

    private final List<Piece> pieces;
    private final TokenSpelling spelling;
    private final PrintedBody.Plan plan;
    private final StringBuilder out = new StringBuilder();
    private final Deque<PrintedBody> open = new ArrayDeque<>();

    /** Whether nothing was written on a line of its own since the last brace was opened, or since the beginning. */
    private boolean fresh = true;

    private boolean behindLineComment;

    Printer(CommentedTokens tokens, TokenSpelling spelling) {
        this.pieces = tokens.pieces();
        this.spelling = spelling;
        this.plan = new PrintedBody.Plan(tokens);
    }

    /** The whole file, lines ended by a line feed. */
    String print() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Token.EOF)) {
                comments(piece, false);
                out.append('\n');
            } else if (piece.is(BlueprintLexer.RBRACE)) {
                close(piece);
            } else if (plan.startsItem(piece)) {
                item(piece, i);
            } else if (piece.is(BlueprintLexer.LBRACE)) {
                open(piece, i);
            } else {
                part(piece, pieces.get(i - 1));
            }
        }
        return out.toString();
    }

    private void item(Piece piece, int place) {
        if (!open.isEmpty() && open.peek().layout() == Layout.INLINE) {
            out.append(pieces.get(place - 1).is(BlueprintLexer.LBRACE) ? " " : "  ");
        } else if (!comments(piece, true)) {
            newLine(piece.breaks());
        }
        write(piece);
    }

    private void open(Piece piece, int place) {
        PrintedBody body = plan.body(piece);
        if (body.layout() == Layout.OPEN) {
            body = body.laidOut(columnsBehindBreak() + inlineColumns(place) <= WIDEST);
        }
        out.append(" {");
        fresh = body.layout() == Layout.BROKEN;
        open.push(body);
    }

    private void close(Piece piece) {
        PrintedBody body = open.peek();
        if (body.layout() == Layout.BROKEN) {
            comments(piece, false);
            open.pop();
            newLine(0);
        } else {
            open.pop();
            out.append(' ');
        }
        out.append('}');
        fresh = false;
    }

    /** A token in the middle of its statement. */
    private void part(Piece piece, Piece before) {
        for (Comment comment : piece.comments()) {
            boolean ownLine = behindLineComment || (comment.endsLine() && comment.breaks() > 0);
            out.append(ownLine ? "\n" + indentation() + CONTINUATION : comment.endsLine() ? "  " : " ");
            write(comment);
        }
        if (behindLineComment) {
            out.append('\n').append(indentation()).append(CONTINUATION);
            behindLineComment = false;
        } else if (!piece.comments().isEmpty() || !Spacing.isTight(before, piece)) {
            out.append(' ');
        }
        write(piece);
    }

    /**
     * Writes the comments before a token that begins a line, and the break to that token.
     *
     * @param item whether a statement begins with the token, so that a comment on its line belongs to it
     * @return whether the token is to be written where the output stands now
     */
    private boolean comments(Piece piece, boolean item) {
        List<Comment> comments = piece.comments();
        int glued = item ? firstGlued(piece) : comments.size();
        for (int i = 0; i < comments.size(); i++) {
            Comment comment = comments.get(i);
            if (i > glued) {
                out.append(' ');
            } else if (i < glued && comment.breaks() == 0 && out.length() > 0 && !behindLineComment) {
                out.append(i == 0 ? "  " : " ");
            } else {
                newLine(comment.breaks());
            }
            write(comment);
        }
        if (glued < comments.size()) {
            out.append(' ');
            return true;
        }
        return false;
    }

    /** The first of the comments that stand on the line of {@code piece} with nothing but such comments between. */
    private static int firstGlued(Piece piece) {
        int first = piece.comments().size();
        int breaks = piece.breaks();
        while (breaks == 0 && first > 0 && !piece.comments().get(first - 1).endsLine()) {
            first--;
            breaks = piece.comments().get(first).breaks();
        }
        return first;
    }

    private void newLine(int breaks) {
        if (out.length() > 0) {
            out.append(breaks > 1 && !fresh ? "\n\n" : "\n");
        }
        out.append(indentation());
        fresh = false;
        behindLineComment = false;
    }

    private void write(Piece piece) {
        out.append(spelling.written(piece, indentation()));
        fresh = false;
    }

    private void write(Comment comment) {
        List<String> lines = comment.text().lines().toList();
        boolean stars =
                lines.stream().skip(1).allMatch(line -> line.stripLeading().startsWith("*"));
        out.append(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            out.append('\n').append(stars ? indentation() + " " + line.stripLeading() : line);
        }
        behindLineComment = comment.endsLine();
    }

    private String indentation() {
        return INDENTATION.repeat((int)
                open.stream().filter(body -> body.layout() == Layout.BROKEN).count());
    }

    private int columnsBehindBreak() {
        return WideCharacters.columns(out.substring(out.lastIndexOf("\n") + 1));
    }

    /** The columns that the braces at {@code place}, which hold no comment and no further brace, take on one line. */
    private int inlineColumns(int place) {
        int columns = 2;
        for (int i = place + 1; !pieces.get(i).is(BlueprintLexer.RBRACE); i++) {
            Piece piece = pieces.get(i);
            boolean first = i == place + 1;
            boolean tight = !plan.startsItem(piece) && Spacing.isTight(pieces.get(i - 1), piece);
            columns += first ? 1 : plan.startsItem(piece) ? 2 : tight ? 0 : 1;
            columns += WideCharacters.columns(spelling.written(piece, ""));
        }
        return columns + 2;
    }
}
