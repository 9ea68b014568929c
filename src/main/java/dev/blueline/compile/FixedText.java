package dev.blueline.compile;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.source.Position;
import java.util.List;

/**
 * A text with its fixes made.
 *
 * @param compilation what became of the new text
 * @param made the fixes that were made, in the order of the new text; if there are none, the text is as it was
 */
public record FixedText(Compilation compilation, List<Made> made) {

    /** Takes a copy of the list. */
    public FixedText {
        made = List.copyOf(made);
    }

    /**
     * One fix that was made.
     *
     * @param place where its first change is in the new text
     * @param finding the finding that it settled, with its spans in a text that is gone
     */
    public record Made(Position place, Diagnostic finding) {}
}
