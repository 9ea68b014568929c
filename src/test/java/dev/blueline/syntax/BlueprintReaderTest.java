package dev.blueline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Every construct of the language becomes the tree that is written here, as {@link TreeText} writes it. */
class BlueprintReaderTest {
    @Test
    void phaseWithNameTitleAndFlag() {
        assertThat(blueprint("phase arrive \"Arrive\" internal { step \"In\" { } }"))
                .isEqualTo("Phase(name=arrive title=\"Arrive\" flags=[INTERNAL] body=[Step(title=\"In\")])");
    }

    @Test
    void stepsWithoutTitle() {
        assertThat(blueprint("step { } step leave { } step \"Go\" { }"))
                .isEqualTo(String.join(" ", "Step()", "Step(name=leave)", "Step(title=\"Go\")"));
    }

    @Test
    void header() {
        assertThat(
                        blueprint(
                                "scenario \"One night\" state as-is updated 2026-11-02 language zh version \"4.2\" owner \"A\" owner \"B\""))
                .isEqualTo(String.join(
                        " ",
                        "Attribute(word=SCENARIO value=Text(text=\"One night\"))",
                        "Attribute(word=STATE value=Names(names=[as-is]))",
                        "Attribute(word=UPDATED value=Date(text=2026-11-02))",
                        "Attribute(word=LANGUAGE value=Names(names=[zh]))",
                        "Attribute(word=VERSION value=Text(text=\"4.2\"))",
                        "Attribute(word=OWNER value=Text(text=\"A\"))",
                        "Attribute(word=OWNER value=Text(text=\"B\"))"));
    }

    @Test
    void headerNote() {
        assertThat(blueprint("note \"Read on\" link \"https://example.org\""))
                .isEqualTo(String.join(
                        " ",
                        "Attribute(word=NOTE value=Mark(text=\"Read on\"))",
                        "Attribute(word=LINK value=Text(text=\"https://example.org\"))"));
    }

    @Test
    void channels() {
        assertThat(blueprint("channels { phone \"Phone\" remote desk app \"App\" { owner \"IT\" } }"))
                .isEqualTo(
                        "DeclarationBlock(word=CHANNELS declarations=[Declaration(name=phone label=\"Phone\" flags=[REMOTE]) Declaration(name=desk) Declaration(name=app label=\"App\" body=[Attribute(word=OWNER value=Text(text=\"IT\"))])])");
    }

    @Test
    void flagOrNextName() {
        assertThat(blueprint("channels { phone key \"Key desk\" remote remote \"Remote desk\" }"))
                .isEqualTo(
                        "DeclarationBlock(word=CHANNELS declarations=[Declaration(name=phone) Declaration(name=key label=\"Key desk\" flags=[REMOTE]) Declaration(name=remote label=\"Remote desk\")])");
    }

    @Test
    void actorsSystemsMetricsVariants() {
        assertThat(
                        blueprint(
                                "actors { a \"A\" } systems { s } metrics { m \"M\" { value 4.1 of 5 measured 2026-10-01 } } variants { v \"V\" }"))
                .isEqualTo(String.join(
                        " ",
                        "DeclarationBlock(word=ACTORS declarations=[Declaration(name=a label=\"A\")])",
                        "DeclarationBlock(word=SYSTEMS declarations=[Declaration(name=s)])",
                        "DeclarationBlock(word=METRICS declarations=[Declaration(name=m label=\"M\" body=[Attribute(word=VALUE value=Quantity(numbers=[4.1] scale=5)) Attribute(word=MEASURED value=Date(text=2026-10-01))])])",
                        "DeclarationBlock(word=VARIANTS declarations=[Declaration(name=v label=\"V\")])"));
    }

    @Test
    void lanes() {
        assertThat(
                        blueprint(
                                "lanes { evidence customer guest \"Guest\" support records \"Records\" technology { owner \"IT\" } line visibility \"Line of vision\" }"))
                .isEqualTo(
                        "LaneBlock(lanes=[Lane(role=EVIDENCE) Lane(role=CUSTOMER name=guest label=\"Guest\") Lane(role=SUPPORT name=records label=\"Records\" technology=true body=[Attribute(word=OWNER value=Text(text=\"IT\"))])] lines=[Line(line=visibility label=\"Line of vision\")])");
    }

    @Test
    void allowances() {
        assertThat(blueprint("allow missing-evidence \"Room\" allow dead-end at sleep \"Because\""))
                .isEqualTo(String.join(
                        " ",
                        "Allow(rule=missing-evidence reason=\"Room\")",
                        "Allow(rule=dead-end element=sleep reason=\"Because\")"));
    }

