package dev.blueline.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StylesTest {
    private static final Styles STYLES = Styles.of(Palette.LIGHT);

    @Test
    void linesOfMoreWordsWin() {
        Style look = STYLES.look("outline customer dashed key");
        assertThat(look.fill()).contains(Colour.BOX);
        assertThat(look.stroke()).contains(Colour.CUSTOMER_EDGE);
        assertThat(look.width()).hasValue(2.6);
        assertThat(look.dash()).hasValueSatisfying(dash -> assertThat(dash).containsExactly(5.0, 4.0));
        assertThat(STYLES.look("divider visibility").dash())
                .hasValueSatisfying(dash -> assertThat(dash).isEmpty());
    }

    @Test
    void wordsWithoutALineChangeNothing() {
        assertThat(STYLES.look("route sequence forward").stroke())
                .isEqualTo(STYLES.look("route").stroke());
    }

    @Test
    void theFirstWordNeedsALine() {
        assertThatThrownBy(() -> STYLES.look("customer outline")).isInstanceOf(IllegalArgumentException.class);
    }
}
