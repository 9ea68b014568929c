package dev.blueline.compile;

import dev.blueline.diagnostic.Edit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A text with some changes made, and where the places of the old text are in it. Everything outside of the changes stays
 * as it is, to the letter.
 */
final class EditedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    /** By how much the places behind each change have moved. */
    private final int[] shifts;

    /** Makes {@code edits}, which do not overlap, in {@code old}. */
    EditedText(String old, List<Edit> edits) {
        List<Edit> inOrder =
                edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
        starts = inOrder.stream().mapToInt(edit -> edit.span().start()).toArray();
        ends = inOrder.stream().mapToInt(edit -> edit.span().end()).toArray();
        shifts = new int[starts.length];
        StringBuilder edited = new StringBuilder(old.length() + 64);
        int from = 0;
        for (int i = 0; i < starts.length; i++) {
            edited.append(old, from, starts[i]).append(inOrder.get(i).text());
            from = ends[i];
            shifts[i] = edited.length() - from;
        }
        this.text = edited.append(old, from, old.length()).toString();
    }

    /** The new text. */
    String text() {
        return text;
    }

    /** Where {@code offset} of the old text is in the new one: behind what was put in there. */
    int moved(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int last = found >= 0 ? found : -found - 2;
        if (last < 0) {
            return offset;
        }
        return ends[last] > offset ? starts[last] + shift(last - 1) : offset + shifts[last];
    }

    /** Where the new text of {@code edit}, which was made, begins. */
    int start(Edit edit) {
        int i = Arrays.binarySearch(starts, edit.span().start());
        return starts[i] + shift(i - 1);
    }

    private int shift(int i) {
        return i < 0 ? 0 : shifts[i];
    }
}