    @Test
    void markOfAll() {
        assertThat(blueprint("pain \"Long form\" { severity high source \"Survey\" }"))
                .isEqualTo(
                        "Attribute(word=PAIN value=Mark(text=\"Long form\") body=[Attribute(word=SEVERITY value=Names(names=[high])) Attribute(word=SOURCE value=Text(text=\"Survey\"))])");
    }

    @Test
    void action() {
        assertThat(step("customer \"Shows the code\"")).isEqualTo("Action(lane=CUSTOMER labels=[\"Shows the code\"])");
    }

    @Test
    void namedAction() {
        assertThat(step("customer show \"Shows the code\""))
                .isEqualTo("Action(lane=CUSTOMER name=show labels=[\"Shows the code\"])");
    }

    @Test
    void actionOfANamedLane() {
        assertThat(step("guest show \"Shows\"")).isEqualTo("Action(lane=guest name=show labels=[\"Shows\"])");
    }

    @Test
    void severalBoxes() {
        assertThat(step("evidence \"Sign\", \"Letter\", \"Parcel\""))
                .isEqualTo("Action(lane=EVIDENCE labels=[\"Sign\" \"Letter\" \"Parcel\"])");
    }

    @Test
    void waitAndDecision() {
        assertThat(step("wait customer queue \"Queues\" decision frontstage free \"Free?\""))
                .isEqualTo(String.join(
                        " ",
                        "Action(prefix=WAIT lane=CUSTOMER name=queue labels=[\"Queues\"])",
                        "Action(prefix=DECISION lane=FRONTSTAGE name=free labels=[\"Free?\"])"));
    }

    @Test
    void outcomes() {
        assertThat(
                        step(
                                "decision frontstage \"Free?\" { \"yes\" -> key { probability 90% } loop \"no\" -> customer recovery \"stuck\" -> help }"))
                .isEqualTo(
                        "Action(prefix=DECISION lane=FRONTSTAGE labels=[\"Free?\"] body=[Outcome(label=\"yes\" arrow=SEQUENCE target=key body=[Attribute(word=PROBABILITY value=Quantity(numbers=[90] percent=true))]) Outcome(prefix=LOOP label=\"no\" arrow=SEQUENCE target=CUSTOMER) Outcome(prefix=RECOVERY label=\"stuck\" arrow=SEQUENCE target=help)])");
    }

    @Test
    void chain() {
        assertThat(step("a -> b <-> c ~> d"))
                .isEqualTo("Flow(ends=[[a] [b] [c] [d]] arrows=[SEQUENCE EXCHANGE INFORMATION])");
    }

    @Test
    void lists() {
        assertThat(step("a, b -> c, d -> e")).isEqualTo("Flow(ends=[[a b] [c d] [e]] arrows=[SEQUENCE SEQUENCE])");
    }

    @Test
    void labelledFlow() {
        assertThat(step("a -> b \"by hand\" { via phone, desk when \"open\" probability 0.3 time 2 s }"))
                .isEqualTo(
                        "Flow(ends=[[a] [b]] arrows=[SEQUENCE] label=\"by hand\" body=[Attribute(word=VIA value=Names(names=[phone desk])) Attribute(word=WHEN value=Text(text=\"open\")) Attribute(word=PROBABILITY value=Quantity(numbers=[0.3])) Attribute(word=TIME value=Quantity(numbers=[2] unit=s))])");
    }

    @Test
    void prefixedFlows() {
        assertThat(step("loop a -> b recovery customer <-> frontstage"))
                .isEqualTo(String.join(
                        " ",
                        "Flow(prefix=LOOP ends=[[a] [b]] arrows=[SEQUENCE])",
                        "Flow(prefix=RECOVERY ends=[[CUSTOMER] [FRONTSTAGE]] arrows=[EXCHANGE])"));
    }

    @Test
    void flagsAndTime() {
        assertThat(
                        step(
                                "customer \"Asks\" { key start time 2..3..6 min standard 1.5 h via phone by clerk, porter uses pms }"))
                .isEqualTo(
                        "Action(lane=CUSTOMER labels=[\"Asks\"] body=[Attribute(word=KEY value=Nothing()) Attribute(word=START value=Nothing()) Attribute(word=TIME value=Quantity(numbers=[2 3 6] unit=min)) Attribute(word=STANDARD value=Quantity(numbers=[1.5] unit=h)) Attribute(word=VIA value=Names(names=[phone])) Attribute(word=BY value=Names(names=[clerk porter])) Attribute(word=USES value=Names(names=[pms]))])");
    }

