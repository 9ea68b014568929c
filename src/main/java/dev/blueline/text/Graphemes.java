package dev.blueline.text;

/**
 * Where one written character ends and the next begins, so that no break, cut or column count falls between a letter
 * and its accent, within an emoji sequence, or between the halves of a surrogate pair.
 *
 * <p>It follows the extended grapheme clusters of Unicode Standard Annex #29, version 15.0, with tables of its own
 * because Java's change with its release, and leaves out two refinements that no drawing needs: signs that enclose the
 * digits after them do not join those digits, and every pictograph may be joined to every other. It refuses to know
 * words or lines.
 */
public final class Graphemes {

    /**
     * Marks that take room of their own and yet belong to the letter before them: general category Mc and
     * {@code Other_Grapheme_Extend} of Unicode 15.0.0, with the Thai and Lao vowel am.
     */
    private static final String SPACING = """
            903 93B 93E-940 949-94C 94E-94F 982-983 9BE-9C0 9C7-9C8 9CB-9CC 9D7 A03 A3E-A40 A83 ABE-AC0 AC9 ACB-ACC
            B02-B03 B3E B40 B47-B48 B4B-B4C B57 BBE-BBF BC1-BC2 BC6-BC8 BCA-BCC BD7 C01-C03 C41-C44 C82-C83 CBE
            CC0-CC4 CC7-CC8 CCA-CCB CD5-CD6 CF3 D02-D03 D3E-D40 D46-D48 D4A-D4C D57 D82-D83 DCF-DD1 DD8-DDF DF2-DF3
            E33 EB3 F3E-F3F F7F 102B-102C 1031 1038 103B-103C 1056-1057 1062-1064 1067-106D 1083-1084 1087-108C 108F
            109A-109C 1715 1734 17B6 17BE-17C5 17C7-17C8 1923-1926 1929-192B 1930-1931 1933-1938 1A19-1A1A 1A55 1A57
            1A61 1A63-1A64 1A6D-1A72 1B04 1B35 1B3B 1B3D-1B41 1B43-1B44 1B82 1BA1 1BA6-1BA7 1BAA 1BE7 1BEA-1BEC 1BEE
            1BF2-1BF3 1C24-1C2B 1C34-1C35 1CE1 1CF7 302E-302F A823-A824 A827 A880-A881 A8B4-A8C3 A952-A953 A983
            A9B4-A9B5 A9BA-A9BB A9BE-A9C0 AA2F-AA30 AA33-AA34 AA4D AA7B AA7D AAEB AAEE-AAEF AAF5 ABE3-ABE4 ABE6-ABE7
            ABE9-ABEA ABEC FF9E-FF9F 11000 11002 11082 110B0-110B2 110B7-110B8 1112C 11145-11146 11182 111B3-111B5
            111BF-111C0 111CE 1122C-1122E 11232-11233 11235 112E0-112E2 11302-11303 1133E-1133F 11341-11344
            11347-11348 1134B-1134D 11357 11362-11363 11435-11437 11440-11441 11445 114B0-114B2 114B9 114BB-114BE
            114C1 115AF-115B1 115B8-115BB 115BE 11630-11632 1163B-1163C 1163E 116AC 116AE-116AF 116B6 11720-11721
            11726 1182C-1182E 11838 11930-11935 11937-11938 1193D 11940 11942 119D1-119D3 119DC-119DF 119E4 11A39
            11A57-11A58 11A97 11C2F 11C3E 11CA9 11CB1 11CB4 11D8A-11D8E 11D93-11D94 11D96 11EF5-11EF6 11F03
            11F34-11F35 11F3E-11F3F 11F41 16F51-16F87 16FF0-16FF1 1D165-1D166 1D16D-1D172
            """;

    private static final CodePointSet SPACING_MARKS = CodePointSet.of(SPACING);
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Graphemes() {}

    /**
     * The end of the written character that begins at an offset.
     *
     * @param text any text, well-formed UTF-16 or not
     * @param start offset in UTF-16 units, from 0 up to but not including the text's length
     * @return offset after the character, greater than {@code start} and at most the text's length
     * @throws IndexOutOfBoundsException if {@code start} is outside the text
     */
    public static int next(CharSequence text, int start) {
        int base = Character.codePointAt(text, start);
        int at = start + Character.charCount(base);
        if (base == '\r' && at < text.length() && text.charAt(at) == '\n') {
            return at + 1;
        }
        if (isControl(base)) {
            return at;
        }
        boolean halfFlag = isRegionalIndicator(base);
        int previous = base;
        while (at < text.length()) {
            int codePoint = Character.codePointAt(text, at);
            if (halfFlag && isRegionalIndicator(codePoint)) {
                halfFlag = false;
            } else if (!continues(base, previous, codePoint)) {
                return at;
            } else {
                halfFlag = false;
            }
            previous = codePoint;
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean continues(int base, int previous, int codePoint) {
        if (isControl(codePoint)) {
            return false;
        }
        if (WideCharacters.columns(codePoint) == 0 || SPACING_MARKS.contains(codePoint)) {
            return true;
        }
        if (isSkinTone(codePoint)) {
            return isPictograph(base);
        }
        if (previous == ZERO_WIDTH_JOINER) {
            return isPictograph(base) && isPictograph(codePoint);
        }
        return isLeadingJamo(previous) && (isLeadingJamo(codePoint) || isHangulSyllable(codePoint));
    }

    private static boolean isControl(int codePoint) {
        return codePoint < 0x20
                || (codePoint >= 0x7F && codePoint < 0xA0)
                || codePoint == ZERO_WIDTH_SPACE
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }

    private static boolean isRegionalIndicator(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isPictograph(int codePoint) {
        return (codePoint >= 0x2190 && codePoint < 0x2E80) || (codePoint >= 0x1F000 && codePoint < 0x20000);
    }

    private static boolean isLeadingJamo(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F) || (codePoint >= 0xA960 && codePoint <= 0xA97C);
    }

    private static boolean isHangulSyllable(int codePoint) {
        return codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    }
}
