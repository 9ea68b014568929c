package dev.blueline.compile;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Edit;
import dev.blueline.diagnostic.Fix;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.Word;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules know no spelling but the English one: this puts the words of the language that their fixes write into the script
 * that the file writes its own in. The file's first word decides.
 */
final class OwnKeywords {
    private static final int ENGLISH = 0;
    private static final int SIMPLIFIED = 1;
    private static final int TRADITIONAL = 2;

    private final int script;

    OwnKeywords(SourceFile source, BlueprintNode tree) {
        String first = source.slice(tree.word());
        if (first.equals(Word.BLUEPRINT.english())) {
            script = ENGLISH;
        } else {
            script = first.endsWith("圖") ? TRADITIONAL : SIMPLIFIED;
        }
    }

    /** {@code findings}, their fixes in the words of the file. */
    List<Diagnostic> in(List<Diagnostic> findings) {
        return script == ENGLISH
                ? findings
                : findings.stream()
                        .map(finding -> finding.fix(finding.fix().map(this::in)))
                        .toList();
    }

    private Fix in(Fix fix) {
        List<Edit> edits = fix.edits().stream().map(this::in).toList();
        String title = fix.title();
        for (int i = 0; i < edits.size(); i++) {
            String before = fix.edits().get(i).text().strip();
            String after = edits.get(i).text().strip();
            title = before.equals(after) ? title : title.replace("`" + before + "`", "`" + after + "`");
        }
        return new Fix(title, fix.safe(), edits);
    }

    /** Only words that are put in are keywords for sure; what replaces something may be a name. */
    private Edit in(Edit edit) {
        String[] words = edit.text().strip().split("\\s+");
        boolean keywords = edit.span().length() == 0
                && Stream.of(words).allMatch(word -> Word.of(word).isPresent());
        if (!keywords) {
            return edit;
        }
        String own = Stream.of(words).map(this::spelling).collect(Collectors.joining(" "));
        return new Edit(edit.span(), edit.text().replace(edit.text().strip(), own));
    }

    private String spelling(String english) {
        List<String> spellings = Word.of(english).map(Word::spellings).orElse(List.of(english));
        return spellings.get(Math.min(script, spellings.size() - 1));
    }
}
