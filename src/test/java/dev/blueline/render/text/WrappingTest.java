package dev.blueline.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void breaksAtBlanks() {
        assertThat(Wrapping.lines("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void breaksBesideChineseButNotBeforeASignThatCloses() {
        assertThat(Wrapping.lines("移除前台行为“记单”", 14)).containsExactly("移除前台行为", "“记单”");
        assertThat(Wrapping.lines("一二三四，五六", 8)).containsExactly("一二三", "四，五六");
    }

    @Test
    void aLongWordStaysWhole() {
        assertThat(Wrapping.lines("a extraordinarily b", 8)).containsExactly("a", "extraordinarily", "b");
    }
}
