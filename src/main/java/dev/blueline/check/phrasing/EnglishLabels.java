package dev.blueline.check.phrasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the form of an English label from its first words, and where those do not show it, from its last. Whatever may
 * be read in two ways is unknown: a wrong remark costs more than a missed one.
 */
final class EnglishLabels {
    /** A name, most often of a system. */
    private static final Pattern CAPITALS = Pattern.compile("\\b(?!ID\\b|PIN\\b|GP\\b)[A-Z]{2,}\\b");

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

    private static final Set<String> DETERMINERS = WordTable.of("""
            a an the his her their its our my your this that these those every each all any some no both another one \
            two three four several more him them it us me you himself herself themselves itself
            """);
    private static final Set<String> PARTICLES =
            WordTable.of("in out up off back down on over away through around home together forward");
    private static final Set<String> PREPOSITIONS = WordTable.of("""
            about above across after against along among around as at before behind below beside between beyond by \
            during for from in inside into near of off on onto opposite outside over past per through to toward \
            towards under until up upon via with within without
            """);
    private static final Set<String> BE = WordTable.of("is are was were be been being isn't aren't wasn't weren't");
    private static final Set<String> AUXILIARIES = WordTable.of(
            "is are was were am do does did has have had can could will would shall should may might must cannot can't"
                    + " won't don't doesn't didn't isn't aren't hasn't haven't");
    private static final Set<String> ADVERBS =
            WordTable.of("then also now again always not never once first next finally later please soon just");
    private static final Set<String> NOT_ADVERBS =
            WordTable.of("apply reply supply comply rely family monthly weekly daily early assembly multiply fly");
    /** Verbs whose form in -ing behind a thing tells its state: "Bag waiting". */
    private static final Set<String> WITHOUT_OBJECT = WordTable.of(
            "arrive come depart follow go happen lead leave miss occur remain rest ring run sit sleep stand stay wait work");

    private static final Set<String> JOINTS = Set.of("and", "or", ",", "&", "/", ";", "then", "but");
    /** What no English label without them could be told by. */
    private static final Set<String> SMALL =
            WordTable.of("and or if whether not yes no with without for of to from by at in on is are has");

    private EnglishLabels() {}

    /** A word of a label, in lower case, with its place. */
    record Word(String text, int start, int end) {}

