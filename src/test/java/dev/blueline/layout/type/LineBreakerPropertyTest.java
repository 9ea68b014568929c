package dev.blueline.layout.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class LineBreakerPropertyTest {

    private static final String SPACES = "[\\s\u0085\u2028\u2029\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]";

    @Provide
    Arbitrary<String> labels() {
        String pieces = "客 户 订单 あ ー 한 ， 。 （ ） “ ” … — · % a W word don’t self-service and/or 12.5 - / ( ) $"
                + " e\u0301 กี่ 😀 👨‍👩‍👧 🇨🇳 ❤️ ﷺ \u0301 \u00A0 \u200B \uD83D \uDE00";
        Arbitrary<String> white = Arbitraries.of(" ", "  ", "\t", "\n", "\u3000");
        Arbitrary<String> piece =
                Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(pieces.split(" "))), Tuple.of(1, white));
        return piece.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    /** Chinese sentences whose unbreakable parts are at most three characters: a bracketed or a pointed word. */
    @Provide
    Arbitrary<String> chinese() {
        return Arbitraries.of("客", "户户", "单，", "（员", "户）", "《服", "务》", "约。", "“好”", "ab", "店 ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(pieces -> String.join("客", pieces));
    }

    @Property
    void noLineIsTooWide(
            @ForAll("labels") String text,
            @ForAll @DoubleRange(min = 2, max = 30) double ems,
            @ForAll @DoubleRange(min = 1, max = 40) double fontSize,
            @ForAll boolean bold) {
        for (String line : LineBreaker.wrap(text, ems * fontSize, fontSize, bold)) {
            assertTrue(TextMetrics.width(line, fontSize, bold) <= ems * fontSize, line);
        }
    }

    @Property
    void nothingIsLostOrAddedButHyphens(
            @ForAll("labels") String text, @ForAll @DoubleRange(min = 0, max = 30) double ems) {
        isKept(text, ems);
    }

    @Property
    void nothingIsLostOfAnyText(@ForAll String text, @ForAll @DoubleRange(min = 0, max = 30) double ems) {
        isKept(text, ems);
    }

    private static void isKept(String text, double ems) {
        String whole = text.replaceAll(SPACES, "");
        int at = 0;
        for (String line : LineBreaker.wrap(text, ems, 1, false)) {
            String part = line.replaceAll(SPACES, "");
            if (!whole.startsWith(part, at) && part.endsWith("-")) {
                part = part.substring(0, part.length() - 1);
            }
            assertTrue(whole.startsWith(part, at), line);
            at += part.length();
        }
        assertEquals(whole.length(), at);
    }

    @Property
    void noLineBeginsOrEndsWithASpace(
            @ForAll("labels") String text, @ForAll @DoubleRange(min = 2, max = 9) double ems) {
        for (String line : LineBreaker.wrap(text, ems, 1, false)) {
            assertFalse(line.startsWith(" ") && !line.startsWith(" \u0301"), line);
            assertFalse(line.endsWith(" "), line);
        }
    }

    @Property
    void kinsoku(@ForAll("chinese") String text, @ForAll @DoubleRange(min = 3, max = 12) double ems) {
        for (String line : LineBreaker.wrap(text, ems, 1, false)) {
            assertFalse("，）》。”".contains(line.substring(0, 1)), line);
            assertFalse("（《“".contains(line.substring(line.length() - 1)), line);
        }
    }

    @Property
    void balancingKeepsTheNumberOfLinesSmall(
            @ForAll("chinese") String text, @ForAll @DoubleRange(min = 4, max = 12) double ems) {
        List<String> lines = LineBreaker.wrap(text, ems, 1, false);
        double widest = lines.stream()
                .mapToDouble(line -> TextMetrics.width(line, 1, false))
                .max()
                .orElse(0);
        assertEquals(
                lines.size(),
                LineBreaker.wrap(text, ems, 1, false, Integer.MAX_VALUE).size());
        assertTrue(LineBreaker.wrap(text, Math.max(widest, 3) - 0.001, 1, false).size() >= lines.size());
    }

    @Property
    void wrappedLinesStayAsTheyAre(@ForAll("labels") String text, @ForAll @DoubleRange(min = 2, max = 30) double ems) {
        List<String> lines = LineBreaker.wrap(text, ems, 1, false);
        for (String line : lines) {
            Assume.that(!line.startsWith(" ")); // a space that carries an accent
            assertEquals(line.isEmpty() ? List.of() : List.of(line), LineBreaker.wrap(line, ems, 1, false));
        }
    }

    @Property
    void titlesAreCutToSize(
            @ForAll("labels") String text,
            @ForAll @DoubleRange(min = 2, max = 20) double ems,
            @ForAll @IntRange(min = 1, max = 3) int maxLines) {
        List<String> lines = LineBreaker.wrap(text, ems, 1, false, maxLines);
        assertTrue(lines.size() <= maxLines);
        assertTrue(lines.stream().allMatch(line -> TextMetrics.width(line, 1, false) <= ems), lines.toString());
        String whole = LineBreaker.wrap(text, ems, 1, false).stream().collect(Collectors.joining());
        assertTrue(String.join("", lines).equals(whole)
                || lines.get(lines.size() - 1).endsWith("…"));
    }
}
