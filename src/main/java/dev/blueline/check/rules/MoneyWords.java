package dev.blueline.check.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which a label speaks of money, in English and Chinese. */
final class MoneyWords {
    /** Something is taken from the customer; so narrow that what the provider pays does not get in. */
    private static final Set<String> TAKEN =
            Set.of("fee", "fees", "surcharge", "surcharges", "deduct", "deducts", "deducted");

    /** What is taken is named with whom it is taken from: "charges the guest". */
    private static final Set<String> TAKES =
            Set.of("charge", "charges", "debit", "debits", "bill", "bills", "invoice", "invoices");

    private static final Set<String> TAKEN_FROM = Set.of(
            "customer",
            "guest",
            "client",
            "patient",
            "user",
            "member",
            "subscriber",
            "tenant",
            "buyer",
            "account",
            "card");

    /** What is done with a bill that somebody is to pay: "issues an invoice". */
    private static final Set<String> SENDS = Set.of(
            "send",
            "sends",
            "issue",
            "issues",
            "write",
            "writes",
            "prepare",
            "prepares",
            "print",
            "prints",
            "mail",
            "mails");

    private static final Set<String> SENT = Set.of("bill", "invoice");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Pattern TAKEN_IN_CHINESE =
            Pattern.compile("扣费|扣費|扣款|扣除|收费|收費|计费|計費|手续费|手續費|服务费|服務費|附加费|附加費|违约金|違約金|滞纳金|滯納金");

    /** Nothing is taken, or from somebody else. */
    private static final Set<String> NOT_TAKEN = Set.of(
            "no",
            "without",
            "free",
            "waive",
            "waives",
            "waived",
            "refund",
            "refunds",
            "supplier",
            "suppliers",
            "vendor",
            "vendors",
            "contractor",
            "contractors",
            "courier",
            "couriers",
            "partner",
            "partners");

    private static final Pattern NOT_TAKEN_IN_CHINESE = Pattern.compile("免|不收|无|無|退|供应商|供應商");

    private static final Set<String> SHOWN = Set.of(
            ("pay pays paid paying payment payments price prices priced fee fees cost costs bill bills billed invoice"
                            + " invoices receipt receipts charge charges charged cash tariff tariffs quote quotes"
                            + " quotation offer deposit deposits tip tips fare fares ticket tickets buy buys order"
                            + " orders checkout contract statement surcharge surcharges $ € £ ¥ ￥")
                    .split(" "));

    private static final Pattern SHOWN_IN_CHINESE =
            Pattern.compile("付|款|费|費|价|價|账|賬|帳|票|收据|收據|结算|結算|买|買|缴|繳|金额|金額|余额|餘額|钱|錢|合同");

    private MoneyWords() {}

    /** Whether {@code label} says that money is taken from the customer. */
    static boolean take(String label) {
        List<String> words = LabelWords.of(label);
        boolean beyond = LabelWords.isBeyondAscii(label);
        boolean taken =
                takes(words) || (beyond && TAKEN_IN_CHINESE.matcher(label).find());
        return taken
                && !LabelWords.any(words, NOT_TAKEN)
                && !(beyond && NOT_TAKEN_IN_CHINESE.matcher(label).find());
    }

    /** Whether {@code label} lets the customer see that money is to be paid. */
    static boolean show(String label) {
        List<String> words = LabelWords.of(label);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (SHOWN.contains(word) || isSubscription(word) || (word.startsWith("check") && checksOut(words, i))) {
                return true;
            }
        }
        return LabelWords.isBeyondAscii(label)
                && SHOWN_IN_CHINESE.matcher(label).find();
    }

    private static boolean takes(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (TAKEN.contains(word)) {
                return true;
            }
            int object = ARTICLES.contains(LabelWords.at(words, i + 1)) ? i + 2 : i + 1;
            if (SENDS.contains(word) && SENT.contains(LabelWords.at(words, object))) {
                return true;
            }
            if (TAKES.contains(word) && isTakenFrom(words, object)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTakenFrom(List<String> words, int at) {
        String whom = LabelWords.at(words, at);
        return TAKEN_FROM.contains(whom)
                || (whom.equals("credit") && LabelWords.at(words, at + 1).equals("card"));
    }

    private static boolean isSubscription(String word) {
        return word.startsWith("subscri") && word.length() > "subscri".length();
    }

    /** "Checks out", "check-out". */
    private static boolean checksOut(List<String> words, int at) {
        boolean joined = LabelWords.at(words, at + 1).equals("-");
        boolean out = LabelWords.at(words, joined ? at + 2 : at + 1).equals("out");
        return out && (words.get(at).equals("check") || (words.get(at).equals("checks") && !joined));
    }
}
