package dev.blueline.syntax;

import dev.blueline.source.Span;
import dev.blueline.syntax.CommentedTokens.Piece;
import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.antlr.BlueprintParser.LaneContext;
import dev.blueline.syntax.antlr.BlueprintParser.NameContext;
import dev.blueline.syntax.antlr.BlueprintParser.RecoverAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.RespondAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.UnitContext;
import dev.blueline.syntax.antlr.BlueprintParser.WordAsNameContext;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How each token is written in a formatted file: plain signs, plain quotes with as few escapes as can be, and keywords
 * in the script that was asked for. A word that stands as a name is no keyword. A keyword stays as it is where its
 * other spelling is the name of a lane, which would then be meant.
 */
final class TokenSpelling {
    private static final Span NOWHERE = new Span(0, 0);
    private static final String QUOTES = "\"\"\"";

    private static final Map<Integer, String> SIGNS = Map.of(
            BlueprintLexer.LBRACE, "{",
            BlueprintLexer.RBRACE, "}",
            BlueprintLexer.COMMA, ",",
            BlueprintLexer.SEQUENCE, "->",
            BlueprintLexer.EXCHANGE, "<->",
            BlueprintLexer.INFORMATION, "~>",
            BlueprintLexer.PERCENT, "%");

    private static final Map<String, String> CHINESE_UNITS =
            Map.of("s", "秒", "min", "分钟", "h", "小时", "d", "天", "w", "周");
    private static final Map<String, String> ENGLISH_UNITS = Map.ofEntries(
            Map.entry("秒", "s"),
            Map.entry("分钟", "min"),
            Map.entry("分鐘", "min"),
            Map.entry("分", "min"),
            Map.entry("小时", "h"),
            Map.entry("小時", "h"),
            Map.entry("天", "d"),
            Map.entry("日", "d"),
            Map.entry("周", "w"),
            Map.entry("週", "w"));

    private final KeywordScript script;
    private final Set<String> laneNames = new HashSet<>();

    TokenSpelling(CommentedTokens tokens, KeywordScript script) {
        this.script = script;
        for (Piece piece : tokens.pieces()) {
            if (piece.parent() instanceof NameContext && piece.parent().getParent() instanceof LaneContext) {
                laneNames.add(key(piece.token().getText()));
            }
        }
    }

    /** What {@code piece} says, however it is spelt. */
    static String meaning(Piece piece) {
        return isKeyword(piece) ? word(piece).name() : piece.token().getType() + " " + plain(piece);
    }

    private static String plain(Piece piece) {
        return switch (piece.token().getType()) {
            case BlueprintLexer.TEXT, BlueprintLexer.TEXT_BLOCK -> value(piece);
            case BlueprintLexer.NAME ->
                isUnit(piece)
                        ? ENGLISH_UNITS.getOrDefault(
                                piece.token().getText(), piece.token().getText())
                        : piece.token().getText();
            case BlueprintLexer.SIGN -> sign(piece);
            default -> SIGNS.getOrDefault(piece.token().getType(), piece.token().getText());
        };
    }

    /** How {@code piece} is written, in a statement that is indented by {@code indentation}. */
    String written(Piece piece, String indentation) {
        String text = piece.token().getText();
        return switch (piece.token().getType()) {
            case BlueprintLexer.TEXT -> quoted(value(piece));
            case BlueprintLexer.TEXT_BLOCK -> block(text, indentation + "  ");
            case BlueprintLexer.SIGN -> sign(piece);
            default -> {
                if (isKeyword(piece)) {
                    yield keyword(word(piece), text);
                }
                yield isUnit(piece)
                        ? unit(text)
                        : SIGNS.getOrDefault(piece.token().getType(), text);
            }
        };
    }

    private String keyword(Word word, String written) {
        String spelling = switch (script) {
            case KEEP -> written;
            case ENGLISH -> word.english();
            case CHINESE -> isAscii(written) ? chinese(word) : written;
        };
        return laneNames.contains(key(spelling)) ? written : spelling;
    }

    /** The way out of a failure, and the answer to it, have no word of their own in Chinese. */
    private static String chinese(Word word) {
        Word spelt = word == Word.RECOVER ? Word.RECOVERY : word;
        return spelt.spellings().get(1);
    }

    private String unit(String written) {
        return switch (script) {
            case KEEP -> written;
            case ENGLISH -> ENGLISH_UNITS.getOrDefault(written, written);
            case CHINESE -> CHINESE_UNITS.getOrDefault(written, written);
        };
    }

    private static boolean isKeyword(Piece piece) {
        int type = piece.token().getType();
        return type >= BlueprintLexer.BLUEPRINT
                && type <= BlueprintLexer.PER
                && (isStrategy(piece)
                        || !(piece.parent() instanceof NameContext || piece.parent() instanceof WordAsNameContext));
    }

    /** The one word of the language among the answers to a moment, which stand where other words are names. */
    private static boolean isStrategy(Piece piece) {
        return piece.token().getType() == BlueprintLexer.RECOVER
                && piece.parent() instanceof NameContext
                && piece.parent().getParent() instanceof RespondAttributeContext;
    }

    private static boolean isUnit(Piece piece) {
        return piece.token().getType() == BlueprintLexer.NAME && piece.parent() instanceof UnitContext;
    }

    private static Word word(Piece piece) {
        Word word = Word.of(piece.token().getText()).orElseThrow();
        boolean wayOut =
                piece.parent() instanceof RecoverAttributeContext || piece.parent() instanceof RespondAttributeContext;
        return word == Word.RECOVERY && wayOut ? Word.RECOVER : word;
    }

    private static String sign(Piece piece) {
        return "+＋".contains(piece.token().getText()) ? "+" : "-";
    }

    private static String key(String name) {
        return new Name(name, NOWHERE).key();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String value(Piece piece) {
        return TreeLeaves.value(piece.token());
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** A text block keeps its lines and their indentation towards each other, under the statement it belongs to. */
    private static String block(String written, String indentation) {
        List<String> lines = TreeLeaves.blockLines(written);
        if (lines.isEmpty()) {
            return QUOTES + QUOTES;
        }
        return lines.stream()
                .map(line -> line.isEmpty() ? line : indentation + line)
                .collect(Collectors.joining("\n", QUOTES + "\n", "\n" + indentation + QUOTES));
    }
}
