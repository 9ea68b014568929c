package dev.blueline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideCharactersTest {

    @ParameterizedTest
    @CsvSource({
        "0000, 0",
        "000A, 0",
        "0020, 1",
        "0041, 1",
        "007F, 0",
        "00AD, 0",
        "00E9, 1",
        "0301, 0",
        "0600, 1",
        "0E31, 0",
        "0E33, 1",
        "1100, 2",
        "115F, 2",
        "1160, 0",
        "11FF, 0",
        "200B, 0",
        "200D, 0",
        "2014, 1",
        "2026, 1",
        "231A, 2",
        "2764, 1",
        "3000, 2",
        "3042, 2",
        "4E00, 2",
        "9FFF, 2",
        "AC00, 2",
        "D7A3, 2",
        "D800, 1",
        "FE0F, 0",
        "FF01, 2",
        "FF61, 1",
        "FFE5, 2",
        "1F1E6, 1",
        "1F600, 2",
        "1FAFF, 2",
        "20000, 2",
        "3FFFD, 2",
        "E0020, 0",
        "E0100, 0",
        "F0000, 1",
        "10FFFF, 1"
    })
    void oneCharacter(String hexadecimal, int columns) {
        assertEquals(columns, WideCharacters.columns(Integer.parseInt(hexadecimal, 16)));
    }

    @Test
    void texts() {
        assertEquals(0, WideCharacters.columns(""));
        assertEquals(8, WideCharacters.columns("Check-in"));
        assertEquals(8, WideCharacters.columns("客户下单"));
        assertEquals(5, WideCharacters.columns("cafe\u0301s"));
        assertEquals(4, WideCharacters.columns("\u1112\u1161\u11AB글"));
    }

    @Test
    void sequencesThatShowAsOnePicture() {
        assertEquals(2, WideCharacters.columns("\u2764\uFE0F"));
        assertEquals(2, WideCharacters.columns("1\uFE0F\u20E3"));
        assertEquals(2, WideCharacters.columns("🇨🇳"));
        assertEquals(4, WideCharacters.columns("🇨🇳🇩🇪"));
        assertEquals(2, WideCharacters.columns("👩🏽‍💻"));
        assertEquals(2, WideCharacters.columns("👨‍👩‍👧‍👦"));
    }

    @Test
    void halvesOfPairsCountAsOne() {
        assertEquals(3, WideCharacters.columns("\uD83Dab"));
        assertEquals(2, WideCharacters.columns("a\uDE00"));
    }
}
