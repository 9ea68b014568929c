package dev.blueline.render.png;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.layout.type.TextMetrics;
import dev.blueline.testing.Examples;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Check in",
                "WWWWWWWWWWWW",
                "……——““””··",
                "前台 Front of house “引号”——省略……",
                "ﷺﷺﷺ",
                "👩‍👩‍👧👍🏽🇩🇪",
                "↔↔↔→→→○○○−−−",
                "Ελληνικά Кириллица Đặng"
            })
    void isNeverWiderThanTheLayoutMeasured(String text) {
        for (boolean bold : new boolean[] {false, true}) {
            Lettering letters = Lettering.of(text, 13, bold);
            double most = TextMetrics.width(text, 13, bold);
            assertThat(letters.width()).isPositive().isLessThanOrEqualTo(most + 0.001);
            Rectangle2D bounds = letters.shape().getBounds2D();
            assertThat(bounds.getMinX()).isGreaterThan(-1);
            assertThat(bounds.getMaxX()).isLessThan(most + 1);
        }
    }

    @Test
    void aLineWithoutLettersTakesItsPlace() {
        assertThat(Lettering.of("  ", 13, false).shape().getBounds2D().isEmpty())
                .isTrue();
        assertThat(Lettering.of("", 13, false).width()).isZero();
    }

    @Test
    void whatNoFontHasIsABox() {
        Rectangle2D one = Lettering.of("👍", 20, false).shape().getBounds2D();
        Rectangle2D family = Lettering.of("👩‍👩‍👧", 20, false).shape().getBounds2D();
        assertThat(one.getWidth()).isGreaterThan(8);
        assertThat(one.getHeight()).isGreaterThan(10);
        assertThat(family).isEqualTo(one);
    }

    @Test
    void marksStandOnTheirLetters() {
        assertThat(Lettering.of("e\u0301", 13, false).width())
                .isEqualTo(Lettering.of("é", 13, false).width());
        assertThat(Lettering.of("x\u0304", 13, false).width())
                .isEqualTo(Lettering.of("x", 13, false).width());
    }

    @Test
    void boldChineseIsThickened() {
        assertThat(Lettering.of("前台", 13, true).thickening()).isPositive();
        assertThat(Lettering.of("前台", 13, false).thickening()).isZero();
        assertThat(Lettering.of("Front", 13, true).thickening()).isZero();
    }

    /** Simplified and traditional: the characters of the two national lists of common ones would be too many to name here. */
    @ParameterizedTest
    @ValueSource(strings = {"服务蓝图顾客前台后台支持", "服務藍圖顧客臺灣體驗讀寫飛機", "あいうアイウ", "「」『』、。，：；！？（）……——"})
    void hasTheLettersOfChineseAndJapanese(String text) {
        text.codePoints()
                .forEach(c -> assertThat(Typeface.HAN.letter(c))
                        .as(Character.toString(c))
                        .isPresent());
    }

    @Test
    void hasEveryLetterOfTheExamples() throws Exception {
        for (String name : Examples.names()) {
            Files.readString(Path.of("examples", name + ".blueprint"))
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c))
                    .forEach(c -> assertThat(Typeface.LATIN.letter(c).isPresent()
                                    || Typeface.HAN.letter(c).isPresent())
                            .as(name + ": " + Character.toString(c))
                            .isTrue());
        }
    }
}
