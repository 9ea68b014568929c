package dev.blueline.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is left of a name when the ways of writing it are set apart, for telling whether two names are one: letter case,
 * full and half width, spaces and joining strokes, and the traditional or simplified form of the Chinese characters that
 * names of people, places and systems in services are made of. It knows no meanings: synonyms stay apart, and so do
 * numbers that a space or stroke divides.
 */
public final class NameKey {

    /** A traditional form and the simplified one, in turn; where several were merged into one, each has its pair. */
    private static final String PAIRS = "臺台檯台戶户後后務务員员顧顾電电話话網网線线門门廳厅館馆醫医護护師师經经統统機机車车單单點点號号財财貨货購购銷销"
            + "運运輸输遞递會会計计賬账帳账銀银業业處处區区長长隊队組组聯联絡络頁页軟软應应鋪铺總总級级專专項项場场庫库倉仓環环"
            + "證证檢检診诊藥药療疗學学體体裡里裏里預预訂订約约諮咨詢询維维發发郵邮圖图書书險险辦办廚厨飯饭導导領领問问題题買买"
            + "賣卖實实習习產产質质檔档資资訊讯備备設设課课記记錄录憑凭標标識识別别視视聽听屬属縣县鄉乡鎮镇樓楼層层間间陽阳嬰婴"
            + "兒儿婦妇腦脑鏡镜責责駕驾騎骑範范圍围綫线衛卫術术構构關关係系協协調调動动態态傳传達达遠远廣广團团際际現现終终櫃柜"
            + "對对來来時时東东國国華华語语幫帮飛飞報报價价優优選选擇择覽览種种補补轉转貸贷債债稅税額额餘余儲储櫥橱燈灯潔洁淨净"
            + "溫温減减聲声齊齐適适";

    private static final Map<Integer, Integer> SIMPLIFIED = new HashMap<>();

    static {
        int[] pairs = PAIRS.codePoints().toArray();
        for (int i = 0; i < pairs.length; i += 2) {
            SIMPLIFIED.put(pairs[i], pairs[i + 1]);
        }
    }

    private NameKey() {}

    /** The key of {@code name}: two names with the same one differ in their writing alone. */
    public static String of(String name) {
        boolean normal = Normalizer.isNormalized(name, Normalizer.Form.NFKC);
        String folded = (normal ? name : Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        boolean parted = false;
        int character;
        for (int i = 0; i < folded.length(); i += Character.charCount(character)) {
            character = folded.codePointAt(i);
            if (joins(character)) {
                parted = true;
                continue;
            }
            if (parted && isDigit(character) && key.length() > 0 && isDigit(key.charAt(key.length() - 1))) {
                key.append('-');
            }
            key.appendCodePoint(character < 0x80 ? character : SIMPLIFIED.getOrDefault(character, character));
            parted = false;
        }
        return key.toString();
    }

    private static boolean joins(int character) {
        return character == '-' || character == '_' || Character.isWhitespace(character);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
