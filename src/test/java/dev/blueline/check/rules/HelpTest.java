package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Help is something that can be written as it stands: it speaks of what is there. */
class HelpTest {
    private static String help(String code, String declarations, String statements) {
        String text = "blueprint \"A\" {\n" + declarations + "\n  step \"B\" {\n" + statements + "\n  }\n}\n";
        List<String> helps = BlueprintCompiler.compile(new SourceFile("a", text)).diagnostics().stream()
                .filter(finding -> finding.code().id().equals(code))
                .flatMap(finding -> finding.help().stream())
                .toList();
        assertThat(helps).hasSize(1);
        return helps.get(0);
    }

    @Test
    void whoIsToStandBetweenCustomerAndSupport() {
        String reach = "customer a \"Asks\"  support s \"Finds\"  a -> s\n";
        assertThat(help("BL203", "", reach))
                .startsWith("add what the customer meets, `frontstage \"…\"`, and put it between them,"
                        + " `a -> frontstage -> s`;");
        assertThat(help("BL203", "", reach + "frontstage f \"Answers\""))
                .startsWith("put the contact between them, as in `a -> f -> s`;");
        assertThat(help("BL203", "", reach + "frontstage f \"Answers\"  a <-> f"))
                .startsWith("let the contact do it, as in `f -> s`;");
        assertThat(help(
                        "BL203",
                        "",
                        "customer a \"Asks\"  support s \"Finds\"  s ~> a  frontstage f \"Tells\"  f ~> a"))
                .startsWith("let the contact do it, as in `s ~> f`;");
    }

    @Test
    void whoIsToAnswer() {
        String answered = "customer a \"Asks\"  frontstage f \"Answers\"  a <-> f\n  }\n  step \"C\" {\n";
        assertThat(help("BL206", "", answered + "customer b \"Waits\""))
                .startsWith(
                        "add the action that answers and the arrow to it, `frontstage \"…\"` and `b <-> frontstage`;");
        assertThat(help("BL206", "", answered + "customer b \"Asks again\"  frontstage g \"Answers\""))
                .startsWith("draw the arrow to the action that answers, as in `b <-> g`;");
    }

    @Test
    void whoMeetsTheFrontstage() {
        assertThat(help(
                        "BL207",
                        "",
                        "customer a \"Asks\"  customer b \"Pays\"  frontstage f \"Answers\"  a <-> f  b <-> f"
                                + "  frontstage g \"Greets\""))
                .startsWith("draw the arrow to the customer's action, as in `a <-> g`;");
    }

    @Test
    void whichChannelIsOutOfSight() {
        String call = "customer a \"Asks\"  backstage b \"Answers\"  a <-> b";
        assertThat(help("BL204", "", call))
                .startsWith(
                        "if they speak by telephone or mail, declare `channels { phone \"Phone\" remote }` and write"
                                + " `{ via phone }` after the flow;");
        assertThat(help("BL204", "channels { desk \"Desk\" }", call))
                .startsWith(
                        "if they speak by telephone or mail, declare `phone \"Phone\" remote` in `channels` and write"
                                + " `{ via phone }` after the flow;");
        assertThat(help("BL204", "channels { desk \"Desk\"  mail \"Mail\" remote }", call))
                .startsWith("if they speak by telephone or mail, write such a channel after the flow, as in"
                        + " `{ via mail }`;");
    }

    @Test
    void whoAnswersForALaneAndForTheOther() {
        assertThat(help(
                        "BL410",
                        "lanes { frontstage f \"Desk\" { owner \"Ann\" }  backstage b \"Office\"  support s \"IT\" technology }",
                        "f \"Asks\"  b c \"Looks\"  s d \"Finds\"  d -> c"))
                .isEqualTo(
                        "name who answers for the whole lane where lanes are declared, `support s \"IT\" technology {"
                                + " owner \"…\" }`, or write `owner \"…\"` in the braces of “Finds”; the same goes for “Looks”");
    }

    @Test
    void whatADecisionAsks() {
        String outcomes = " { \"是\" -> a  \"否\" -> b }  customer a \"来\"  customer b \"走\"";
        assertThat(help("BL402", "", "decision frontstage c \"需要检查\"" + outcomes))
                .isEqualTo("write “是否需要检查？”");
        assertThat(help("BL402", "", "decision frontstage c \"检查证件\"" + outcomes))
                .startsWith("ask what it finds");
    }
}
