package dev.blueline.resolve;

import dev.blueline.model.Language;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.ActionNode;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.PhaseNode;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.StepNode;
import dev.blueline.syntax.tree.Word;
import java.util.List;

/**
 * The language of a file that does not say one: Chinese if most of its words for the blueprint, phases, steps and roles
 * are written in Chinese, and English otherwise. Looks at words of the language alone, never at names and texts.
 */
final class WrittenLanguage {
    private int english;
    private int chinese;

    private WrittenLanguage() {}

    /** The language that {@code tree} is written in. */
    static Language of(BlueprintNode tree) {
        WrittenLanguage written = new WrittenLanguage();
        written.count(tree.word(), Word.BLUEPRINT);
        written.count(tree.body());
        return written.chinese > written.english ? Language.CHINESE : Language.ENGLISH;
    }

    private void count(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof PhaseNode phase) {
                count(phase.word(), Word.PHASE);
                count(phase.body());
            } else if (statement instanceof StepNode step) {
                count(step.word(), Word.STEP);
                count(step.body());
            } else if (statement instanceof ActionNode action) {
                action.lane().role().ifPresent(role -> count(action.lane().span(), role));
            }
        }
    }

    /** The tree keeps where a word stands; of these words no Chinese spelling is as long as the English one. */
    private void count(Span place, Word word) {
        if (place.end() - place.start() == word.english().length()) {
            english++;
        } else {
            chinese++;
        }
    }
}
