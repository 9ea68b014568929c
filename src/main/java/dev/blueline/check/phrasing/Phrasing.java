package dev.blueline.check.phrasing;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Judges the labels of one file, each in its own language. The file as a whole says what its scripts stand for: with
 * kana in it, its characters are Japanese, and with more small words of other languages than of English, its Latin
 * letters are not English.
 */
public final class Phrasing {
    /** Small words of languages with Latin letters that are no words of English. */
    private static final Set<String> FOREIGN = WordTable.of("""
            la le les un une du et est au aux avec chez dans pour sur vers ou il elle der das den dem und ein eine einen mit \
            für zum zur im auf von bei wird werden ist el los las y para una del al lo gli di della nel che een het van \
            voor op och att på med og av det dos na się için
            """);

    private static final Set<String> ENGLISH = WordTable.of(
            "the a an of to for and with in at by is are has have from on or it his her their your my not no what how");

    /** No character below it is one of Chinese, Japanese or Korean, but for some Korean ones of old. */
    private static final int FIRST_EASTERN = 0x2E80;

    private final boolean japanese;
    private final boolean english;

    private Phrasing(boolean japanese, boolean english) {
        this.japanese = japanese;
        this.english = english;
    }

    /** Judges labels of the file whose labels these are. */
    public static Phrasing of(Collection<String> labels) {
        boolean japanese = labels.stream().anyMatch(Phrasing::hasKana);
        int votes = 0;
        int known = 0;
        int all = 0;
        Map<String, Boolean> judged = new HashMap<>();
        for (String label : labels) {
            if (hasForeignLetter(label)) {
                votes--;
            }
            for (String word : EnglishLabels.letters(EnglishLabels.words(label))) {
                votes += ENGLISH.contains(word) ? 1 : FOREIGN.contains(word) ? -1 : 0;
                known += judged.computeIfAbsent(word, EnglishLabels::isKnown) ? 1 : 0;
                all++;
            }
        }
        return new Phrasing(japanese, votes >= 0 && known * 3 >= all);
    }

    /** What is told of {@code label}. */
    public Phrase phrase(String label) {
        List<EnglishLabels.Word> words = EnglishLabels.words(label);
        return switch (tongue(label, words)) {
            case ENGLISH -> EnglishLabels.phrase(label, words);
            case CHINESE -> ChineseLabels.phrase(label);
            case UNKNOWN -> Phrase.of(Tongue.UNKNOWN, Form.UNKNOWN, label);
        };
    }

    /** Whether {@code label} asks something. */
    public Asking asks(String label) {
        if (Questions.hasSign(label)) {
            return Asking.YES;
        }
        return switch (tongue(label)) {
            case ENGLISH ->
                Questions.inEnglish(label)
                        ? Asking.YES
                        : EnglishLabels.isMostlyKnown(label) ? Asking.NO : Asking.UNKNOWN;
            case CHINESE -> Questions.inChinese(label) ? Asking.YES : Asking.NO;
            case UNKNOWN -> Asking.UNKNOWN;
        };
    }

    /** Whether an English {@code label} begins with a verb that is certainly one, and does something with a thing. */
    public boolean isCommand(String label) {
        return tongue(label) == Tongue.ENGLISH && EnglishLabels.isCommand(label);
    }

    /** An English {@code label} with its verbs in another form, where that can be done word by word. */
    public Optional<String> turned(String label, Form from, Form to) {
        return tongue(label) == Tongue.ENGLISH ? EnglishTurns.turned(label, from, to) : Optional.empty();
    }

    /** The language of {@code label}. */
    public Tongue tongue(String label) {
        return tongue(label, EnglishLabels.words(label));
    }

    private Tongue tongue(String label, List<EnglishLabels.Word> words) {
        if (has(label, UnicodeScript.HAN)) {
            return japanese || has(label, UnicodeScript.HANGUL) ? Tongue.UNKNOWN : Tongue.CHINESE;
        }
        if (!english || !label.chars().allMatch(Phrasing::isEnglishCharacter)) {
            return Tongue.UNKNOWN;
        }
        List<String> letters = EnglishLabels.letters(words);
        return letters.stream().noneMatch(FOREIGN::contains) && letters.stream().anyMatch(EnglishLabels::isKnown)
                ? Tongue.ENGLISH
                : Tongue.UNKNOWN;
    }

    private static boolean isEnglishCharacter(int character) {
        return character < 0x80 || "‘’“”–—…·•→×€£".indexOf(character) >= 0;
    }

    private static boolean hasForeignLetter(String label) {
        return any(
                label,
                letter -> letter >= 0x80
                        && Character.isLetter(letter)
                        && UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }

    private static boolean hasKana(String label) {
        return has(label, UnicodeScript.HIRAGANA) || has(label, UnicodeScript.KATAKANA);
    }

    private static boolean has(String label, UnicodeScript script) {
        return any(label, letter -> letter >= FIRST_EASTERN && UnicodeScript.of(letter) == script);
    }

    private static boolean any(String label, IntPredicate wanted) {
        int letter;
        for (int i = 0; i < label.length(); i += Character.charCount(letter)) {
            letter = label.codePointAt(i);
            if (wanted.test(letter)) {
                return true;
            }
        }
        return false;
    }
}
