package dev.blueline.check.phrasing;

import dev.blueline.text.SimplifiedChinese;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether a Chinese label says what is done or is a compound of nouns, and whether it speaks of what is over or
 * going on. A label of several parts is a noun only when all of them are. Chinese verbs have no forms, so that most
 * labels are either plain or unknown.
 */
final class ChineseLabels {
    private static final Pattern ASIDE = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern PARTS = Pattern.compile("[、，,；;/／|＋+。]");
    private static final Pattern OVER =
            Pattern.compile("(?:已经?(?![有知婚故])|.{2,}已(?!有|知).+|.{2,}(?<![为除])了$|.{2,}(?:完毕|已完成)$).*");
    private static final Pattern GOING_ON = Pattern.compile("正在.+|正(?!式|确|常|面|版|门|餐).+");
    private static final Pattern MINE = Pattern.compile("我(?![方司行院店校]).+");
    private static final int LONGEST_WORD = 4;

    private ChineseLabels() {}

    static Phrase phrase(String label) {
        String simple = SimplifiedChinese.of(label);
        List<String> parts = Stream.of(PARTS.split(ASIDE.matcher(simple).replaceAll("")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return Phrase.of(Tongue.CHINESE, Form.UNKNOWN, label);
        }
        List<Form> forms = parts.stream().map(ChineseLabels::form).toList();
        Form first = forms.get(0);
        boolean nouns = forms.stream().allMatch(form -> form == Form.DEED || form == Form.THING);
        if (nouns) {
            Form form = forms.contains(Form.DEED) ? Form.DEED : Form.THING;
            Optional<String> better =
                    parts.size() == 1 && parts.get(0).equals(simple) ? verbFirst(label, simple) : Optional.empty();
            return Phrase.of(Tongue.CHINESE, form, label).better(better);
        }
        boolean verb = first != Form.DEED && first != Form.THING;
        return Phrase.of(Tongue.CHINESE, verb ? first : Form.UNKNOWN, label);
    }

    private static Form form(String part) {
        if (MINE.matcher(part).matches()) {
            return Form.FIRST_PERSON;
        }
        boolean goesOn = part.endsWith("中") && part.length() > 2 && endsWithVerb(part.substring(0, part.length() - 1));
        if (goesOn || GOING_ON.matcher(part).matches()) {
            return Form.ONGOING;
        }
        String opening = word(part, 0, ChineseWords::isVerb);
        boolean over = opening.isEmpty() || part.startsWith("了", opening.length());
        if (over && (!opening.isEmpty() || OVER.matcher(part).matches())) {
            return Form.DONE;
        }
        if (deedVerb(part) > 0 || isService(part) || isCourse(part)) {
            return Form.DEED;
        }
        if (isThing(part)) {
            return Form.THING;
        }
        boolean verb =
                !opening.isEmpty() || word(part, 0, ChineseWords::isGoverning).length() > 1;
        return verb ? Form.PLAIN : Form.UNKNOWN;
    }

    /** Where the verb at the end begins when all in front of it is what the verb acts on; 0 where it is not so. */
    private static int deedVerb(String part) {
        int verb = part.length();
        while (verb >= 4 && ChineseWords.takesObject(part.substring(verb - 2, verb))) {
            verb -= 2;
            String object = part.substring(0, verb);
            if (isObject(object) || ChineseWords.makesNoun(object, part.substring(verb, verb + 2))) {
                return verb;
            }
        }
        return 0;
    }

    /** Whether {@code text} is made of what is acted on, with its owner at most in front. */
    private static boolean isObject(String text) {
        int at = 0;
        String last = "";
        while (at < text.length()) {
            String word = word(text, at, any -> ChineseWords.isObject(any) || ChineseWords.isOwner(any));
            if (word.isEmpty()) {
                return false;
            }
            last = word;
            at += word.length();
        }
        return ChineseWords.isObject(last);
    }

    private static boolean isService(String part) {
        return part.endsWith("服务") && ChineseWords.isService(part.substring(0, part.length() - 2));
    }

    private static boolean isCourse(String part) {
        int before = part.length() - 2;
        return before >= 0
                && ChineseWords.isCourse(part.substring(before))
                && !startsWith(part, ChineseWords::isGoverning)
                && !startsWith(part, ChineseWords::isActor);
    }

    private static boolean isThing(String part) {
        String modifier = word(part, 0, ChineseWords::isModifier);
        return ChineseWords.isThing(part)
                || (!modifier.isEmpty() && ChineseWords.isThing(part.substring(modifier.length())));
    }

    /** "订单处理" to "处理订单", "结账服务" stays: what the service does is not known. */
    private static Optional<String> verbFirst(String label, String simple) {
        int verb = deedVerb(simple);
        return verb == 0 ? Optional.empty() : Optional.of(label.substring(verb) + label.substring(0, verb));
    }

    private static boolean endsWithVerb(String part) {
        return part.length() >= 2 && ChineseWords.isVerb(part.substring(part.length() - 2));
    }

    private static boolean startsWith(String part, Predicate<String> words) {
        return !word(part, 0, words).isEmpty();
    }

    /** The longest of {@code words} that {@code text} has at {@code at}; empty when there is none. */
    private static String word(String text, int at, Predicate<String> words) {
        for (int length = Math.min(LONGEST_WORD, text.length() - at); length > 0; length--) {
            String word = text.substring(at, at + length);
            if (words.test(word)) {
                return word;
            }
        }
        return "";
    }
}
