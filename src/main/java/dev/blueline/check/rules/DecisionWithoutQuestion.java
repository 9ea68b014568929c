package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Mention;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.check.phrasing.Asking;
import dev.blueline.check.phrasing.Form;
import dev.blueline.check.phrasing.Phrasing;
import dev.blueline.check.phrasing.Tongue;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds decisions that ask nothing. One without two outcomes is left to the rule about outcomes. */
final class DecisionWithoutQuestion implements Rule {
    /** Chinese statements that become a question by "whether": "needs a check", "may come in". */
    private static final Pattern NEEDS_WHETHER = Pattern.compile("需要|可以|能够|能夠|应该|應該|已经|已經|愿意|願意|同意|符合|满意|滿意|想要");

    private static final Set<String> YES_OR_NO =
            Set.of("yes", "no", "y", "n", "true", "false", "是", "否", "有", "无", "没有");
    private static final int LONGEST_ANSWERS = 24;

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL402", "decision-without-question"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "A decision is not worded as a question",
            """
            The outcomes of a decision are answers, and answers need a question: “In stock?” with “yes” and “no” reads \
            at once, “Stock” leaves open what is asked, and “Check stock” is an action that takes its own time and \
            belongs in a box of its own before the decision. Style guides for process modelling (BPMN) ask for it; \
            here it is advice. English and Chinese are looked at; in other languages a question mark is enough and \
            nothing is said without one.
            """,
            """
            blueprint "Shop" {
              step "Ask" {
                customer                  "Asks for a size"
                decision frontstage stock "Stock" {
            //                            ^^^^^^^
                  "yes" -> bring
                  "no"  -> order
                }
                customer -> stock
              }
              step "Serve" {
                frontstage bring "Brings the shoes"
                frontstage order "Orders the shoes"
                customer         "Tries them on"
                bring, order -> customer
              }
            }
            """,
            """
            blueprint "Shop" {
              step "Ask" {
                customer                  "Asks for a size"
                decision frontstage stock "In stock?" {
                  "yes" -> bring
                  "no"  -> order
                }
                customer -> stock
              }
              step "Serve" {
                frontstage bring "Brings the shoes"
                frontstage order "Orders the shoes"
                customer         "Tries them on"
                bring, order -> customer
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        BlueprintIndex index = subject.index();
        List<Action> decisions = index.actions().stream()
                .filter(action -> action.kind() == ActionKind.DECISION)
                .filter(action -> DecisionWithoutChoice.outcomes(index, action).size() > 1)
                .toList();
        if (decisions.isEmpty()) {
            return;
        }
        Phrasing phrasing = subject.wordings().phrasing();
        for (Action decision : decisions) {
            if (phrasing.asks(decision.label()) == Asking.NO) {
                findings.report(Finding.at(decision, "the decision " + Mention.of(decision) + " asks nothing")
                        .help(help(decision, DecisionWithoutChoice.outcomes(index, decision), phrasing)));
            }
        }
    }

    private static String help(Action decision, List<Flow> outcomes, Phrasing phrasing) {
        String label = decision.label().strip();
        boolean chinese = phrasing.tongue(label) == Tongue.CHINESE;
        List<String> answers = outcomes.stream()
                .flatMap(flow -> flow.label().stream())
                .map(String::strip)
                .toList();
        boolean plain = answers.isEmpty()
                || answers.stream().anyMatch(answer -> YES_OR_NO.contains(answer.toLowerCase(Locale.ROOT)));
        if (chinese && plain && NEEDS_WHETHER.matcher(label).lookingAt()) {
            return "write " + Mention.quoted("是否" + label + "？");
        }
        Form form = phrasing.phrase(label).form();
        if (form == Form.PLAIN || form == Form.THIRD) {
            return "ask what it finds, as in " + (chinese ? "“是否合格？”" : "“In stock?”")
                    + ", and give the work an action of its own before the decision";
        }
        if (chinese) {
            return chinese(label, answers, plain);
        }
        if (label.equalsIgnoreCase("stock") || label.equalsIgnoreCase("stock check")) {
            return "write “In stock?”";
        }
        boolean brief = String.join("", answers).length() <= LONGEST_ANSWERS;
        if (!plain && answers.size() == 2 && brief) {
            return "write the question that the outcomes answer, such as "
                    + Mention.quoted(label + ": " + answers.get(0) + " or " + answers.get(1) + "?");
        }
        return plain && form == Form.UNKNOWN && label.indexOf(' ') > 0
                ? "write " + Mention.quoted(label + "?") + " or a whole question that the outcomes answer"
                : "write the question that the outcomes answer, as in “In stock?”";
    }

    /** With "合格" and "不合格" as answers, the question is "是否合格". */
    private static String chinese(String label, List<String> answers, boolean plain) {
        for (String answer : answers) {
            if (answers.contains("不" + answer) || answers.contains("未" + answer)) {
                return "write " + Mention.quoted(label + (label.endsWith(answer) ? "吗？" : "是否" + answer + "？"));
            }
        }
        if (!plain && answers.size() == 2 && String.join("", answers).length() <= LONGEST_ANSWERS / 2) {
            return "write the question that the outcomes answer, such as "
                    + Mention.quoted(label + "：" + answers.get(0) + "还是" + answers.get(1) + "？");
        }
        return label.startsWith("有")
                ? "write " + Mention.quoted(label + "吗？")
                : "write the question that the outcomes answer, as in “是否有桌？”";
    }
}
