package dev.blueline.check.rules;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words by which a label speaks of money, in English and Chinese. */
final class MoneyWords {
    /** Something is taken from the customer; so narrow that what the provider pays does not get in. */
    private static final Pattern TAKEN = Pattern.compile("\\b(fees?|surcharges?|deducts?|deducted)\\b"
            + "|\\b(charges?|debits?|bills?|invoices?) (the )?"
            + "(customer|guest|client|patient|user|member|subscriber|tenant|buyer|account|card|credit card)\\b"
            + "|\\b(sends?|issues?|writes?|prepares?|prints?|mails?) (the |a |an )?(bill|invoice)\\b"
            + "|扣费|扣費|扣款|扣除|收费|收費|计费|計費|手续费|手續費|服务费|服務費|附加费|附加費|违约金|違約金|滞纳金|滯納金");

    /** Nothing is taken, or from somebody else. */
    private static final Pattern NOT_TAKEN = Pattern.compile(
            "\\b(no|without|free|waives?|waived|refunds?|suppliers?|vendors?|contractors?|couriers?|partners?)\\b"
                    + "|免|不收|无|無|退|供应商|供應商");

    private static final Pattern SHOWN = Pattern.compile(
            "\\b(pay|pays|paid|paying|payments?|prices?|priced|fees?|costs?|bills?|billed|invoices?|receipts?|charges?"
                    + "|charged|cash|tariffs?|quotes?|quotation|offer|deposits?|tips?|fares?|tickets?|buys?|orders?"
                    + "|checks? out|check-?out|subscri\\w+|contract|statement|surcharges?)\\b|[$€£¥￥]"
                    + "|付|款|费|費|价|價|账|賬|帳|票|收据|收據|结算|結算|买|買|缴|繳|金额|金額|余额|餘額|钱|錢|合同");

    private MoneyWords() {}

    /** Whether {@code label} says that money is taken from the customer. */
    static boolean take(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return TAKEN.matcher(lower).find() && !NOT_TAKEN.matcher(lower).find();
    }

    /** Whether {@code label} lets the customer see that money is to be paid. */
    static boolean show(String label) {
        return SHOWN.matcher(label.toLowerCase(Locale.ROOT)).find();
    }
}
