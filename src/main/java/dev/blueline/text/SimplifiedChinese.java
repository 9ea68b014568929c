package dev.blueline.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The simplified forms of the traditional Chinese characters that names and labels of services are made of. It is no
 * dictionary: a character it does not know stays, and words that differ between regions stay apart.
 */
public final class SimplifiedChinese {
    /** A traditional form and the simplified one, in turn; where several were merged into one, each has its pair. */
    private static final String PAIRS =
            "臺台檯台戶户後后務务員员顧顾電电話话網网線线門门廳厅館馆醫医護护師师經经統统機机車车單单點点號号財财貨货購购銷销運运輸输遞递會会計计賬账帳账銀银業业處处區区長长隊队組组聯联絡络頁页軟软應应鋪铺總总級级"
                    + "專专項项場场庫库倉仓環环證证檢检診诊藥药療疗學学體体裡里裏里預预訂订約约諮咨詢询維维發发郵邮圖图書书險险辦办廚厨飯饭導导領领問问題题買买賣卖實实習习產产質质檔档資资訊讯備备設设課课記记錄录憑凭標标識识"
                    + "別别視视聽听屬属縣县鄉乡鎮镇樓楼層层間间陽阳嬰婴兒儿婦妇腦脑鏡镜責责駕驾騎骑範范圍围綫线衛卫術术構构關关係系協协調调動动態态傳传達达遠远廣广團团際际現现終终櫃柜對对來来時时東东國国華华語语幫帮飛飞報报"
                    + "價价優优選选擇择覽览種种補补轉转貸贷債债稅税額额餘余儲储櫥橱燈灯潔洁淨净溫温減减聲声齊齐適适撥拨請请審审確确認认驗验結结準准採采費费評评過过節节個个們们這这為为給给將将與与嗎吗還还沒没無无誰谁幾几麼么"
                    + "麽么開开簽签類类據据劃划議议復复從从進进裝装數数樣样該该歷历碼码畫画繼继續续緊紧償偿換换賓宾頭头談谈講讲說说讓让謝谢讀读寫写歡欢離离鎖锁鑰钥錢钱賠赔權权繫系營营陳陈陸陆異异況况狀状內内歸归繳缴納纳滿满"
                    + "見见觀观詳详細细彙汇匯汇編编輯辑製制";

    private static final Map<Character, Character> SIMPLE = new HashMap<>();

    static {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            SIMPLE.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
        }
    }

    private SimplifiedChinese() {}

    /** {@code text} in simplified characters, as far as they are known; as long as before. */
    public static String of(String text) {
        StringBuilder simple = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char written = text.charAt(i);
            if (written >= 0x80) {
                simple.setCharAt(i, SIMPLE.getOrDefault(written, written));
            }
        }
        return simple.toString();
    }
}
