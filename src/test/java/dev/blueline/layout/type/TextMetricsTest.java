package dev.blueline.layout.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMetricsTest {

    private static double regular(String text) {
        return TextMetrics.width(text, 1000, false);
    }

    @ParameterizedTest
    @CsvSource({
        "W, 988.8, 1103",
        "i, 277.9, 342.8",
        "0, 636.3, 695.9",
        "é, 615.3, 678.3",
        "Ω, 764.2, 850",
        "Ж, 1077.2, 1224"
    })
    void noNarrowerThanDejaVuSans(String text, double regular, double bold) {
        assertTrue(TextMetrics.width(text, 1000, false) >= regular);
        assertTrue(TextMetrics.width(text, 1000, true) >= bold);
    }

    @Test
    void wideCharactersAreOneEm() {
        assertEquals(4000, regular("客户下单"));
        assertEquals(3000, regular("，あ한"));
    }

    @Test
    void marksOfChineseFontsAreOneEmBesideChineseOnly() {
        assertEquals(regular("“a”…"), 2 * regular("“") + regular("a") + regular("…"), 0.001);
        assertTrue(regular("“") < 700);
        assertEquals(4000, regular("“客”…"));
    }

    @Test
    void emojiAreWiderThanAnEm() {
        assertEquals(1375, regular("😀"));
        assertEquals(1375, regular("❤️"));
        assertEquals(1375, regular("⌚"));
        assertEquals(1375, regular("⌚️"));
        assertEquals(1400, regular("🇨🇳"));
    }

    @Test
    void marksThatCombineAreNothing() {
        assertEquals(regular("e"), regular("e\u0301"));
        assertEquals(regular("กก"), regular("กีกิ"));
        assertEquals(0, regular("\u200B\u200D\u2060\uFEFF"));
    }

    @Test
    void lettersOfUnlistedScriptsAreOneEm() {
        assertEquals(2000, regular("ᠠ།"));
    }

    @Test
    void scriptsWiderThanAnEmAreListed() {
        assertTrue(regular("ஔ") > 1000);
        assertTrue(regular("﷽") > 7000);
        assertTrue(regular("ა") < 1000);
    }

    @Test
    void white() {
        assertEquals(0, regular(""));
        assertEquals(regular("a b c"), regular("a\tb\nc"));
    }

    @Test
    void refusesAFontSizeThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> TextMetrics.width("a", 0, false));
        assertThrows(IllegalArgumentException.class, () -> TextMetrics.width("a", -1, false));
        assertThrows(IllegalArgumentException.class, () -> TextMetrics.width("a", Double.NaN, false));
    }

    @Property
    void pixelsAndThousandthsAgree(
            @ForAll @IntRange(max = 10_000_000) int milliEms,
            @ForAll @DoubleRange(min = 0.1, max = 200) double fontSize) {
        assertEquals(milliEms, TextMetrics.fromPx(TextMetrics.toPx(milliEms, fontSize), fontSize));
    }

    @Property
    void neverNegativeAndGrowsWithTheText(@ForAll String text, @ForAll boolean bold) {
        double width = TextMetrics.width(text, 12, bold);
        assertTrue(width >= 0);
        assertTrue(TextMetrics.width(text + "x", 12, bold) > width);
    }
}
