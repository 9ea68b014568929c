package dev.blueline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GraphemesTest {

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Graphemes.next(text, at);
            parts.add(text.substring(at, end));
            at = end;
        }
        return parts;
    }

    @Test
    void lettersKeepTheirMarks() {
        assertEquals(List.of("e\u0301", "t", "e\u0301"), split("e\u0301te\u0301"));
        assertEquals(List.of("กี่", "กำ"), split("กี่กำ"));
        assertEquals(List.of("नि", "म"), split("निम"));
        assertEquals(List.of("각", "\u1112\u1161\u11AB"), split("각\u1112\u1161\u11AB"));
    }

    @Test
    void emojiSequencesStayWhole() {
        assertEquals(List.of("👨‍👩‍👧", "👍🏽", "❤️", "1️⃣"), split("👨‍👩‍👧👍🏽❤️1️⃣"));
        assertEquals(List.of("🇨🇳", "🇩🇪", "🇫"), split("🇨🇳🇩🇪🇫"));
        assertEquals(List.of("👩\u200D", "a"), split("👩\u200Da"));
    }

    @Test
    void controlsStandAlone() {
        assertEquals(List.of("a", "\r\n", "\n", "\t", "\u0301", "b", "\u200B", "c"), split("a\r\n\n\t\u0301b\u200Bc"));
    }

    @Property
    void everyTextIsDividedCompletely(@ForAll String text) {
        List<String> parts = split(text);
        assertEquals(text, String.join("", parts));
        assertTrue(parts.stream().noneMatch(String::isEmpty));
    }
}