    @Test
    void marks() {
        assertThat(
                        step(
                                "customer \"Asks\" { fail wait \"Waits\" moment positive smile \"Smiles\" moment \"Nods\" experience e1 fail lost \"Lost\" { cause \"Fax\" recover -> rescue } }"))
                .isEqualTo(
                        "Action(lane=CUSTOMER labels=[\"Asks\"] body=[Attribute(word=FAIL value=Mark()) Attribute(word=WAIT value=Mark(text=\"Waits\")) Attribute(word=MOMENT value=Mark(polarity=POSITIVE name=smile text=\"Smiles\")) Attribute(word=MOMENT value=Mark(text=\"Nods\")) Attribute(word=EXPERIENCE value=Mark(name=e1)) Attribute(word=FAIL value=Mark(name=lost text=\"Lost\") body=[Attribute(word=CAUSE value=Text(text=\"Fax\")) Attribute(word=RECOVER value=Target(arrow=SEQUENCE target=rescue))])])");
    }

    @Test
    void marksNamedByWords() {
        assertThat(
                        step(
                                "customer \"Asks\" { fail key \"Key lost\" moment negative start \"Late start\" wait at \"At the desk\" fail start fail cause \"Cause\" }"))
                .isEqualTo(
                        "Action(lane=CUSTOMER labels=[\"Asks\"] body=[Attribute(word=FAIL value=Mark(name=key text=\"Key lost\")) Attribute(word=MOMENT value=Mark(polarity=NEGATIVE name=start text=\"Late start\")) Attribute(word=WAIT value=Mark(name=at text=\"At the desk\")) Attribute(word=FAIL value=Mark()) Attribute(word=START value=Nothing()) Attribute(word=FAIL value=Mark()) Attribute(word=CAUSE value=Text(text=\"Cause\"))])");
    }

    @Test
    void marksOfAStep() {
        assertThat(step("emotion -1 \"Tired\" wants \"A bed\" idea \"Kiosk\""))
                .isEqualTo(String.join(
                        " ",
                        "Attribute(word=EMOTION value=Feeling(score=-1 text=\"Tired\"))",
                        "Attribute(word=WANTS value=Text(text=\"A bed\"))",
                        "Attribute(word=IDEA value=Mark(text=\"Kiosk\"))"));
    }

    @Test
    void quantities() {
        assertThat(
                        step(
                                "customer \"Asks\" { cost 12.50 EUR rate 20 per h volume 3000 guests per d satisfaction 4.4 of 5 weight 0.2 expects 4/5 revenue 0.10 USD per min }"))
                .isEqualTo(
                        "Action(lane=CUSTOMER labels=[\"Asks\"] body=[Attribute(word=COST value=Quantity(numbers=[12.50] unit=EUR)) Attribute(word=RATE value=Quantity(numbers=[20] per=h)) Attribute(word=VOLUME value=Quantity(numbers=[3000] unit=guests per=d)) Attribute(word=SATISFACTION value=Quantity(numbers=[4.4] scale=5)) Attribute(word=WEIGHT value=Quantity(numbers=[0.2])) Attribute(word=EXPECTS value=Quantity(numbers=[4] scale=5)) Attribute(word=REVENUE value=Quantity(numbers=[0.10] unit=USD per=min))])");
    }

    @Test
    void momentParts() {
        assertThat(
                        step(
                                "customer \"Asks\" { moment negative \"Late\" { signal csat < 4 of 5 respond recover \"Water\" owner \"Duty\" } }"))
                .isEqualTo(
                        "Action(lane=CUSTOMER labels=[\"Asks\"] body=[Attribute(word=MOMENT value=Mark(polarity=NEGATIVE text=\"Late\") body=[Attribute(word=SIGNAL value=Signal(metric=csat comparison=< threshold=Quantity(numbers=[4] scale=5))) Attribute(word=RESPOND value=Response(strategy=recover text=\"Water\")) Attribute(word=OWNER value=Text(text=\"Duty\"))])])");
    }

    @Test
    void recoveryIsRecoverInChinese() {
        assertThat(step("顾客 “问” { 失败点 { 补救 -> a } } 补救 a -> b"))
                .isEqualTo(String.join(
                        " ",
                        "Action(lane=CUSTOMER labels=[\"问\"] body=[Attribute(word=FAIL value=Mark() body=[Attribute(word=RECOVER value=Target(arrow=SEQUENCE target=a))])])",
                        "Flow(prefix=RECOVERY ends=[[a] [b]] arrows=[SEQUENCE])"));
    }

