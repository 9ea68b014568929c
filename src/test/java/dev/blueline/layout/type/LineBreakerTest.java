package dev.blueline.layout.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTest {

    /** Wraps at ten pixels per em. */
    private static List<String> wrap(String text, double widthPx) {
        return LineBreaker.wrap(text, widthPx, 10, false);
    }

    private static String joined(String text, double widthPx) {
        return String.join("|", wrap(text, widthPx));
    }

    @Test
    void blankTextHasNoLines() {
        assertEquals(List.of(), wrap("", 100));
        assertEquals(List.of(), wrap(" \n\t \u3000", 100));
    }

    @Test
    void whatFitsStaysOnOneLine() {
        assertEquals(List.of("Front desk"), wrap("  Front \t desk ", 200));
        assertEquals(List.of("Front desk"), wrap("Front desk", TextMetrics.width("Front desk", 10, false)));
    }

    @Test
    void lineBreaksInTheTextAreKept() {
        assertEquals(List.of("a", "", "b", "c"), wrap("\n a \n\n b\r\nc\r\n", 100));
        assertEquals(List.of("客户", "下单"), wrap("客户\n下单", 100));
    }

    @Test
    void linesAreOfLikeLength() {
        assertEquals("Customer arranges|the appointment", joined("Customer arranges the appointment", 145));
        assertEquals("线上预约|挂号服务", joined("线上预约挂号服务", 75));
    }

    @Test
    void hyphensAndSlashesEndLines() {
        assertEquals("self-|service", joined("self-service", 50));
        assertEquals("pick-up/|drop-off", joined("pick-up/drop-off", 50));
        assertEquals("Monday–|Friday", joined("Monday–Friday", 50));
    }

    @Test
    void hyphensInNumbersAndOptionsDoNot() {
        assertEquals("on|2024-05", joined("on 2024-05", 55));
        assertEquals("use|--force", joined("use --force", 55));
        assertEquals("open|24/7", joined("open 24/7", 40));
        assertEquals("by|e-mail", joined("by e-mail", 40));
    }

    @Test
    void aLoneDashEndsTheLine() {
        assertEquals("either –|or", joined("either – or", 50));
    }

    @ParameterizedTest
    @CsvSource({
        "Reconciliation, 50, Recon-|ciliation",
        "the customer, 45, the|custo-|mer",
        "Nichtraucherdoppelzimmer, 90, Nichtraucher-|doppelzimmer",
        "Rechtsschutzversicherungsgesellschaft, 90, Rechtsschutz-|versicherungs-|gesellschaft",
        "электрофотополупроводниковый, 110, электрофотопо-|лупроводниковый",
        "Straße, 28, Stra-|ße",
        "WWWWWW, 45, WWW-|WWW",
        "cus­tomer, 32, cus­-|tomer"
    })
    void longWordsAreHyphenatedInLikeParts(String text, double width, String expected) {
        assertEquals(expected, joined(text, width));
    }

    @ParameterizedTest
    @CsvSource({
        "https://booking.example.org/reservations/2026-11-22?guest=12, 100, "
                + "https://booking.|example.org/|reservations/|2026-11-22?|guest=12",
        "customer_relationship_system, 110, customer_|relationship_system",
        "AdvanceWidths.java:12, 100, AdvanceWidths.|java:12",
        "blueline.layout.AdvanceWidths, 62, blueline.|layout.|Advance|Widths",
        "1234567890, 45, 12345|67890"
    })
    void addressesAndNumbersGetNoHyphen(String text, double width, String expected) {
        assertEquals(expected, joined(text, width));
    }

    @ParameterizedTest
    @CsvSource({
        "ลูกค้าเลือกวันเข้าพักและ, 60, ลูกค้าเลือกวัน|เข้าพักและ",
        "แมวเก้าตัว, 20, แมว|เก้า|ตัว",
        "ฝ่ายต้อนรับส่วนหน้า, 70, ฝ่ายต้อน|รับส่วนหน้า",
        "क्षत्रिय, 20, क्ष-|त्रिय"
    })
    void otherScriptsBreakBetweenSyllables(String text, double width, String expected) {
        assertEquals(expected, joined(text, width));
    }

    @ParameterizedTest
    @CsvSource({
        "客户提交，订单, 40, 客户提|交，订单",
        "客户（会员）, 40, 客户（会|员）",
        "他说：“你好”, 40, 他说：|“你好”",
        "请稍候……谢谢, 40, 请稍|候……|谢谢",
        "スーパーマーケット, 40, スーパー|マーケッ|ト"
    })
    void kinsoku(String text, double width, String expected) {
        assertEquals(expected, joined(text, width));
    }

    @ParameterizedTest
    @CsvSource({
        "按批号取出疫苗，记录温度, 90, 按批号取出疫苗，|记录温度",
        "核对三查七对，接种疫苗, 75, 核对三查七对，|接种疫苗",
        "填写《告知书》并签字确认, 80, 填写《告知书》|并签字确认",
        "確認する、それから予約を送る, 90, 確認する、|それから予約を送る",
        "客户来电；坐席记录诉求，转交后台办理, 75, 客户来电；|坐席记录诉求，|转交后台办理",
        "精准的个性化推荐、权威的信息来源, 100, 精准的个性化推荐、|权威的信息来源"
    })
    void aPauseEndsALineRatherThanAWordIsTorn(String text, double width, String expected) {
        assertEquals(expected, joined(text, width));
    }

    @ParameterizedTest
    @CsvSource({"好，我们马上为您办理手续, 110, 好，我们马上|为您办理手续", "按批号取出疫苗，记录温度, 75, 按批号取出疫|苗，记录温度", "线上预约挂号服务, 75, 线上预约|挂号服务"})
    void aPauseTakesNoMoreLinesAndLeavesNoStump(String text, double width, String expected) {
        assertEquals(expected, joined(text, width));
    }

    @Test
    void latinAndChineseMayPart() {
        assertEquals("使用|WeChat|支付", joined("使用WeChat支付", 45));
    }

    @Test
    void anApostropheIsNoPlaceToBreak() {
        assertEquals("we|don’t|go", joined("we don’t go", 30));
    }

    @Test
    void noBreakSpaceHolds() {
        assertEquals("about|10\u00A0km", joined("about 10\u00A0km", 45));
    }

    @Test
    void writtenCharactersStayWhole() {
        String accented = "e\u0301\u0323".repeat(9);
        wrap(accented, 15).forEach(line -> assertEquals('e', line.charAt(0)));
        assertEquals(List.of("👨‍👩‍👧", "👨‍👩‍👧"), wrap("👨‍👩‍👧👨‍👩‍👧", 45));
        assertEquals(List.of("🇨🇳", "🇩🇪"), wrap("🇨🇳🇩🇪", 25));
        assertEquals(List.of("👨\u200D", "👩\u200D", "👧"), wrap("👨‍👩‍👧", 20));
    }

    @Test
    void evenNoWidthAtAllLosesNothing() {
        assertEquals(List.of("a", "b", "客", "c"), wrap("ab 客c", 0));
        assertEquals(List.of("a", "b"), wrap("ab", Double.NaN));
    }

    @Test
    void titlesAreCut() {
        assertEquals(List.of("Customer…"), LineBreaker.wrap("Customer (new) onboarding", 66, 10, false, 1));
        assertEquals(List.of("客户", "下…"), LineBreaker.wrap("客户下单以后", 25, 10, false, 2));
        assertEquals(List.of("a…"), LineBreaker.wrap("a\nb", 50, 10, false, 1));
        assertEquals(List.of("a", "…"), LineBreaker.wrap("a\n\nb", 50, 10, false, 2));
        assertEquals(List.of("a", "b"), LineBreaker.wrap("a\nb", 50, 10, false, 2));
        assertThrows(IllegalArgumentException.class, () -> LineBreaker.wrap("a", 50, 10, false, 0));
    }

    @Test
    void timeGrowsWithTheText() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            wrap("word ".repeat(100_000), 100);
            wrap("x".repeat(500_000), 100);
            wrap("客，".repeat(250_000), 30);
            wrap("客户，户".repeat(125_000), 1e5);
            wrap("a" + "\u0301".repeat(500_000), 3);
            wrap("x".repeat(500_000), 1e12);
        });
    }
}
