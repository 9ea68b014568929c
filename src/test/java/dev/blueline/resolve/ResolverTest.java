package dev.blueline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Lane;
import dev.blueline.model.Language;
import dev.blueline.model.Role;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.BlueprintReader;
import dev.blueline.syntax.tree.Word;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names become the things they stand for. */
class ResolverTest {
    private static final String THREE = "customer a \"A\" frontstage b \"B\" backstage c \"C\" ";

    @Test
    void aChainIsAFlowForEachArrow() {
        assertThat(flows(step(THREE + "a -> b <-> c"))).containsExactly("a sequence b", "b exchange c");
    }

    @Test
    void listsAreEveryPair() {
        assertThat(flows(step(THREE + "a, b -> b, c")))
                .containsExactly("a sequence b", "a sequence c", "b sequence b", "b sequence c");
    }

    @Test
    void theLanguageIsThatOfMostTextsUnlessSaid() {
        assertThat(language("blueprint \"甲\" { phase \"乙\" { step { customer \"Asks\" } } }"))
                .isEqualTo(Language.CHINESE);
        assertThat(language("蓝图 \"A\" { 步骤 \"B\" { 顾客 \"问\" } }")).isEqualTo(Language.ENGLISH);
        assertThat(language("blueprint \"予約する\" { step { customer \"電話をかける\" } }"))
                .isEqualTo(Language.ENGLISH);
        assertThat(language("服务蓝图 \"甲\" { 语言 en 步骤 { 顾客 \"问\" } }")).isEqualTo(Language.ENGLISH);
        assertThat(language("blueprint \"A\" { language zh step { customer \"Asks\" } }"))
                .isEqualTo(Language.CHINESE);
    }

    private static Language language(String text) {
        BlueprintReader.Result read = BlueprintReader.read(new SourceFile("a", text));
        return Resolver.resolve(read.blueprint().orElseThrow())
                .blueprint()
                .orElseThrow()
                .header()
                .language();
    }

    @Test
    void aFlowMayLeadToWhatIsWrittenLater() {
        assertThat(flows(blueprint("step { customer a \"A\" a -> b } step { customer b \"B\" }")))
                .containsExactly("a sequence b");
    }

    @Test
    void aFlowMayStandOutsideOfSteps() {
        assertThat(flows(blueprint("a ~> b step { customer a \"A\" } phase { b -> a step { customer b \"B\" } }")))
                .containsExactly("a information b", "b sequence a");
    }

    @Test
    void aLaneStandsForItsOnlyActionInTheStep() {
        assertThat(flows(blueprint("step { customer \"A\" frontstage \"B\" customer -> frontstage }"
                        + " step { customer \"C\" frontstage \"D\" customer -> frontstage }")))
                .containsExactly("s1.customer sequence s1.frontstage", "s2.customer sequence s2.frontstage");
    }

    @Test
    void aRoleStandsForItsOnlyLaneWhateverItsName() {
        assertThat(flows(blueprint("lanes { customer guest \"Guest\" frontstage house }"
                        + " step { guest \"A\" frontstage \"B\" customer -> house }")))
                .containsExactly("s1.guest sequence s1.house");
    }

    @Test
    void theNameOfAnActionGoesBeforeTheNameOfALane() {
        assertThat(flows(step("customer \"A\" frontstage b \"B\" frontstage \"C\" customer -> b")))
                .containsExactly("s1.customer sequence b");
    }

    @Test
    void outcomesLeaveTheirDecision() {
        Blueprint blueprint =
                blueprint("step { decision frontstage free \"Free?\" { \"yes\" -> customer { probability 70% }"
                        + " loop \"no\" -> other } customer \"A\" } step { customer other \"B\" }");
        assertThat(flows(blueprint)).containsExactly("free sequence s1.customer", "free sequence other");
        Flow yes = blueprint.flows().get(0);
        assertThat(yes.outcome()).isTrue();
        assertThat(yes.label()).contains("yes");
        assertThat(yes.probability().orElseThrow()).isEqualByComparingTo("0.7");
        assertThat(blueprint.flows().get(1).path()).isEqualTo(FlowPath.LOOP);
    }

    @Test
    void aRecoveryLeavesTheActionOfItsFailPoint() {
        Blueprint blueprint = step("customer a \"A\" { fail lost \"Lost\" { recover -> b } } frontstage b \"B\"");
        assertThat(flows(blueprint)).containsExactly("a sequence b");
        Flow flow = blueprint.flows().get(0);
        assertThat(flow.path()).isEqualTo(FlowPath.RECOVERY);
        assertThat(flow.fail()).contains("lost");
    }

    @Test
    void undeclaredNamesAreTheirOwnLabels() {
        Blueprint blueprint =
                step("customer \"A\" { via phone, desk } frontstage \"B\" { via desk by clerk uses pms }");
        assertThat(blueprint.channels()).extracting("label").containsExactly("phone", "desk");
        assertThat(blueprint.actors()).extracting("label").containsExactly("clerk");
        assertThat(blueprint.systems()).extracting("label").containsExactly("pms");
    }

    @Test
    void fullWidthLettersAreTheSameName() {
        assertThat(flows(step("customer ａｓｋ \"A\" frontstage b \"B\" ask -> ｂ")))
                .containsExactly("ask sequence b");
    }

