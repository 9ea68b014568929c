package dev.blueline.check.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words by which a label gives away that a system is meant, in English and Chinese. Good enough to keep a rule quiet, or
 * for an information: nothing else is ever inferred from a display name.
 */
final class SystemWords {
    /** One word each: looked up and not searched for, because several rules ask about every label. */
    private static final Set<String> ENGLISH = Stream.concat(
                    Stream.of(
                            "software",
                            "application",
                            "crm",
                            "erp",
                            "pos",
                            "api",
                            "data",
                            "ledger",
                            "calendar",
                            "machine"),
                    Stream.of(
                                    "system",
                                    "database",
                                    "server",
                                    "app",
                                    "website",
                                    "portal",
                                    "platform",
                                    "network",
                                    "kiosk",
                                    "chatbot",
                                    "bot",
                                    "terminal",
                                    "record",
                                    "register")
                            .flatMap(word -> Stream.of(word, word + "s")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern CHINESE =
            Pattern.compile("系统|系統|数据|數據|资料库|資料庫|平台|平臺|网络|網絡|網路|网站|網站|服务器|伺服器|软件|軟件|軟體" + "|接口|小程序|机器人|機器人|设备|設備");

    private static final Pattern ACTS =
            Pattern.compile("(the )?(system|app|website|kiosk|chatbot|bot|portal|terminal|platform|server) "
                    + "(automatically )?(?!users|admins|administrators|managers|engineers|operators|owners|developers"
                    + "|vendors|teams|access)\\p{L}+s(?![\\p{L}\\p{N}_]).*"
                    + "|(系统|系統)(?!管理|工程|维护|維護|运维|運維|人员|人員|员|員|师|師|操作员|操作員|组|組|部).{2,}");

    private SystemWords() {}

    /** Whether {@code label} has a word for a system in it. */
    static boolean isNamed(String label) {
        return LabelWords.any(LabelWords.of(label), ENGLISH)
                || (LabelWords.isBeyondAscii(label) && CHINESE.matcher(label).find());
    }

    /** Whether {@code label} says that a system does something: it begins with one and goes on with what it does. */
    static boolean isSubject(String label) {
        return ACTS.matcher(label.toLowerCase(Locale.ROOT)).matches();
    }
}