    @Test
    void wordsAsNames() {
        assertThat(step("customer state \"Says\" wait -> state, time -> note"))
                .isEqualTo(String.join(
                        " ",
                        "Action(lane=CUSTOMER name=state labels=[\"Says\"])",
                        "Flow(ends=[[wait] [state time] [note]] arrows=[SEQUENCE SEQUENCE])"));
    }

    @Test
    void escapes() {
        assertThat(step("customer \"A \\\"b\\\" \\\\ c\\nd\""))
                .isEqualTo("Action(lane=CUSTOMER labels=[\"A \"b\" \\ c\\nd\"])");
    }

    @Test
    void textBlock() {
        assertThat(
                        step(
                                "customer \"Asks\" { description \"\"\"\n      One\n        two \"quoted\" \\\"\\\"\\\"\n      three\n    \"\"\" }"))
                .isEqualTo(
                        "Action(lane=CUSTOMER labels=[\"Asks\"] body=[Attribute(word=DESCRIPTION value=Text(text=\"One\\n  two \"quoted\" \"\"\"\\nthree\"))])");
    }

    @Test
    void fullWidthSigns() {
        assertThat(step("顾客：“说：好”，“再问” 顾客 问 “问”｛开始｝ 问 －＞ 答，再答 ＜－＞ 丙"))
                .isEqualTo(String.join(
                        " ",
                        "Action(lane=CUSTOMER labels=[\"说：好\" \"再问\"])",
                        "Action(lane=CUSTOMER name=问 labels=[\"问\"] body=[Attribute(word=START value=Nothing())])",
                        "Flow(ends=[[问] [答 再答] [丙]] arrows=[SEQUENCE EXCHANGE])"));
    }

    @Test
    void mixedScripts() {
        assertThat(step("顾客 ask \"Asks\" { 经由 phone  time 3 分钟 } ask -> 前台"))
                .isEqualTo(String.join(
                        " ",
                        "Action(lane=CUSTOMER name=ask labels=[\"Asks\"] body=[Attribute(word=VIA value=Names(names=[phone])) Attribute(word=TIME value=Quantity(numbers=[3] unit=分钟))])",
                        "Flow(ends=[[ask] [FRONTSTAGE]] arrows=[SEQUENCE])"));
    }

    @Test
    void namesOfAnyScript() {
        assertThat(step("customer déjà-vu_2 \"x\" customer имя \"y\" customer 名前 \"z\" customer नाम \"w\""))
                .isEqualTo(String.join(
                        " ",
                        "Action(lane=CUSTOMER name=déjà-vu_2 labels=[\"x\"])",
                        "Action(lane=CUSTOMER name=имя labels=[\"y\"])",
                        "Action(lane=CUSTOMER name=名前 labels=[\"z\"])",
                        "Action(lane=CUSTOMER name=नाम labels=[\"w\"])"));
    }

    @Test
    void commentsAnywhere() {
        assertThat(step("customer /* who */ ask // name\n \"Asks\" { /* nothing */ }"))
                .isEqualTo("Action(lane=CUSTOMER name=ask labels=[\"Asks\"])");
    }

    @Test
    void linesMeanNothing() {
        assertThat(step("customer\nask\n\"Asks\"\n{\nstart\n}\nask\n->\nask"))
                .isEqualTo(String.join(
                        " ",
                        "Action(lane=CUSTOMER name=ask labels=[\"Asks\"] body=[Attribute(word=START value=Nothing())])",
                        "Flow(ends=[[ask] [ask]] arrows=[SEQUENCE])"));
    }

    @Test
    void numbersAndSigns() {
        assertThat(step("customer \"A\" { time +3 min emotion −2 cost ＋1 EUR }"))
                .isEqualTo(
                        "Action(lane=CUSTOMER labels=[\"A\"] body=[Attribute(word=TIME value=Quantity(numbers=[3] unit=min)) Attribute(word=EMOTION value=Feeling(score=-2)) Attribute(word=COST value=Quantity(numbers=[1] unit=EUR))])");
    }

    private static String blueprint(String body) {
        String tree = read("blueprint \"A\" { " + body + " }");
        return tree.substring("Blueprint(title=\"A\" body=[".length(), tree.length() - "])".length());
    }

    private static String step(String body) {
        String tree = blueprint("step { " + body + " }");
        return tree.substring("Step(body=[".length(), tree.length() - "])".length());
    }

    private static String read(String text) {
        BlueprintReader.Result result = BlueprintReader.read(new SourceFile("a.blueprint", text));
        assertThat(result.diagnostics().stream().map(Diagnostic::severity)).doesNotContain(Severity.ERROR);
        return TreeText.of(result.blueprint().orElseThrow());
    }
}
