package dev.blueline.syntax;

import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.text.Spelling;
import java.util.LinkedHashMap;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** What a file declares, label by label, for those who write a label in quotes where its name belongs. */
final class DeclaredLabels {
    private final Map<String, String> names = new LinkedHashMap<>();

    DeclaredLabels(TokenStream tokens) {
        OpenBlocks blocks = new OpenBlocks();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token name = tokens.get(i);
            Token label = tokens.get(i + 1);
            boolean declared = blocks.top().kind() == OpenBlocks.Kind.LIST
                    && Tokens.is(blocks.top().owner(), BlueprintLexer.DECLARATIONS)
                    && Tokens.isWord(name);
            if (declared) {
                names.putIfAbsent(name.getText(), name.getText());
            }
            if (declared && Tokens.is(label, BlueprintLexer.TEXT)) {
                String text = label.getText();
                names.putIfAbsent(text.substring(1, text.length() - 1), name.getText());
            }
            blocks.take(name);
        }
    }

    /** Whether {@code name} is the name of something declared. */
    boolean holds(String name) {
        return name.equals(names.get(name));
    }

    /** What to write behind {@code word} instead of the text {@code inner}. */
    String help(String word, String inner) {
        return Spelling.nearest(inner, names.keySet())
                .map(near -> "did you mean `" + names.get(near) + "`? Names stand without quotes")
                .orElse(
                        inner.matches("\\p{L}[\\p{L}\\p{N}_-]*")
                                ? "write `" + word + " " + inner + "`"
                                : "names stand without quotes and are one word, as in `" + word + " "
                                        + inner.strip().replaceAll("[^\\p{L}\\p{N}]+", "-") + "`");
    }
}