    static List<Word> words(String label) {
        String line = label.indexOf('(') < 0
                ? label
                : ASIDE.matcher(label)
                        .replaceAll(aside -> " ".repeat(aside.group().length()));
        List<Word> words = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int end = endOfWord(line, start);
            if (end > start) {
                String text = line.substring(start, end).toLowerCase(Locale.ROOT);
                words.add(new Word(text.replace('’', '\''), start, end));
            }
            start = Math.max(end, start + 1);
        }
        return words;
    }

    /** Letters with strokes between them, digits, or one sign; {@code start} where there is a blank. */
    private static int endOfWord(String line, int start) {
        int end = start;
        if (isLetter(line, start)) {
            while (isLetter(line, end) || (isLetter(line, end + 1) && "'’-".indexOf(line.charAt(end)) >= 0)) {
                end++;
            }
        } else if (isDigit(line, start)) {
            while (isDigit(line, end)) {
                end++;
            }
        } else if (!isBlank(line.charAt(start))) {
            end += Character.charCount(line.codePointAt(start));
        }
        return end;
    }

    private static boolean isLetter(String line, int at) {
        char c = at < line.length() ? line.charAt(at) : ' ';
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(String line, int at) {
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Those of {@code words} that are made of letters, and of more than one. */
    static List<String> letters(List<Word> words) {
        List<String> letters = new ArrayList<>(words.size());
        for (Word word : words) {
            if (word.text().length() > 1 && Character.isLetter(word.text().charAt(0))) {
                letters.add(word.text());
            }
        }
        return letters;
    }

    /** Whether more than half of the words are known. */
    static boolean isMostlyKnown(String label) {
        List<String> words = letters(words(label));
        return words.stream().filter(EnglishLabels::isKnown).count() * 2 > words.size();
    }

    static boolean isCommand(String label) {
        List<Word> words = words(label);
        return !words.isEmpty() && EnglishVerbs.isNothingElse(words.get(0).text()) && hasObject(words);
    }

    static Phrase phrase(String label, List<Word> words) {
        int first = 0;
        while (first < words.size() && isPreface(words.get(first).text())) {
            first++;
        }
        Phrase plain = Phrase.of(Tongue.ENGLISH, Form.UNKNOWN, label);
        if (first == words.size()) {
            return plain;
        }
        List<Word> rest = words.subList(first, words.size());
        Form opening = opening(rest);
        if (opening != Form.UNKNOWN) {
            Word word = rest.get(0);
            Phrase found = new Phrase(Tongue.ENGLISH, opening, word.start(), word.end(), Optional.empty());
            return found.better(EnglishTurns.plain(label, opening));
        }
        Form whole = CAPITALS.matcher(label).find() ? Form.UNKNOWN : whole(rest);
        return new Phrase(
                Tongue.ENGLISH,
                whole,
                0,
                label.length(),
                words.size() == rest.size() ? EnglishTurns.plain(label, whole) : Optional.empty());
    }

    private static boolean isPreface(String word) {
        return ADVERBS.contains(word)
                || (word.length() > 4 && word.endsWith("ly") && !NOT_ADVERBS.contains(word))
                || !Character.isLetter(word.charAt(0));
    }

    /** What the first word shows, given the one behind it. */
    private static Form opening(List<Word> words) {
        String word = words.get(0).text();
        String next = words.size() > 1 ? words.get(1).text() : "";
        if (word.equals("i") || word.equals("we")) {
            return next.isEmpty() ? Form.UNKNOWN : Form.FIRST_PERSON;
        }
        if (BE.contains(word) && EnglishVerbs.ofParticiple(next).isPresent()) {
            return Form.PASSIVE;
        }
        if (AUXILIARIES.contains(word) || PREPOSITIONS.contains(word) || DETERMINERS.contains(word)) {
            return word.equals("has") && DETERMINERS.contains(next) ? Form.THIRD : Form.UNKNOWN;
        }
        Optional<String> third = EnglishVerbs.ofThird(word);
        if (third.isPresent()) {
            boolean certain = !EnglishVerbs.hasNounInS(third.get());
            return certain || hasObject(words) || joinsThird(words) ? Form.THIRD : Form.UNKNOWN;
        }
        if (EnglishVerbs.isVerb(word)) {
            return plain(words);
        }
        Optional<String> gerund = EnglishVerbs.ofGerund(word);
        if (gerund.isPresent() && !sentence(words)) {
            boolean alone = words.size() == 1 && EnglishVerbs.isNothingElse(gerund.get()) && !isNounInIng(word);
            boolean before = PREPOSITIONS.contains(next) && !isNounInIng(word);
            boolean thing = words.size() == 2
                    && EnglishNouns.isThing(next)
                    && !EnglishNouns.isSecondOfTwo(next)
                    && !isNounInIng(word);
            return alone || before || thing || hasObject(words) ? Form.ONGOING : Form.UNKNOWN;
        }
        if (EnglishVerbs.ofPast(word).isPresent() && !sentence(words)) {
            // alone it may be a state: "Lost", "Seated"
            boolean past = PREPOSITIONS.contains(next) || hasObject(words) || joinsPast(words);
            return past ? Form.DONE : Form.UNKNOWN;
        }
        return Form.UNKNOWN;
    }

    private static Form plain(List<Word> words) {
        String word = words.get(0).text();
        if (words.size() == 1) {
            return EnglishVerbs.isNothingElse(word) ? Form.PLAIN : Form.UNKNOWN;
        }
        String next = words.get(1).text();
        if (hasObject(words)) {
            return Form.PLAIN;
        }
        boolean deed = EnglishNouns.isDeedOrVerb(word) && next.equals("of");
        if (deed || (head(words) == 1 && EnglishNouns.isDeed(word, next)) || sentence(words)) {
            return Form.UNKNOWN;
        }
        if (EnglishVerbs.isNothingElse(word)) {
            return Form.PLAIN;
        }
        boolean noun = EnglishNouns.isThing(next) || EnglishNouns.isDeed(next) || EnglishNouns.isPaper(next);
        return noun && (words.size() > 2 || !EnglishNouns.isSecondOfTwo(next)) ? Form.PLAIN : Form.UNKNOWN;
    }

    /** Whether the first word has something behind it that only a verb has. */
    private static boolean hasObject(List<Word> words) {
        if (words.size() < 2) {
            return false;
        }
        String next = words.get(1).text();
        boolean particle = PARTICLES.contains(next)
                && (words.size() == 2 || (DETERMINERS.contains(words.get(2).text()) && !PREPOSITIONS.contains(next)));
        return DETERMINERS.contains(next) || particle;
    }

    /** "Signs and leaves", "Greets, seats". */
    private static boolean joinsThird(List<Word> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (JOINTS.contains(words.get(i).text())
                    && EnglishVerbs.ofThird(words.get(i + 1).text())
                            .filter(verb -> !EnglishVerbs.hasNounInS(verb))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean joinsPast(List<Word> words) {
        return words.size() > 2
                && JOINTS.contains(words.get(1).text())
                && EnglishVerbs.ofPast(words.get(2).text()).isPresent();
    }

    /** Whether a finite verb stands behind a subject. */
    private static boolean sentence(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).text();
            String before = words.get(i - 1).text();
            if (JOINTS.contains(before) || PREPOSITIONS.contains(before) || DETERMINERS.contains(before)) {
                continue;
            }
            if (AUXILIARIES.contains(word)) {
                return true;
            }
            Optional<String> third = EnglishVerbs.ofThird(word);
            boolean object = hasObject(words.subList(i, words.size()));
            if (third.isPresent()
                    && (object || EnglishNouns.isActor(before) || !EnglishVerbs.hasNounInS(third.get()))) {
                return true;
            }
            boolean subject = (EnglishNouns.isActor(before)
                            && !EnglishVerbs.isVerb(words.get(0).text()))
                    || (object && i == 1);
            if (EnglishVerbs.isVerb(word) && subject && !EnglishVerbs.isVerb(before)) {
                return true;
            }
        }
        return false;
    }

    /** What the label as a whole is, when it does not begin with a verb. */
    private static Form whole(List<Word> words) {
        String first = words.get(0).text();
        if (isPassive(words)) {
            return EnglishNouns.isActor(first) ? Form.SENTENCE : Form.PASSIVE;
        }
        if (sentence(words)) {
            return Form.SENTENCE;
        }
        int head = head(words);
        List<String> phrase =
                words.subList(0, head + 1).stream().map(Word::text).toList();
        boolean opaque = PREPOSITIONS.contains(first) || AUXILIARIES.contains(first) || DETERMINERS.contains(first);
        if (opaque || head > 3 || !phrase.stream().allMatch(EnglishLabels::isWord)) {
            return Form.UNKNOWN;
        }
        String noun = phrase.get(head);
        if (head == 0) {
            return alone(noun, words.size() > 1 ? words.get(1).text() : "");
        }
        String before = phrase.get(head - 1);
        if (EnglishVerbs.ofParticiple(noun).isPresent()) {
            return isNoun(before) ? Form.DONE : Form.UNKNOWN;
        }
        return compound(first, before, noun, head);
    }

    private static boolean isPassive(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (BE.contains(words.get(i - 1).text())
                    && EnglishVerbs.ofParticiple(words.get(i).text()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Form alone(String noun, String next) {
        boolean deed = EnglishNouns.isDeed(noun) && !EnglishNouns.isUnit(noun);
        if (deed || (EnglishNouns.isDeedOrVerb(noun) && next.equals("of"))) {
            return Form.DEED;
        }
        boolean paper = EnglishNouns.isPaper(noun) && !EnglishVerbs.isVerb(noun) && next.isEmpty();
        return paper ? Form.THING : Form.UNKNOWN;
    }

    /** What several nouns name together. */
    private static Form compound(String first, String before, String noun, int head) {
        if (head == 1 && (EnglishNouns.isDeed(first, noun) || isHandled(first, noun))) {
            return Form.DEED;
        }
        boolean verb = EnglishVerbs.isVerb(first) || EnglishVerbs.ofThird(first).isPresent();
        if (EnglishNouns.isDeed(noun)) {
            boolean plain = isNoun(first)
                    || isNoun(before)
                    || EnglishVerbs.ofGerund(first).isPresent();
            return plain && !verb ? Form.DEED : Form.UNKNOWN;
        }
        if (EnglishNouns.isDeedOrVerb(noun)) {
            boolean course =
                    noun.equals("process") && EnglishVerbs.ofGerund(before).isPresent();
            boolean plain = isNoun(before) && !EnglishNouns.isActor(before) && !before.endsWith("s");
            return !verb && (course || plain) ? Form.DEED : Form.UNKNOWN;
        }
        return EnglishNouns.isPaper(noun) && !verb && isNoun(first) ? Form.THING : Form.UNKNOWN;
    }

    /** "Parts ordering": a thing, and the form in -ing of what is done with it. */
    private static boolean isHandled(String thing, String word) {
        boolean object = isNoun(thing) && !EnglishNouns.isActor(thing) && !EnglishVerbs.isVerb(thing);
        return (object || EnglishNouns.isMostlyNoun(thing))
                && EnglishVerbs.ofGerund(word)
                        .filter(verb -> !WITHOUT_OBJECT.contains(verb))
                        .isPresent();
    }

    /** Where the noun phrase at the beginning has its last word. */
    private static int head(List<Word> words) {
        int head = 0;
        while (head + 1 < words.size()
                && !PREPOSITIONS.contains(words.get(head + 1).text())
                && !words.get(head + 1).text().equals("and")) {
            head++;
        }
        return head;
    }

    private static boolean isWord(String text) {
        return Character.isLetter(text.charAt(0)) && !JOINTS.contains(text);
    }

    private static boolean isNoun(String word) {
        return EnglishNouns.isNoun(word);
    }

    private static boolean isNounInIng(String word) {
        return word.matches("(park|book|meet|bill|train|build|greet|clean|cater|shipp|market|plann|account|pric|bank|"
                + "board|brief|hous|open|stand|find|land|load|light|learn|feel|help|mean|paint|print|sav|serv|sett|"
                + "sitt|wedd|list|rat|rank|heat|cool|fitt|fill|dress|draw|engineer|host|interview|massag)ings?");
    }

    static boolean isKnown(String word) {
        return SMALL.contains(word)
                || DETERMINERS.contains(word)
                || AUXILIARIES.contains(word)
                || EnglishVerbs.isVerb(word)
                || PREPOSITIONS.contains(word)
                || EnglishNouns.isKnown(word)
                || EnglishVerbs.ofThird(word).isPresent()
                || EnglishVerbs.ofGerund(word).isPresent()
                || EnglishVerbs.ofPast(word).isPresent()
                || EnglishVerbs.ofParticiple(word).isPresent();
    }
}