    @Test
    void withoutDeclarationLanesStandInTheOrderOfTheirRoles() {
        Blueprint blueprint = step("support \"A\" customer \"B\" evidence \"C\"");
        assertThat(blueprint.lanes())
                .extracting(Lane::role)
                .containsExactly(Role.EVIDENCE, Role.CUSTOMER, Role.SUPPORT);
    }

    @Test
    void stepsOutsideOfPhasesAreKeptInOrder() {
        Blueprint blueprint = blueprint("step \"A\" { } phase \"P\" { step \"B\" { } } step \"C\" { }");
        assertThat(blueprint.phases().stream().map(phase -> phase.steps().size()))
                .containsExactly(1, 1, 1);
        assertThat(blueprint.phases().get(1).title()).contains("P");
    }

    @Test
    void everyLabelIsABox() {
        Blueprint blueprint = step("evidence \"A\", \"B\", \"C\"");
        assertThat(blueprint.phases().get(0).steps().get(0).actions())
                .extracting(Action::label)
                .containsExactly("A", "B", "C");
    }

    @Test
    void spansCountUtf16UnitsAndColumnsCodePoints() {
        String text = "blueprint \"🏨\" {\n  step \"🏨🏨\" { customer \"🙂\" { via 电话 } }\n  channels { phone }\n}\n";
        SourceFile source = new SourceFile("a", text);
        Diagnostic finding = findings(text).get(0);
        assertThat(source.slice(finding.span())).isEqualTo("电话");
        assertThat(finding.span().start()).isEqualTo(text.indexOf("电话"));
        assertThat(source.lines().position(finding.span().start()).column()).isEqualTo(34);
    }

    @ParameterizedTest
    @MethodSource("namesOfActions")
    void aWordMayBeTheNameOfAnAction(String word) {
        String body = "customer " + word + " \"A\"\nfrontstage other \"B\"\n" + word + " -> other\nother, " + word
                + " -> other\ndecision frontstage free \"Free?\" { \"yes\" -> " + word + " }\n";
        assertThat(flows(step(body)))
                .containsExactly(
                        word + " sequence other",
                        "other sequence other",
                        word + " sequence other",
                        "free sequence " + word);
    }

    @ParameterizedTest
    @MethodSource("namesOfLanes")
    void aWordMayBeTheNameOfALane(String word) {
        Blueprint blueprint = blueprint("lanes { customer " + word + " \"L\" frontstage }\nstep {\n" + word
                + " \"A\"\nfrontstage \"B\" { start }\n" + word + " -> frontstage\n}\nstep {\n" + word
                + " a \"A\" { start }\nwait " + word + " \"W\"\n}\n");
        assertThat(flows(blueprint)).containsExactly("s1." + word + " sequence s1.frontstage");
    }

    @ParameterizedTest
    @MethodSource("namesOfActions")
    void aWordMayBeTheNameOfAStepAChannelAndAnActor(String word) {
        Blueprint blueprint = blueprint("channels { " + word + " \"C\" } actors { first \"F\" " + word
                + " \"A\" } step " + word + " \"S\" { customer \"A\" { via " + word + " by first, " + word
                + " } } allow missing-evidence at " + word + " \"Because\"");
        assertThat(blueprint.channels()).extracting("name").containsExactly(word);
        assertThat(blueprint.actors()).extracting("name").containsExactly("first", word);
        assertThat(blueprint.phases().get(0).steps().get(0).name()).contains(word);
    }

    /** All words that can be a name, in every spelling. */
    static Stream<String> namesOfActions() {
        return Arrays.stream(Word.values())
                .filter(word -> word.compareTo(Word.WAIT) >= 0)
                .flatMap(word -> word.spellings().stream());
    }

    /** All words that can be the name of a lane, in every spelling. */
    static Stream<String> namesOfLanes() {
        return Arrays.stream(Word.values())
                .filter(word -> word.compareTo(Word.SCENARIO) >= 0)
                .flatMap(word -> word.spellings().stream());
    }

    private static Blueprint step(String body) {
        return blueprint("step { " + body + " }");
    }

    private static Blueprint blueprint(String body) {
        String text = "blueprint \"A\" { " + body + " }";
        BlueprintReader.Result read = BlueprintReader.read(new SourceFile("a", text));
        assertThat(read.diagnostics()).isEmpty();
        Resolver.Result resolved = Resolver.resolve(read.blueprint().orElseThrow());
        assertThat(resolved.diagnostics()).isEmpty();
        return resolved.blueprint().orElseThrow();
    }

    private static List<Diagnostic> findings(String text) {
        Diagnostics diagnostics = new Diagnostics();
        BlueprintReader.Result read = BlueprintReader.read(new SourceFile("a", text));
        diagnostics.addAll(read.diagnostics());
        read.blueprint()
                .ifPresent(tree -> diagnostics.addAll(Resolver.resolve(tree).diagnostics()));
        return diagnostics.toList();
    }

    private static List<String> flows(Blueprint blueprint) {
        return blueprint.flows().stream()
                .map(flow -> flow.from().id() + " " + flow.kind().word() + " "
                        + flow.to().id())
                .toList();
    }
}
