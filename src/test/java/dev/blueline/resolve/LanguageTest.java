package dev.blueline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Comparison;
import dev.blueline.model.DataUse;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Flow;
import dev.blueline.model.Grounds;
import dev.blueline.model.Level;
import dev.blueline.model.Line;
import dev.blueline.model.Mark;
import dev.blueline.model.Measures;
import dev.blueline.model.Metric;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Moment;
import dev.blueline.model.Pain;
import dev.blueline.model.Phase;
import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Score;
import dev.blueline.model.Status;
import dev.blueline.model.Step;
import dev.blueline.model.Strategy;
import dev.blueline.model.TimeUnit;
import dev.blueline.model.Variant;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.BlueprintReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything the language can say arrives in the model, in English and in Chinese. */
class LanguageTest {
    @Test
    void theFullFileIsReadWithoutAFinding() throws IOException {
        SourceFile source = new SourceFile("a", Files.readString(Path.of("examples", "check-in.blueprint")));
        assertThat(findings(source)).isEmpty();
        Blueprint blueprint = read(source.text());
        Action greet = action(blueprint, "greet");
        assertThat(greet.marks()).hasSize(2);
        FailPoint fail = (FailPoint) greet.marks().get(0);
        assertThat(fail.rate()).contains(quantity("2", "%", null));
        assertThat(fail.impact()).contains(Level.HIGH);
        Moment moment = (Moment) greet.marks().get(1);
        assertThat(moment.signal().orElseThrow().metric())
                .isEqualTo(blueprint.metrics().get(0));
        assertThat(moment.response().orElseThrow().strategy()).isEqualTo(Strategy.RECOVER);
        assertThat(blueprint.phases().get(1).facts().wants()).containsExactly("To be in the room, not at a desk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "time 3 min expected 2..3..6 min standard 5 min tolerance 8 min breakeven 1 h cost 12.50 EUR"
                        + " revenue 0.10 USD per min volume 20 per h rate 2% satisfaction 4.1 of 5 weight 0.3"
                        + " expects 9 of 10 perceives 8/10 emotion -1 \"Tired\"",
                "时间 3 分钟 预计 2..3..6 分钟 标准 5 分钟 容忍 8 分钟 盈亏平衡 1 小时 成本 12.50 EUR"
                        + " 收入 0.10 USD 每 分钟 业务量 20 每 小时 比率 2% 满意度 4.1 满分 5 权重 0.3"
                        + " 期望 9 满分 10 感知 8/10 情绪 -1 \"Tired\""
            })
    void measuresOfAnActionAStepAndAPhase(String measures) {
        Blueprint ofAction = blueprint("step { customer \"A\" { " + measures + " } }");
        Blueprint ofStep = blueprint("step { " + measures + " customer \"A\" }");
        Blueprint ofPhase = blueprint("phase { " + measures + " step { customer \"A\" } }");
        Measures all = step(ofAction, 0).actions().get(0).facts().measures();
        assertThat(step(ofStep, 0).facts().measures()).isEqualTo(all);
        assertThat(ofPhase.phases().get(0).facts().measures()).isEqualTo(all);
        assertThat(all.time().orElseThrow().amount()).isEqualTo("3");
        assertThat(all.expected().orElseThrow().isSpread()).isTrue();
        assertThat(all.breakeven().orElseThrow().unit()).isEqualTo(TimeUnit.HOUR);
        assertThat(all.cost()).contains(quantity("12.5", "EUR", null));
        assertThat(all.revenue()).contains(quantity("0.1", "USD", TimeUnit.MINUTE));
        assertThat(all.volume()).contains(quantity("20", null, TimeUnit.HOUR));
        assertThat(all.rate()).contains(quantity("2", "%", null));
        assertThat(all.satisfaction()).contains(score("4.1", "5"));
        assertThat(all.weight().orElseThrow()).isEqualByComparingTo("0.3");
        assertThat(all.expects()).contains(score("9", "10"));
        assertThat(all.perceives()).contains(score("8", "10"));
        assertThat(all.emotion().orElseThrow().text()).contains("Tired");
        assertThat(all.emotion().orElseThrow().score()).isEqualByComparingTo("-1");
    }

