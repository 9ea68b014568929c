package dev.blueline.compare.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Effect;
import dev.blueline.compare.Element;
import dev.blueline.compare.Thing;
import dev.blueline.compare.Value;
import dev.blueline.compare.Verb;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Pairs;
import dev.blueline.wording.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Pattern FORM = Pattern.compile(
            "diff\\.(?:(?:fact|stays)\\.)?(?<kind>[a-z-]+-(?:added|removed|moved|reworded|changed|raised"
                    + "|lowered|tightened|loosened))(?:\\.[a-z]+)?");

    /** Whatever the catalogue of changes allows has a sentence, on whatever element, with and without values. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfChangeHasASentence(Language language) {
        BlueprintIndex index = new BlueprintIndex(Blueprints.full(language));
        Comparison comparison = Comparison.of(index, index);
        Sentences sentences = new Sentences(comparison, Quoting.PLAIN);
        for (Thing thing : Thing.values()) {
            for (Verb verb : thing.verbs()) {
                for (Change change : changes(thing, verb, index)) {
                    for (String sentence : List.of(sentences.sentence(change), sentences.inPlace(change))) {
                        assertThat(sentence)
                                .as(change.kind() + " of " + change.element().kind())
                                .isNotBlank()
                                .doesNotContain("{")
                                .doesNotContain("  ");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyThingAndCountHasAWord(Language language) {
        Wording wording = Wording.of(language.tag());
        for (Thing thing : Thing.values()) {
            assertThat(wording.text("diff.noun." + thing.word())).isNotBlank();
        }
        for (Effect.Count count : Effect.Count.values()) {
            assertThat(wording.text("diff.count." + count.word())).isNotBlank();
        }
    }

    /** A form of a kind that does not exist would never be told. */
    @Test
    void everyFormIsOfAKindThatExists() throws IOException {
        Set<String> kinds = Stream.of(Thing.values())
                .flatMap(thing -> thing.verbs().stream().map(verb -> thing.word() + "-" + verb.word()))
                .collect(Collectors.toSet());
        for (String key : keys()) {
            Matcher form = FORM.matcher(key);
            if (form.matches()) {
                assertThat(kinds).as(key).contains(form.group("kind"));
            }
        }
    }

    @Test
    void theFieldsOwnWordsAreUsed() {
        assertThat(told("desk"))
                .contains(
                        "“Greets and takes the bags” moved from frontstage to backstage",
                        "evidence “Registration papers” removed from step 2 “Check in”",
                        "standard of “Queues at the desk” tightened from 5 min to 3 min",
                        "fail point F1 “Booking not found” gained a recovery, to “Offers the best free room”",
                        "“Asks for the room” → “Greets and takes the bags” now crosses “Line of vision”",
                        "hand-off added: “Hands over the key” ⇢ “Notes the arrival”, across “Line of vision”",
                        "moment of truth M1○ “Nobody looks up” turns out better: Neutral, was Negative");
        assertThat(told("hotel"))
                .contains(
                        "“Deliver bags” moved from step 6 “Receive the bags”, frontstage, to step 4 “Go to the room”,"
                                + " backstage",
                        "“Take bags to room” → “Deliver bags” no longer crosses the line of visibility",
                        "encounter removed: “Arrive at hotel” → “Greet and take bags”, across the line of interaction");
        assertThat(told("meal"))
                .contains(
                        "“现场制作”从前台移到后台",
                        "步骤 2 “进店”移除有形展示“纸质菜单”",
                        "“等菜”的服务标准由 20 分钟收紧到 15 分钟",
                        "失败点 F1 “记错时间”新增补救：转到“致歉、另作安排”",
                        "新增服务接触：“扫码点菜” → “传单”，穿过互动分界线、可视分界线");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        String label = "👩‍👩‍👧".repeat(40);
        assertThat(new Names(Wording.of("en"), Quoting.PLAIN).quoted(label))
                .startsWith("“👩‍👩‍👧")
                .endsWith("👩‍👩‍👧…”")
                .hasSizeLessThan(label.length());
    }

    private static List<String> told(String pair) {
        Comparison comparison = Pairs.compare(pair).comparison().orElseThrow();
        Sentences sentences = new Sentences(comparison, Quoting.PLAIN);
        return comparison.changes().stream().map(sentences::sentence).toList();
    }

    /** {@code thing} and {@code verb} on every element of the blueprint that changes as a whole could be about. */
    private static List<Change> changes(Thing thing, Verb verb, BlueprintIndex index) {
        Optional<Value> value = Optional.of(new Value("5 min", false));
        Optional<Value> words = Optional.of(new Value("so", true));
        List<Change> changes = new ArrayList<>();
        for (Element element : elements(index)) {
            Optional<Element> there = Optional.of(element);
            for (Optional<Value> from : List.of(Optional.<Value>empty(), value)) {
                for (Optional<Value> to : List.of(Optional.<Value>empty(), words)) {
                    changes.add(new Change(thing, verb, there, there, from, to, false));
                    if (verb == Verb.ADDED) {
                        changes.add(new Change(thing, verb, Optional.empty(), there, from, to, false));
                    }
                    if (verb == Verb.REMOVED) {
                        changes.add(new Change(thing, verb, there, Optional.empty(), from, to, false));
                    }
                }
            }
        }
        return changes;
    }

    /** The elements of a comparison with an empty blueprint: one of each sort at least. */
    private static List<Element> elements(BlueprintIndex index) {
        Comparison comparison =
                Comparison.of(new BlueprintIndex(Blueprints.labelled(List.of("somewhere else"))), index);
        List<Element> elements = comparison.changes().stream()
                .flatMap(change -> change.after().stream())
                .toList();
        assertThat(elements).extracting(Element::kind).contains(Element.Kind.values());
        return elements;
    }

    private static Set<String> keys() throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(Wording.class.getResourceAsStream("en.properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.stringPropertyNames();
    }
}
