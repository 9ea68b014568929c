package dev.blueline.compile;

import static java.util.Map.entry;

import dev.blueline.check.CheckCodes;
import dev.blueline.check.Rule;
import dev.blueline.check.rules.Rules;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.resolve.ResolveCodes;
import dev.blueline.syntax.SyntaxCodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The catalogue of everything that can be found, by whichever stage. */
public final class KnownCodes {
    private static final Map<Code, String> SUMMARIES = Map.ofEntries(
            entry(SyntaxCodes.NOT_UTF8, "The file is not encoded as UTF-8"),
            entry(SyntaxCodes.NOT_TEXT, "The file is no text at all"),
            entry(SyntaxCodes.TOO_LARGE, "The file is larger than any blueprint that people could look at"),
            entry(SyntaxCodes.TOO_DEEP, "More braces are open than any statement needs"),
            entry(SyntaxCodes.EMPTY_FILE, "There is nothing in the file"),
            entry(SyntaxCodes.NO_BLUEPRINT, "The file does not begin with the word blueprint"),
            entry(SyntaxCodes.SECOND_BLUEPRINT, "The file holds more than one blueprint"),
            entry(SyntaxCodes.UNEXPECTED, "Something stands where it means nothing"),
            entry(SyntaxCodes.UNKNOWN_WORD, "A word is not one of the language"),
            entry(SyntaxCodes.RESERVED_WORD, "A word of the language is used as a name"),
            entry(SyntaxCodes.MISSING_BRACE, "A brace is opened and never closed"),
            entry(SyntaxCodes.EXTRA_BRACE, "A brace is closed that was never opened"),
            entry(SyntaxCodes.MISSING_QUOTES, "A text stands without its quotes"),
            entry(SyntaxCodes.UNCLOSED_TEXT, "A text has no closing quote on its line"),
            entry(SyntaxCodes.UNCLOSED_COMMENT, "A comment is opened with /* and never closed"),
            entry(SyntaxCodes.WRONG_ARROW, "An arrow is written as in another language"),
            entry(SyntaxCodes.WRONG_NUMBER, "A number is written with a comma"),
            entry(SyntaxCodes.STRAY_CHARACTER, "A character means nothing here"),
            entry(SyntaxCodes.UNKNOWN_ESCAPE, "A backslash stands before a character that needs none"),
            entry(SyntaxCodes.WRONG_QUOTES, "A text stands in quotes of another kind"),
            entry(SyntaxCodes.BROKEN_LINE, "A statement goes on in the next line and may not mean to"),
            entry(SyntaxCodes.TOO_MANY, "The file has more mistakes than are told at once"),
            entry(SyntaxCodes.NAME_FOR_TITLE, "A step or phase has a name without quotes and no title"),
            entry(ResolveCodes.UNRESOLVED, "A name stands for nothing in the file"),
            entry(ResolveCodes.DUPLICATE_NAME, "Two things have the same name"),
            entry(ResolveCodes.UNKNOWN_LANE, "A statement begins with a lane that is not there"),
            entry(ResolveCodes.UNCLEAR_REFERENCE, "A word could mean several lanes or several actions"),
            entry(ResolveCodes.MISPLACED, "A statement or an attribute stands where it does not belong"),
            entry(ResolveCodes.WRONG_UNIT, "A number has the wrong unit, or none"),
            entry(ResolveCodes.WRONG_DATE, "A date is not in the calendar"),
            entry(ResolveCodes.WRONG_CHOICE, "A word is not among those an attribute takes"),
            entry(ResolveCodes.TIME_ORDER, "Times stand in an order that cannot be"),
            entry(ResolveCodes.OUT_OF_RANGE, "A number lies outside its range"),
            entry(ResolveCodes.MISSING_TEXT, "A blueprint has no title, or an action no text"),
            entry(ResolveCodes.RESERVED_LANE_NAME, "A lane has a name that begins another kind of statement"),
            entry(ResolveCodes.REPEATED, "An attribute that can be given once is given twice"),
            entry(ResolveCodes.SAID_OF_SEVERAL, "What can be said of one thing is said of several"),
            entry(ResolveCodes.WORD_AS_NAME, "A word of the language is read as a name that nobody declared"),
            entry(ResolveCodes.MISSING_NAME, "A mark does not name the metric it is about"),
            entry(ResolveCodes.WRONG_LINK, "A link is no address of the web or of mail, and no path"),
            entry(ResolveCodes.UNTIL_EARLIER, "An action lasts until a step that does not come later"),
            entry(ResolveCodes.MIXED_PHASE, "A phase holds both steps and phases"),
            entry(CheckCodes.UNUSED_ALLOW, "An exception is made that nothing needs"),
            entry(CheckCodes.UNKNOWN_RULE, "An exception is made from a rule that does not exist"),
            entry(CheckCodes.PARTIAL_ARROWS, "Fewer than half of the actions have an arrow"));

    /** Codes of reading that stop nothing. */
    private static final Set<Code> WARNED = Set.of(SyntaxCodes.BROKEN_LINE, SyntaxCodes.NAME_FOR_TITLE);

    private KnownCodes() {}

    /** All of them, in the order of their ids. */
    public static List<KnownCode> all() {
        List<KnownCode> all = new ArrayList<>();
        SyntaxCodes.ALL.forEach(
                code -> all.add(plain(code, WARNED.contains(code) ? Severity.WARNING : Severity.ERROR)));
        ResolveCodes.ALL.forEach(code -> all.add(plain(code, Severity.ERROR)));
        for (Rule rule : Rules.all()) {
            all.add(new KnownCode(
                    rule.info().code(), rule.info().severity(), rule.info().summary(), Optional.of(rule.info())));
        }
        CheckCodes.all()
                .forEach(code -> all.add(
                        plain(code, code.equals(CheckCodes.PARTIAL_ARROWS) ? Severity.INFO : Severity.WARNING)));
        all.sort(Comparator.comparing(known -> known.code().id()));
        return List.copyOf(all);
    }

    /** The one that goes by {@code word}, its id or its slug, in any letter case. */
    public static Optional<KnownCode> named(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(known -> known.code().slug().equals(plain)
                        || known.code().id().toLowerCase(Locale.ROOT).equals(plain))
                .findFirst();
    }

    private static KnownCode plain(Code code, Severity severity) {
        String summary = SUMMARIES.get(code);
        if (summary == null) {
            throw new IllegalStateException("KnownCodes has no summary for " + code.id() + " " + code.slug());
        }
        return new KnownCode(code, severity, summary, Optional.empty());
    }
}
