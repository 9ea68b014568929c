package dev.blueline.syntax;

import static java.util.Map.entry;

import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.tree.Word;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** What each word of the language is followed by: in a sentence, and in an example. */
final class Expectations {
    private static final String TEXT = "%s \"…\"";
    private static final String TITLE = "takes a title in quotes, and then its braces";

    /** What the words of one form take; {@code %s} is the word. */
    private record Form(String takes, String example) {}

    private static final Form ACTION = new Form("takes a text in quotes that says what happens", TEXT);
    private static final Form FLOW = new Form("stands before a flow", "%s from -> to");
    private static final Form NAMES = new Form("takes a name, or several with commas between them", "%s name");
    private static final Form FIGURE = new Form("takes a number", "%s 70%%");

    private static final Map<Integer, Form> FORMS = Map.ofEntries(
            entry(BlueprintLexer.BLUEPRINT, new Form(TITLE, "%s \"Picking up a parcel\" { }")),
            entry(
                    BlueprintLexer.DECLARATIONS,
                    new Form("takes braces, and in them names with their labels", "%s { name \"Label\" }")),
            entry(
                    BlueprintLexer.LANES,
                    new Form(
                            "takes braces, and in them roles with names and labels",
                            "%s { customer guest \"Guest\" }")),
            entry(BlueprintLexer.PHASE, new Form(TITLE, "%s \"Arrive\" { }")),
            entry(BlueprintLexer.STEP, new Form(TITLE, "%s \"Arrive\" { }")),
            entry(BlueprintLexer.ROLE, ACTION),
            entry(BlueprintLexer.NAME, ACTION),
            entry(BlueprintLexer.LOOP, FLOW),
            entry(BlueprintLexer.RECOVERY, FLOW),
            entry(
                    BlueprintLexer.WAIT,
                    new Form("takes a lane and a text in quotes", "%s customer \"Waits for the key\"")),
            entry(
                    BlueprintLexer.DECISION,
                    new Form(
                            "takes a lane, a question in quotes, and its outcomes in braces",
                            "%s frontstage \"Is it free?\" { \"yes\" -> name }")),
            entry(
                    BlueprintLexer.ALLOW,
                    new Form(
                            "takes the name of a rule and a reason in quotes",
                            "%s missing-evidence at name \"Reason\"")),
            entry(BlueprintLexer.MARK_WORD, new Form("takes a text in quotes", TEXT)),
            entry(BlueprintLexer.MOMENT, new Form("takes a text in quotes", "%s negative \"…\"")),
            entry(BlueprintLexer.TEXT_WORD, new Form("takes a text in quotes", TEXT)),
            entry(BlueprintLexer.GROUND_WORD, new Form("takes a text in quotes", TEXT)),
            entry(BlueprintLexer.WANTS, new Form("takes a text in quotes", TEXT)),
            entry(BlueprintLexer.DATE_WORD, new Form("takes a date: year-month-day, without quotes", "%s 2026-11-02")),
            entry(BlueprintLexer.CHOICE_WORD, new Form("takes a word, without quotes", "%s word")),
            entry(BlueprintLexer.STATUS, new Form("takes a word, without quotes", "%s observed")),
            entry(BlueprintLexer.NAMES_WORD, NAMES),
            entry(
                    BlueprintLexer.QUANTITY_WORD,
                    new Form("takes a number and its unit", "%1$s 3 min` or `%1$s 2..3..6 min")),
            entry(BlueprintLexer.FIGURE_WORD, FIGURE),
            entry(BlueprintLexer.FEELING_WORD, new Form("takes a number from -2 to +2", "%s -1 \"Tired\"")),
            entry(BlueprintLexer.FLAG_WORD, new Form("stands alone", "%s")),
            entry(BlueprintLexer.RECOVER, new Form("takes an arrow and the name of an action", "%s -> name")),
            entry(BlueprintLexer.RESPOND, new Form("takes a word and a text in quotes", "%s recover \"…\"")),
            entry(BlueprintLexer.SIGNAL, new Form("takes a metric held against a value", "%s csat < 4 of 5")));

    /** Where the form's example does not suit the word. */
    private static final Map<Word, String> EXAMPLES = Map.ofEntries(
            entry(Word.STATE, "%s as-is"),
            entry(Word.LANGUAGE, "%s en"),
            entry(Word.PROFILE, "%s standard"),
            entry(Word.IMPACT, "%s high"),
            entry(Word.SEVERITY, "%s high"),
            entry(Word.COST, "%s 12.50 EUR"),
            entry(Word.REVENUE, "%s 12.50 EUR"),
            entry(Word.VOLUME, "%s 20 per h"),
            entry(Word.RATE, "%s 2%%"),
            entry(Word.SATISFACTION, "%s 4.4 of 5"),
            entry(Word.EXPECTS, "%s 4.5 of 5"),
            entry(Word.PERCEIVES, "%s 4.1 of 5"),
            entry(Word.WEIGHT, "%s 0.2"),
            entry(Word.VALUE, "%s 4.1 of 5"),
            entry(Word.BEFORE, "%s 3.6 of 5"),
            entry(Word.TARGET, "%s 4.5 of 5"));

    private Expectations() {}

    /** What the statement that begins with {@code word} takes, as `word` takes …; nothing for a word that begins none. */
    static Optional<String> takes(Token word) {
        return form(word).map(form -> "`" + word.getText() + "` " + form.takes());
    }

    /** An example of a statement that begins with {@code word}. */
    static Optional<String> example(Token word) {
        Optional<String> own = Word.of(word.getText()).map(EXAMPLES::get);
        return own.or(() -> form(word).map(Form::example)).map(example -> example.formatted(word.getText()));
    }

    private static Optional<Form> form(Token word) {
        return Optional.ofNullable(FORMS.get(word.getType()));
    }
}
