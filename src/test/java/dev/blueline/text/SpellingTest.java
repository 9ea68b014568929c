package dev.blueline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> WORDS =
            List.of("customer", "frontstage", "backstage", "support", "phase", "step", "wait", "客户", "前台员工", "后台");

    @ParameterizedTest
    @CsvSource({
        "custmer, customer",
        "cusotmer, customer",
        "customers, customer",
        "CUSTOMER, customer",
        "ｃｕｓｔｏｍｅｒ, customer",
        "bakcstage, backstage",
        "front, frontstage",
        "supporting, support",
        "stpe, step",
        "pahse, phase",
        "客戶, 客户",
        "前台人工, 前台员工"
    })
    void findsWhatWasMeant(String wrong, String meant) {
        assertEquals(Optional.of(meant), Spelling.nearest(wrong, WORDS));
    }

    @ParameterizedTest
    @CsvSource({"elephant", "x", "cu", "员工", "商家", "st", "''"})
    void keepsSilentWhenNothingIsNear(String wrong) {
        assertEquals(Optional.empty(), Spelling.nearest(wrong, WORDS));
    }

    @Test
    void letterCaseAloneWinsOverFewerMistakes() {
        assertEquals(Optional.of("STEP"), Spelling.nearest("step", List.of("steps", "stem", "STEP")));
    }

    @Test
    void fewerMistakesWinOverAPrefix() {
        assertEquals(Optional.of("lane"), Spelling.nearest("lan", List.of("language", "lane")));
    }

    @Test
    void theShortestRestWinsAmongPrefixes() {
        assertEquals(
                Optional.of("frontstage"), Spelling.nearest("front", List.of("frontstage technology", "frontstage")));
    }

    @Test
    void tiesGoToTheFirst() {
        assertEquals(Optional.of("bat"), Spelling.nearest("hat", List.of("bat", "cat")));
        assertEquals(Optional.of("cat"), Spelling.nearest("hat", List.of("cat", "bat")));
    }

    @Test
    void noCandidates() {
        assertEquals(Optional.empty(), Spelling.nearest("step", List.of()));
    }

    @Test
    void longWordsAndManyCandidatesTakeNoTime() {
        String longWord = "ab".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Spelling.nearest(longWord, Collections.nCopies(20, longWord + "x".repeat(4) + "ab"));
            Spelling.nearest("customer", Collections.nCopies(100_000, "cashier"));
        });
    }

    @Property
    void oneMistakeInALongWordIsForgiven(
            @ForAll @AlphaChars @StringLength(min = 2, max = 30) String word, @ForAll @IntRange(max = 29) int place) {
        int at = place % word.length();
        List<String> candidates = List.of("客户", word);
        assertEquals(
                Optional.of(word), Spelling.nearest(word.substring(0, at) + '7' + word.substring(at + 1), candidates));
        assertEquals(Optional.of(word), Spelling.nearest(word.substring(0, at) + '7' + word.substring(at), candidates));
        assertEquals(Optional.of(word), Spelling.nearest(word.substring(0, at) + word.substring(at + 1), candidates));
    }

    @ParameterizedTest
    @CsvSource({
        "gest, guest",
        "Guest, guest",
        "geust, guest",
        "guests, guest",
        "hand-ovre, hand-over",
        "take_key, take-key",
        "客顾来店, 顾客来店",
    })
    void slipsAreCertain(String wrong, String right) {
        assertEquals(Optional.of(right), Spelling.certain(wrong, List.of("unlike", right)));
    }

    @ParameterizedTest
    @CsvSource({
        "desk, disk", // one letter of a short word
        "lock, clock", // another beginning
        "unlock, lock",
        "step-2, step-1", // digits tell apart
        "counter, counter1",
        "点菜, 点餐", // each character is a word
        "front, frontstage",
        "pay, payment",
    })
    void otherWordsAreNot(String wrong, String other) {
        assertEquals(Optional.empty(), Spelling.certain(wrong, List.of(other)));
    }

    @Test
    void neitherOfTwoIsCertain() {
        assertEquals(Optional.empty(), Spelling.certain("carts", List.of("carty", "cartz")));
        assertEquals(Optional.of("carts"), Spelling.certain("cartts", List.of("carts", "carty")));
        assertEquals(Optional.empty(), Spelling.certain("GUEST", List.of("Guest", "guest")));
        assertEquals(Optional.of("guest"), Spelling.certain("gest", List.of("guest", "guest")));
        assertEquals(Optional.of("step"), Spelling.certain("Step", List.of("steps", "step")));
        assertEquals(Optional.empty(), Spelling.certain("frontages", List.of("frontage", "frontags")));
    }
}
