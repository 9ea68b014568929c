package dev.blueline.syntax;

import dev.blueline.syntax.tree.Word;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a blueprint as carelessly as the language allows, the same for the same seed: odd spaces and lines, comments
 * almost anywhere, full-width signs, text blocks, and keywords in any of their spellings. What it says stays the same.
 */
public final class UntidyText {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\p{L}][\\p{L}\\p{N}_-]*|[0-9]+|<->|->|~>|\\S");
    /** Units stand on the line of their number, and names of lanes on that of their role. */
    private static final Pattern BOUND = Pattern.compile("min|l[0-9]+");

    private static final List<String> GAPS = List.of(
            " ",
            " ",
            " ",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\n \n\n  ",
            "\r\n",
            " // said behind\n",
            "\n// on a line \"of its own\"\n",
            "\n  // one\n\n  // two\n",
            " /* between */ ",
            "\n/* first\n * second\n */\n",
            "\n/* before */ ",
            " /* behind */\n",
            "\n      /* as\n   it is */\n\n",
            "：");
    private static final List<List<String>> SIGNS = List.of(
            List.of("{", "{", "｛"),
            List.of("}", "}", "｝"),
            List.of(",", "，", "、"),
            List.of("->", "－＞"),
            List.of("~>", "～＞"));

    private final Random random;

    private UntidyText(long seed) {
        this.random = new Random(seed);
    }

    public static String of(long seed, String text) {
        return new UntidyText(seed).write(text);
    }

    private String write(String text) {
        StringBuilder untidy = new StringBuilder();
        int calm = 1 + random.nextInt(12);
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            boolean bound = BOUND.matcher(token.group()).matches();
            untidy.append(random.nextInt(calm) == 0 && !bound ? any(GAPS) : " ").append(written(token.group()));
        }
        return untidy.append(any(GAPS)).toString();
    }

    private String written(String token) {
        if (token.startsWith("\"")) {
            return text(token.substring(1, token.length() - 1));
        }
        for (List<String> sign : SIGNS) {
            if (sign.contains(token)) {
                return any(sign);
            }
        }
        return token.equals("min")
                ? any(List.of("min", "分钟"))
                : Word.of(token).map(this::spelling).orElse(token);
    }

    private String spelling(Word word) {
        return any(word.spellings());
    }

    private String text(String inner) {
        return switch (random.nextInt(8)) {
            case 0 -> "\"\"\"" + inner + "\"\"\"";
            case 1 -> "\"\"\"\n      " + inner + "\n  \"\"\"";
            case 2 -> inner.contains("”") ? '"' + inner + '"' : "“" + inner + "”";
            default -> '"' + inner + '"';
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
