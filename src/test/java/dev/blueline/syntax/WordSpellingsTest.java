package dev.blueline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.tree.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the language are listed twice, in {@link Word} and in the grammar; these tests keep the two in step. */
class WordSpellingsTest {
    /** Where the words of each kind of token begin and end in {@link Word}. */
    private static final Map<String, EnumSet<Word>> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("BLUEPRINT", EnumSet.of(Word.BLUEPRINT)),
            Map.entry("DECLARATIONS", EnumSet.range(Word.CHANNELS, Word.VARIANTS)),
            Map.entry("LANES", EnumSet.of(Word.LANES)),
            Map.entry("PHASE", EnumSet.of(Word.PHASE)),
            Map.entry("STEP", EnumSet.of(Word.STEP)),
            Map.entry("ROLE", EnumSet.range(Word.EVIDENCE, Word.MANAGEMENT)),
            Map.entry("LOOP", EnumSet.of(Word.LOOP)),
            Map.entry("RECOVERY", EnumSet.of(Word.RECOVERY)),
            Map.entry("WAIT", EnumSet.of(Word.WAIT)),
            Map.entry("DECISION", EnumSet.of(Word.DECISION)),
            Map.entry("ALLOW", EnumSet.of(Word.ALLOW)),
            Map.entry("TECHNOLOGY", EnumSet.of(Word.TECHNOLOGY)),
            Map.entry("AT", EnumSet.of(Word.AT)),
            Map.entry("MARK_WORD", EnumSet.range(Word.FAIL, Word.NOTE)),
            Map.entry("MOMENT", EnumSet.of(Word.MOMENT)),
            Map.entry("QUANTITY_WORD", EnumSet.range(Word.TIME, Word.PERCEIVES)),
            Map.entry("FEELING_WORD", EnumSet.of(Word.EMOTION)),
            Map.entry("WANTS", EnumSet.of(Word.WANTS)),
            Map.entry("GROUND_WORD", EnumSet.range(Word.OWNER, Word.LINK)),
            Map.entry("STATUS", EnumSet.of(Word.STATUS)),
            Map.entry("TEXT_WORD", EnumSet.range(Word.SCENARIO, Word.WHEN)),
            Map.entry("DATE_WORD", EnumSet.range(Word.UPDATED, Word.MEASURED)),
            Map.entry("CHOICE_WORD", EnumSet.range(Word.STATE, Word.SEVERITY)),
            Map.entry("NAMES_WORD", EnumSet.range(Word.VIA, Word.UNTIL)),
            Map.entry("FIGURE_WORD", EnumSet.range(Word.VALUE, Word.PROBABILITY)),
            Map.entry("FLAG_WORD", EnumSet.range(Word.KEY, Word.INTERNAL)),
            Map.entry("POLARITY", EnumSet.range(Word.POSITIVE, Word.NEGATIVE)),
            Map.entry("RECOVER", EnumSet.of(Word.RECOVER)),
            Map.entry("RESPOND", EnumSet.of(Word.RESPOND)),
            Map.entry("SIGNAL", EnumSet.of(Word.SIGNAL)),
            Map.entry("LINE", EnumSet.of(Word.LINE)),
            Map.entry("OF", EnumSet.of(Word.OF)),
            Map.entry("PER", EnumSet.of(Word.PER))));

    @ParameterizedTest
    @EnumSource(Word.class)
    void everySpellingIsOneTokenOfItsKind(Word word) {
        for (String spelling : word.spellings()) {
            BlueprintLexer lexer = new BlueprintLexer(CharStreams.fromString(spelling));
            List<? extends Token> tokens = lexer.getAllTokens();
            assertThat(tokens).as(spelling).hasSize(1);
            String kind = lexer.getVocabulary().getSymbolicName(tokens.get(0).getType());
            assertThat(KINDS.getOrDefault(kind, EnumSet.noneOf(Word.class)))
                    .as(spelling + " is a " + kind)
                    .contains(word);
        }
    }

    @Test
    void everyWordHasAKindAndNoneHasTwo() {
        EnumSet<Word> seen = EnumSet.noneOf(Word.class);
        KINDS.values()
                .forEach(words -> words.forEach(
                        word -> assertThat(seen.add(word)).as(word.name()).isTrue()));
        assertThat(seen).isEqualTo(EnumSet.allOf(Word.class));
    }

    @Test
    void noTwoWordsShareASpelling() {
        Set<String> seen = new HashSet<>();
        for (Word word : Word.values()) {
            word.spellings()
                    .forEach(spelling ->
                            assertThat(seen.add(spelling)).as(spelling).isTrue());
        }
    }

    @Test
    void everyLiteralOfTheGrammarIsAWord() throws IOException {
        String grammar = Files.readString(Path.of("grammar", "dev", "blueline", "syntax", "antlr", "Blueprint.g4"));
        Matcher literal = Pattern.compile("'(\\p{L}[\\p{L}-]*)'").matcher(grammar);
        int count = 0;
        while (literal.find()) {
            assertThat(Word.of(literal.group(1))).as(literal.group(1)).isPresent();
            count++;
        }
        assertThat(count).isEqualTo((int) List.of(Word.values()).stream()
                .mapToLong(word -> word.spellings().size())
                .sum());
    }
}
