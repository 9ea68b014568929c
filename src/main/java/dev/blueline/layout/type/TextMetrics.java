package dev.blueline.layout.type;

import dev.blueline.text.WideCharacters;

/**
 * How wide a text will be drawn, at most: the same answer on every machine, for every sans-serif family the drawing's
 * font stack names or falls back to. See {@link AdvanceWidths} for the families and the origin of the numbers.
 *
 * <ul>
 *   <li>Characters of the table: the widest of the families.
 *   <li>Wide characters (Chinese, Japanese, Korean, full-width forms): one em.
 *   <li>Emoji: {@value #EMOJI} thousandths of an em, since colour fonts draw them larger than the text; Noto Color
 *       Emoji, measured, takes 1245. The parts of a joined emoji count one by one, as a machine without that picture
 *       draws them.
 *   <li>Quotation marks, dashes, dots, arrows and signs in a text with East Asian letters: at least one em, which is
 *       what a Chinese font gives them. In a text without such letters they are as wide as in a Latin font, so the font
 *       stack must name a Latin family before a Chinese one.
 *   <li>Combining marks and format characters: nothing.
 *   <li>Letters of scripts that the table does not know: one em, which most keep to.
 * </ul>
 *
 * <p>It refuses to ask the machine for its fonts, and to shape: ligatures, kerning and joined letters are left out, and
 * make text narrower far more often than wider.
 */
public final class TextMetrics {

    /** One em, in the unit of this class's whole numbers. */
    static final int EM = 1000;
    /** More thousandths of an em than any text has. */
    private static final int MOST = 1_000_000_000;

    /** Thousandths of an em. */
    static final int EMOJI = 1375;

    /** A regional indicator: two make a flag, or two letters where the font has no flags. */
    private static final int HALF_FLAG = 700;

    /** The variation selector that makes a sign an emoji. */
    static final int EMOJI_PRESENTATION = 0xFE0F;

    private static final String WIDE_IN_CHINESE_FONTS = "§¨±´¶·×÷";

    private TextMetrics() {}

    /**
     * The greatest width of a text set in one line. Tabs and line breaks count as spaces, as SVG shows them.
     *
     * @param text any text; empty is 0 wide
     * @param fontSizePx pixels per em, more than 0
     * @param bold whether the bold face is used; semi-bold text is to be measured as bold
     * @return pixels, 0 or more
     * @throws IllegalArgumentException if the font size is not a finite number above 0
     */
    public static double width(String text, double fontSizePx, boolean bold) {
        checkFontSize(fontSizePx);
        return toPx(milliEms(text, 0, text.length(), bold, isEastAsian(text)), fontSizePx);
    }

    static void checkFontSize(double fontSizePx) {
        if (!(fontSizePx > 0 && fontSizePx < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("font size: " + fontSizePx);
        }
    }

    /** Thousandths of an em in pixels; the one place where this is rounded, so that comparisons agree. */
    static double toPx(long milliEms, double fontSizePx) {
        return milliEms * fontSizePx / EM;
    }

    /** The most thousandths of an em whose width in pixels does not exceed the given one; at least 0. */
    static int fromPx(double widthPx, double fontSizePx) {
        if (!(widthPx > 0)) {
            return 0;
        }
        int milliEms = (int) Math.min(MOST, Math.floor(widthPx * EM / fontSizePx));
        while (toPx(milliEms + 1L, fontSizePx) <= widthPx && milliEms < MOST) {
            milliEms++;
        }
        while (milliEms > 0 && toPx(milliEms, fontSizePx) > widthPx) {
            milliEms--;
        }
        return milliEms;
    }

    /** Whether a text holds East Asian letters, and so may be drawn with an East Asian font throughout. */
    static boolean isEastAsian(CharSequence text) {
        return text.codePoints()
                .anyMatch(codePoint -> WideCharacters.columns(codePoint) == 2 && !isWideEmoji(codePoint));
    }

    /** The width of a part of a text, in thousandths of an em; parts cut between written characters add up. */
    static long milliEms(CharSequence text, int start, int end, boolean bold, boolean eastAsian) {
        long sum = 0;
        int last = 0;
        int at = start;
        while (at < end) {
            int codePoint = Character.codePointAt(text, at);
            int advance = advance(codePoint, bold, eastAsian);
            if (codePoint == EMOJI_PRESENTATION) {
                advance = last > 0 && last < EMOJI ? EMOJI - last : 0;
            }
            sum += advance;
            last = advance;
            at += Character.charCount(codePoint);
        }
        return sum;
    }

    private static int advance(int codePoint, boolean bold, boolean eastAsian) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return AdvanceWidths.of(' ', bold);
        }
        int columns = WideCharacters.columns(codePoint);
        if (columns == 0) {
            return 0;
        }
        if (columns == 2) {
            return isWideEmoji(codePoint) ? EMOJI : EM;
        }
        if (codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF) {
            return HALF_FLAG;
        }
        if (codePoint >= 0x1F000 && codePoint < 0x20000) {
            return EMOJI;
        }
        int width = AdvanceWidths.of(codePoint, bold);
        if (width == AdvanceWidths.UNKNOWN) {
            return EM;
        }
        return eastAsian && isWideInChineseFonts(codePoint) ? Math.max(EM, width) : width;
    }

    private static boolean isWideInChineseFonts(int codePoint) {
        return (codePoint >= 0x2010 && codePoint < 0x2C00) || WIDE_IN_CHINESE_FONTS.indexOf(codePoint) >= 0;
    }

    /** Among the characters of two columns, those that are pictures: the rest are East Asian letters and marks. */
    private static boolean isWideEmoji(int codePoint) {
        return (codePoint >= 0x2300 && codePoint < 0x2E80 && codePoint != 0x2329 && codePoint != 0x232A)
                || (codePoint >= 0x1F000 && codePoint < 0x20000 && !(codePoint >= 0x1F200 && codePoint <= 0x1F2FF));
    }
}