    @Test
    void aRateMayBeCountedAndMoneyMaySpread() {
        Measures measures = step(blueprint("step { customer \"A\" { rate 3 per d cost 1..2..3 元 volume 300 } }"), 0)
                .actions()
                .get(0)
                .facts()
                .measures();
        assertThat(measures.rate()).contains(quantity("3", null, TimeUnit.DAY));
        assertThat(measures.cost().orElseThrow().isSpread()).isTrue();
        assertThat(measures.cost().orElseThrow().unit()).contains("元");
        assertThat(measures.volume()).contains(quantity("300", null, null));
    }

    @Test
    void theLineBehindANumberIsNotItsUnit() {
        Blueprint blueprint = blueprint("lanes { customer guest } step {\n  volume 300\n  guest \"A\"\n}");
        assertThat(step(blueprint, 0).actions().get(0).label()).isEqualTo("A");
    }

    @Test
    void factsOfTheWhole() {
        Blueprint blueprint = blueprint("description \"D\" touchpoint \"T\" touchpoint \"U\" wants \"W\" owner \"O\""
                + " status observed source \"S\" link \"a/b.html\" satisfaction 4 of 5 note \"N\" idea \"I\""
                + " step { customer \"A\" }");
        assertThat(blueprint.facts().description()).contains("D");
        assertThat(blueprint.facts().touchpoints()).containsExactly("T", "U");
        assertThat(blueprint.facts().wants()).containsExactly("W");
        assertThat(blueprint.facts().measures().satisfaction()).contains(score("4", "5"));
        assertThat(blueprint.facts().grounds())
                .isEqualTo(new Grounds(Optional.of(Status.OBSERVED), List.of("S"), List.of()));
        assertThat(blueprint.header().owners()).containsExactly("O");
        assertThat(blueprint.header().links()).containsExactly("a/b.html");
        assertThat(blueprint.header().notes()).containsExactly("N");
        assertThat(blueprint.marks()).extracting(Mark::id).containsExactly("blueprint.idea");
    }

