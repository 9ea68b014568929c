package dev.blueline.layout.type;

import dev.blueline.text.WideCharacters;

/**
 * Where a line may end: what two neighbouring written characters say about a break between them. For Latin text, breaks
 * at spaces and after hyphens, slashes and dashes; for Chinese, Japanese and Korean, between any two characters save
 * those that must not begin a line (closing marks, commas, small kana) or end one (opening marks): kinsoku, as in JIS X
 * 4051, GB/T 15834, the W3C's "Requirements for Chinese Text Layout" and Unicode Standard Annex #14, cut down to what
 * labels need.
 *
 * <p>It refuses to look at dictionaries, and into words: that is what {@link WordBreaks} are for.
 */
final class LineBreakRules {

    /** A good place. */
    static final int FREE = 0;

    /** At a space beside a mark that must not stand alone at that end of a line, as in "either – or". */
    static final int AT_MARK = 1;

    /** Inside an address or a file name, after one of its signs; for one wider than the line. */
    static final int IN_ADDRESS = 2;

    /** Between two syllables of a word, as far as can be told; for a word wider than the line. */
    static final int SYLLABLE = 3;

    /** Anywhere else inside a word or another unit that is better kept together. */
    static final int INSIDE_WORD = 4;

    /** A line would begin or end with a character that must not; for a run of such characters wider than the line. */
    static final int FORBIDDEN = 5;

    private static final String NEVER_FIRST = "、。，．；：！？）」』】》〉〕〗〙〛｝］〟｡､｣｠”’…‥—―–·・･‧%％‰℃℉°′″～〜々〻ゝゞヽヾーｰ"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯﾞﾟ／＼￠¢,.:;!?)]}-‐‑/";

    private static final String NEVER_LAST = "（「『【《〈〔〖〘〚｛［〝｢｟“‘„‚([{¿¡$£¥€￥＄￡￦№＃";

    /** Marks that come in pairs or rows, and stay together. */
    private static final String IN_ROWS = "—…‥―";

    /** After these a reader of Chinese or Japanese pauses, or a bracket ends. */
    private static final String PAUSES = "、。，．；：！？）」』】》〉〕〗〙〛｝］〟｡､｣｠”’,.:;!?)]}";

    private static final String BREAK_AFTER = "-‐/–—―";

    /** Marks that do begin a word now and then: an option, a path, a file ending, a decade, a Swedish quotation. */
    private static final String MAY_BEGIN_A_WORD = "-/.’”…";

    private static final String GLUE = "\u00A0\u202F\u2007\u2011\u2060\uFEFF";

    private LineBreakRules() {}

    static boolean isNeverFirst(int codePoint) {
        return NEVER_FIRST.indexOf(codePoint) >= 0;
    }

    static boolean isNeverLast(int codePoint) {
        return NEVER_LAST.indexOf(codePoint) >= 0;
    }

    /** Whether lines may break on both sides of a character by its own nature: wide characters, emoji, flags. */
    static boolean isIdeographic(int codePoint) {
        return WideCharacters.columns(codePoint) == 2 || (codePoint >= 0x1F000 && codePoint < 0x20000);
    }

    /** Whether a break between two characters that touch may part a word or phrase written without spaces. */
    static boolean mayTear(int left, int right) {
        return isIdeographic(left) && isIdeographic(right) && PAUSES.indexOf(left) < 0;
    }

    /** Whether a mark behaves as the character before it does (a closing mark). */
    static boolean followsItsLeft(int codePoint) {
        return isNeverFirst(codePoint) && codePoint != '-' && codePoint != '/';
    }

    /**
     * A break between two characters that touch.
     *
     * @param twoBefore the character before {@code before}, or a space at the beginning
     * @param before the character before {@code left}, or a space at the beginning
     * @param left first code point of the character before the break
     * @param leftEnd last code point of it
     * @param right first code point of the character after the break
     * @param ideographic whether either of them breaks as Chinese does
     */
    static int between(int twoBefore, int before, int left, int leftEnd, int right, boolean ideographic) {
        if (left == 0x200B) {
            return FREE;
        }
        if (right == 0x200B || GLUE.indexOf(leftEnd) >= 0 || GLUE.indexOf(right) >= 0) {
            return INSIDE_WORD;
        }
        if (isNeverFirst(right) || isNeverLast(left)) {
            return FORBIDDEN;
        }
        if (IN_ROWS.indexOf(left) >= 0 && left == right) {
            return FORBIDDEN;
        }
        if (left == '"' || right == '"') {
            return INSIDE_WORD;
        }
        if (ideographic) {
            return FREE;
        }
        // "e-mail" is one word, "pick-up" is two
        boolean afterWord = isWordCharacter(before) && (left != '-' || isWordCharacter(twoBefore));
        return BREAK_AFTER.indexOf(left) >= 0 && afterWord && isWordCharacter(right) && !isDigit(right)
                ? FREE
                : INSIDE_WORD;
    }

    /**
     * A break at a space.
     *
     * @param left first code point of the character before the space
     * @param right first code point of the character after it
     * @param afterRight the character after {@code right}, or a space at the end
     */
    static int atSpace(int left, int right, int afterRight) {
        if (isNeverFirst(right) && !(MAY_BEGIN_A_WORD.indexOf(right) >= 0 && isWordCharacter(afterRight))) {
            return AT_MARK;
        }
        return isNeverLast(left) && left != '“' && left != '‘' ? AT_MARK : FREE;
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    /** Letters and digits, roughly: everything that is neither ASCII punctuation, a space nor a mark of the lists. */
    private static boolean isWordCharacter(int codePoint) {
        if (codePoint < 0x80) {
            return isDigit(codePoint)
                    || (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z');
        }
        return codePoint >= 0xC0
                && !isNeverFirst(codePoint)
                && !isNeverLast(codePoint)
                && !(codePoint >= 0x2000 && codePoint <= 0x206F);
    }
}
