package dev.blueline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.syntax.tree.Word;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every word that says something of something has a place where it does. */
class PlaceTest {
    /** Words of the frame, and words that stand between others. */
    private static final Set<Word> NOT_ATTRIBUTES = EnumSet.range(Word.BLUEPRINT, Word.RECOVERY);

    static {
        NOT_ATTRIBUTES.addAll(EnumSet.of(Word.DECISION, Word.ALLOW, Word.TECHNOLOGY, Word.AT));
        NOT_ATTRIBUTES.addAll(EnumSet.range(Word.POSITIVE, Word.NEGATIVE));
        NOT_ATTRIBUTES.addAll(EnumSet.of(Word.LINE, Word.OF, Word.PER));
    }

    @Test
    void everyAttributeHasAPlace() {
        List<Word> homeless = Arrays.stream(Word.values())
                .filter(word -> !NOT_ATTRIBUTES.contains(word))
                .filter(word -> Place.of(word).isEmpty())
                .toList();
        assertThat(homeless).isEmpty();
    }

    @Test
    void noOtherWordHasOne() {
        assertThat(NOT_ATTRIBUTES).allSatisfy(word -> assertThat(Place.of(word)).isEmpty());
    }

    @Test
    void everyMarkHasBracesOfItsOwn() {
        assertThat(Place.ofMark(Word.METRIC)).isEqualTo(Place.METRIC_MARK);
        assertThat(EnumSet.range(Word.FAIL, Word.MOMENT))
                .allSatisfy(word -> assertThat(Place.ofMark(word).group()).isEqualTo(Place.Group.MARK));
    }
}