    @Test
    void everyMarkMayStandInAnActionAStepAPhaseAndTheWhole() {
        String marks = "fail \"t\" moment \"t\" experience \"t\" pain \"t\" delight \"t\" opportunity \"t\" idea \"t\""
                + " question \"t\" policy \"t\" metric m \"t\" training \"t\" data \"t\" ";
        int count = 12;
        Blueprint blueprint = blueprint(
                marks + "phase { " + marks + "step { " + marks + "customer \"A\" { " + marks + "note \"t\" wait } } }");
        Phase phase = blueprint.phases().get(0);
        assertThat(blueprint.marks()).hasSize(count);
        assertThat(phase.marks()).hasSize(count);
        assertThat(step(blueprint, 0).marks()).hasSize(count);
        assertThat(step(blueprint, 0).actions().get(0).marks()).hasSize(count + 2);
        assertThat(phase.marks().get(0).id()).isEqualTo("p1.fail");
        assertThat(step(blueprint, 0).marks())
                .allSatisfy(mark -> assertThat(mark.text()).contains("t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pain \"P\" { severity high cause \"C\" measure \"M\" owner \"O\" status assumed source \"S\" }",
                "痛点 \"P\" { 严重度 高 原因 \"C\" 措施 \"M\" 负责人 \"O\" 依据 假设 来源 \"S\" }"
            })
    void pains(String written) {
        Pain pain = (Pain) step(blueprint("step { " + written + " customer \"A\" }"), 0)
                .marks()
                .get(0);
        assertThat(pain.severity()).contains(Level.HIGH);
        assertThat(pain.cause()).contains("C");
        assertThat(pain.measure()).contains("M");
        assertThat(pain.owner()).contains("O");
        assertThat(pain.grounds()).isEqualTo(new Grounds(Optional.of(Status.ASSUMED), List.of("S"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "moment negative \"N\" { signal csat <= 4 of 5 respond recover \"R\" }",
                "关键时刻 负面 \"N\" { 预警 csat ≤ 4 满分 5 应对 补救 \"R\" }"
            })
    void moments(String written) {
        Blueprint blueprint = blueprint("step { customer \"A\" { " + written + " } }");
        Moment moment = (Moment) step(blueprint, 0).actions().get(0).marks().get(0);
        assertThat(moment.signal().orElseThrow().comparison()).isEqualTo(Comparison.AT_MOST);
        assertThat(moment.signal().orElseThrow().threshold())
                .isEqualTo(new Reading(
                        new BigDecimal("4"), Optional.of(new BigDecimal("5")), Optional.empty(), Optional.empty()));
        assertThat(moment.response().orElseThrow().strategy()).isEqualTo(Strategy.RECOVER);
        assertThat(blueprint.metrics()).extracting(Metric::name).containsExactly("csat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reinforce", "强化", "強化"})
    void strategies(String word) {
        Blueprint blueprint = blueprint("step { customer \"A\" { moment { respond " + word + " \"R\" } } }");
        Moment moment = (Moment) step(blueprint, 0).actions().get(0).marks().get(0);
        assertThat(moment.response().orElseThrow().strategy()).isEqualTo(Strategy.REINFORCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics { csat \"S\" { value 4 of 5 before 3.6 of 5 target 4.5 of 5 measured 2026-10-01 owner \"O\""
                        + " status observed } }",
                "指标 { csat \"S\" { 数值 4 满分 5 之前 3.6 满分 5 目标值 4.5 满分 5 测于 2026-10-01 负责人 \"O\" 依据 观察 } }"
            })
    void metrics(String written) {
        Blueprint blueprint = blueprint(written + " step { customer \"A\" { metric csat { value 95 % } } }");
        Metric metric = blueprint.metrics().get(0);
        assertThat(metric.label()).isEqualTo("S");
        assertThat(metric.before().orElseThrow().value()).isEqualByComparingTo("3.6");
        assertThat(metric.measured().orElseThrow()).hasToString("2026-10-01");
        assertThat(metric.owner()).contains("O");
        assertThat(metric.grounds().status()).contains(Status.OBSERVED);
        MetricMark mark =
                (MetricMark) step(blueprint, 0).actions().get(0).marks().get(0);
        assertThat(mark.metric()).isEqualTo(metric);
        assertThat(mark.value().orElseThrow().unit()).contains("%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data \"Passport\" { seen-by clerk, boss }", "数据 \"Passport\" { 可见者 clerk、boss }"})
    void dataIsSeenByPeople(String written) {
        DataUse data = (DataUse) step(blueprint("step { customer \"A\" { " + written + " } }"), 0)
                .actions()
                .get(0)
                .marks()
                .get(0);
        assertThat(data.seenBy()).extracting(actor -> actor.name()).containsExactly("clerk", "boss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"variants { big \"Enterprise\" } FOR", "情景 { big \"Enterprise\" } FOR"})
    void variants(String block) {
        String word = block.startsWith("v") ? "for" : "适用";
        Blueprint blueprint = blueprint(block.replace(
                "FOR",
                "phase { for big step { for big customer a \"A\" { for big } customer b \"B\" a -> b { for big } } }"
                        .replace("for", word)));
        List<Variant> big = blueprint.variants();
        assertThat(big).extracting(Variant::label).containsExactly("Enterprise");
        assertThat(blueprint.phases().get(0).facts().variants()).isEqualTo(big);
        assertThat(step(blueprint, 0).facts().variants()).isEqualTo(big);
        assertThat(action(blueprint, "a").facts().variants()).isEqualTo(big);
        assertThat(blueprint.flows().get(0).variants()).isEqualTo(big);
    }

    @ParameterizedTest
    @ValueSource(strings = {"until", "直到"})
    void actionsLastIntoLaterSteps(String until) {
        Blueprint blueprint = blueprint("step { wait customer \"A\" { " + until + " last } }"
                + " phase { phase { step middle { frontstage \"B\" customer -> frontstage } } }"
                + " step last { backstage \"C\" backstage -> customer }");
        assertThat(action(blueprint, "s1.customer").details().until()).contains(3);
        assertThat(blueprint.flows())
                .extracting(Flow::id)
                .containsExactly("s1.customer--s2.frontstage", "s3.backstage--s1.customer");
    }

    @Test
    void phasesHoldPhases() {
        Blueprint blueprint = blueprint("phase outer \"O\" { weight 1 phase \"A\" { step { customer \"A\" } }"
                + " phase \"B\" { step { customer \"B\" } } } phase \"C\" { step { customer \"C\" } }");
        Phase outer = blueprint.phases().get(0);
        assertThat(outer.steps()).isEmpty();
        assertThat(outer.phases()).extracting(Phase::id).containsExactly("p2", "p3");
        assertThat(outer.allSteps()).extracting(Step::number).containsExactly(1, 2);
        assertThat(blueprint.phases().get(1).id()).isEqualTo("p4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line visibility \"V\" line internal-interaction \"I\"",
                "线 可视线 \"V\" 线 内部互动线 \"I\"",
                "線 可視線 \"V\" 線 內部互動線 \"I\""
            })
    void linesHaveNames(String written) {
        Blueprint blueprint = blueprint("lanes { customer " + written + " } step { customer \"A\" }");
        assertThat(blueprint.nameOf(Line.VISIBILITY)).contains("V");
        assertThat(blueprint.nameOf(Line.INTERNAL_INTERACTION)).contains("I");
        assertThat(blueprint.nameOf(Line.INTERACTION)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c:d#e",
                "http://example.org",
                "HTTPS://example.org",
                "mailto:a@example.org",
                "notes/visit.pdf",
                "../visit.pdf",
                "#part",
                "notes/10:30.txt"
            })
    void linksThatAreLetThrough(String address) {
        Blueprint blueprint = blueprint("step { customer \"A\" { link \"" + address + "\" } }");
        assertThat(step(blueprint, 0).actions().get(0).facts().grounds().links())
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\\nscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//example.org",
                "/\\\\example.org"
            })
    void linksThatAreNot(String address) {
        SourceFile source = new SourceFile("a", "blueprint \"T\" { link \"" + address + "\" step { customer \"A\" } }");
        assertThat(findings(source)).extracting(Diagnostic::code).containsExactly(ResolveCodes.WRONG_LINK);
    }

    private static Quantity quantity(String amount, String unit, TimeUnit per) {
        return Quantity.of(new BigDecimal(amount), Optional.ofNullable(unit), Optional.ofNullable(per));
    }

    private static Score score(String value, String of) {
        return new Score(new BigDecimal(value), new BigDecimal(of));
    }

    private static Step step(Blueprint blueprint, int index) {
        return blueprint.phases().get(0).allSteps().get(index);
    }

    private static Action action(Blueprint blueprint, String id) {
        return blueprint.phases().stream()
                .flatMap(phase -> phase.allSteps().stream())
                .flatMap(step -> step.actions().stream())
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Blueprint blueprint(String body) {
        return read("blueprint \"T\" { " + body + " }");
    }

    private static Blueprint read(String text) {
        SourceFile source = new SourceFile("a", text);
        assertThat(findings(source))
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .isEmpty();
        return Resolver.resolve(BlueprintReader.read(source).blueprint().orElseThrow())
                .blueprint()
                .orElseThrow();
    }

    private static List<Diagnostic> findings(SourceFile source) {
        BlueprintReader.Result read = BlueprintReader.read(source);
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(read.diagnostics());
        if (read.blueprint().isPresent() && !diagnostics.hasErrors()) {
            diagnostics.addAll(Resolver.resolve(read.blueprint().get()).diagnostics());
        }
        return diagnostics.toList();
    }
}
