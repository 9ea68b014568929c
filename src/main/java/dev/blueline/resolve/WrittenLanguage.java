package dev.blueline.resolve;

import dev.blueline.model.Language;
import dev.blueline.syntax.tree.ActionNode;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.PhaseNode;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.StepNode;
import dev.blueline.syntax.tree.Text;
import java.util.List;

/**
 * The language of a file that does not say one: Chinese if most of its titles and of its actions' texts hold Chinese
 * characters, and English otherwise. Looks at texts alone, never at the words of the language: a file may be formatted
 * with either script's keywords and must mean the same.
 */
final class WrittenLanguage {
    private int chinese;
    private int other;

    private WrittenLanguage() {}

    /** The language that the texts of {@code tree} are written in. */
    static Language of(BlueprintNode tree) {
        WrittenLanguage written = new WrittenLanguage();
        tree.title().ifPresent(written::count);
        written.count(tree.body());
        return written.chinese > written.other ? Language.CHINESE : Language.ENGLISH;
    }

    private void count(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof PhaseNode phase) {
                phase.title().ifPresent(this::count);
                count(phase.body());
            } else if (statement instanceof StepNode step) {
                step.title().ifPresent(this::count);
                count(step.body());
            } else if (statement instanceof ActionNode action) {
                action.labels().forEach(this::count);
            }
        }
    }

    /** Chinese is what has ideographs and neither the kana of Japanese nor the syllables of Korean. */
    private void count(Text text) {
        boolean ideographs = text.value().codePoints().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
        boolean others =
                text.value().codePoints().anyMatch(c -> (c >= 0x3041 && c <= 0x30FA) || (c >= 0xAC00 && c <= 0xD7A3));
        if (ideographs && !others) {
            chinese++;
        } else {
            other++;
        }
    }
}
