package dev.blueline.check.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words by which a label gives away that a system is meant, in English and Chinese. Good enough to keep a rule quiet, or
 * for an information: nothing else is ever inferred from a display name.
 */
final class SystemWords {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(systems?|databases?|servers?|software|apps?|application|websites?|portals?|platforms?|networks?|kiosks?"
                    + "|chatbots?|bots?|terminals?|crm|erp|pos|api|records?|registers?|data|ledger|calendar|machine)\\b"
                    + "|系统|系統|数据|數據|资料库|資料庫|平台|平臺|网络|網絡|網路|网站|網站|服务器|伺服器|软件|軟件|軟體"
                    + "|接口|小程序|机器人|機器人|设备|設備");

    private static final Pattern ACTS =
            Pattern.compile("(the )?(system|app|website|kiosk|chatbot|bot|portal|terminal|platform|server) "
                    + "(automatically )?(?!users|admins|administrators|managers|engineers|operators|owners|developers"
                    + "|vendors|teams|access)\\p{L}+s\\b.*"
                    + "|(系统|系統)(?!管理|工程|维护|維護|运维|運維|人员|人員|员|員|师|師|操作员|操作員|组|組|部).{2,}");

    private SystemWords() {}

    /** Whether {@code label} has a word for a system in it. */
    static boolean isNamed(String label) {
        return NAMED.matcher(label.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether {@code label} says that a system does something: it begins with one and goes on with what it does. */
    static boolean isSubject(String label) {
        return ACTS.matcher(label.toLowerCase(Locale.ROOT)).matches();
    }
}
