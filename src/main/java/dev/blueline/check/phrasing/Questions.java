package dev.blueline.check.phrasing;

import dev.blueline.text.SimplifiedChinese;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of a question, in English and Chinese; a question mark counts in every language. */
final class Questions {
    private static final Pattern SIGN = Pattern.compile("[?？؟⁇⁈⸮;՞]");
    private static final Set<String> OPENINGS = WordTable.of("""
            am are can could did do does had has have how if is isn't may might must shall should was wasn't were what \
            when where whether which who whom whose why will would aren't can't couldn't didn't doesn't don't hasn't \
            haven't won't
            """);
    private static final Pattern CHINESE = Pattern.compile(".*(?:是否|能否|可否|会否|应否|需否|与否|有没有|有无|还是|吗|呢|谁"
            + "|什么|怎么|怎样|怎么样|多少|多久|多大|多长|多远|哪|几(?!乎|何图)|(?<!任|几)何|如何|(.)不\\1|(.)没\\2|没有$|了没$).*");

    private Questions() {}

    static boolean hasSign(String label) {
        return SIGN.matcher(label).find();
    }

    static boolean inEnglish(String label) {
        List<EnglishLabels.Word> words = EnglishLabels.words(label);
        return words.stream()
                        .anyMatch(
                                word -> word.text().equals("or") || word.text().equals("/"))
                || words.stream().limit(1).anyMatch(word -> OPENINGS.contains(word.text()));
    }

    static boolean inChinese(String label) {
        return CHINESE.matcher(SimplifiedChinese.of(label)).matches();
    }
}
