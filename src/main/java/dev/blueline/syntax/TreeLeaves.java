package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.antlr.BlueprintParser.ArrowContext;
import dev.blueline.syntax.antlr.BlueprintParser.EndContext;
import dev.blueline.syntax.antlr.BlueprintParser.TextContext;
import dev.blueline.syntax.tree.Arrow;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Reference;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Word;
import dev.blueline.syntax.tree.WordUse;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Translates the smallest parts of a parse tree: words, names, texts, arrows. */
final class TreeLeaves {
    /** The longest number that is read, in characters; a longer one is told as a slip. */
    static final int MOST_DIGITS = 18;

    private final Offsets offsets;
    private final Diagnostics diagnostics;

    TreeLeaves(Offsets offsets, Diagnostics diagnostics) {
        this.offsets = offsets;
        this.diagnostics = diagnostics;
    }

    Span span(TerminalNode node) {
        return offsets.span(node.getSymbol());
    }

    Word word(TerminalNode node) {
        return Word.of(node.getText()).orElseThrow();
    }

    WordUse use(TerminalNode node) {
        return new WordUse(word(node), span(node));
    }

    List<WordUse> uses(List<TerminalNode> nodes) {
        return nodes.stream().map(this::use).toList();
    }

    /** The one of {@code nodes} that was written. */
    Optional<WordUse> firstUse(TerminalNode... nodes) {
        for (TerminalNode node : nodes) {
            if (node != null) {
                return Optional.of(use(node));
            }
        }
        return Optional.empty();
    }

    Name name(ParserRuleContext context) {
        return new Name(context.getText(), offsets.span(context));
    }

    Name name(TerminalNode node) {
        return new Name(node.getText(), span(node));
    }

    Name name(Token token) {
        return new Name(token.getText(), offsets.span(token));
    }

    Reference role(TerminalNode node) {
        return new Reference(name(node), Optional.of(word(node)));
    }

    Reference reference(EndContext context) {
        return context.ROLE() != null ? role(context.ROLE()) : new Reference(name(context.name()), Optional.empty());
    }

    Arrow arrow(ArrowContext context) {
        return switch (context.getStart().getType()) {
            case BlueprintLexer.EXCHANGE -> Arrow.EXCHANGE;
            case BlueprintLexer.INFORMATION -> Arrow.INFORMATION;
            default -> Arrow.SEQUENCE;
        };
    }

    Text text(TextContext context) {
        Token token = context.getStart();
        Span span = offsets.span(token);
        String written = token.getText();
        return switch (token.getType()) {
            case BlueprintLexer.TEXT_BLOCK -> new Text(block(written, span), span);
            case BlueprintLexer.TEXT -> {
                String inner = written.substring(1, written.length() - 1);
                tellEscapes(inner, span.start() + 1);
                yield new Text(unescaped(inner), span);
            }
            default -> new Text(written.substring(1), span);
        };
    }

    /** What the text {@code token}, in which there is no mistake, says. */
    static String value(Token token) {
        String written = token.getText();
        return token.getType() == BlueprintLexer.TEXT_BLOCK
                ? unescaped(stripped(written))
                : unescaped(written.substring(1, written.length() - 1));
    }

    /** The lines of the text block {@code written}, escapes as they are, without their common indentation. */
    static List<String> blockLines(String written) {
        return stripped(written).lines().toList();
    }

    private String block(String written, Span span) {
        tellEscapes(written.substring(3, written.length() - 3), span.start() + 3);
        return unescaped(stripped(written));
    }

    /** The inside of a block: without its quotes, a line break behind the first of them, and common indentation. */
    private static String stripped(String written) {
        String inner = CommentedTokens.withPlainBreaks(written.substring(3, written.length() - 3));
        String content = inner.startsWith("\n") ? inner.substring(1) : inner;
        return content.stripTrailing().stripIndent();
    }

    /** Tells of backslashes before characters that need none, in a text as written that begins at {@code start}. */
    private void tellEscapes(String written, int start) {
        for (int i = written.indexOf('\\'); i >= 0 && i + 1 < written.length(); i = written.indexOf('\\', i + 2)) {
            int escaped = written.codePointAt(i + 1);
            if ("n\"\\”“".indexOf(escaped) < 0) {
                int end = i + 1 + Character.charCount(escaped);
                diagnostics.add(Diagnostic.error(
                                SyntaxCodes.UNKNOWN_ESCAPE,
                                new Span(start + i, start + end),
                                "`" + written.substring(i, end) + "` is not known in a text")
                        .help("a backslash itself is written `\\\\`; known are `\\\"`, `\\\\` and `\\n`"));
            }
        }
    }

    private static String unescaped(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\\' || i + 1 == written.length()) {
                text.append(c);
                continue;
            }
            char escaped = written.charAt(++i);
            switch (escaped) {
                case 'n' -> text.append('\n');
                case '"', '\\', '”', '“' -> text.append(escaped);
                default -> text.append(c).append(escaped);
            }
        }
        return text.toString();
    }
}
