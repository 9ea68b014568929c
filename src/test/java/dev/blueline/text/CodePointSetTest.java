package dev.blueline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointSetTest {

    @Test
    void holdsItsRangesAndNothingElse() {
        CodePointSet set = CodePointSet.of("30-39 41\n  1F600-1F64F");
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            boolean expected = (codePoint >= '0' && codePoint <= '9')
                    || codePoint == 'A'
                    || (codePoint >= 0x1F600 && codePoint <= 0x1F64F);
            assertEquals(expected, set.contains(codePoint), Integer.toHexString(codePoint));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"39-30", "41 30", "30-39 35", "30 30", "zz"})
    void refusesATableWithASlip(String table) {
        assertThrows(IllegalArgumentException.class, () -> CodePointSet.of(table));
    }
}
