package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Mention;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds outcomes of a decision that cannot be told apart. A condition is as good as a label. */
final class UnclearOutcomes implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL306", "unclear-outcomes"),
            Severity.ERROR,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "The outcomes of a decision cannot be told apart",
            """
            Whoever stands at a decision has to know which way to take, so every outcome carries its answer, and no two \
            carry the same (a rule of process drawing at large; the BPMN guides have it).
            """,
            """
            blueprint "Bank loan" {
              step "Apply" {
                customer                 "Applies for a loan"
                decision frontstage rate "Is the customer known?" {
                  "yes" -> quick
                  "Yes" -> full
            //    ^^^^^^^^^^^^^
                }
                customer -> rate
              }
              step "Check" {
                customer         "Answers questions"
                frontstage quick "Asks for the sum"
                frontstage full  "Asks for all papers"
                quick, full <-> customer
              }
            }
            """,
            """
            blueprint "Bank loan" {
              step "Apply" {
                customer                 "Applies for a loan"
                decision frontstage rate "Is the customer known?" {
                  "yes" -> quick
                  "no"  -> full
                }
                customer -> rate
              }
              step "Check" {
                customer         "Answers questions"
                frontstage quick "Asks for the sum"
                frontstage full  "Asks for all papers"
                quick, full <-> customer
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
        for (Action action : index.actions()) {
            if (action.kind() == ActionKind.DECISION) {
                List<Flow> outcomes = DecisionWithoutChoice.outcomes(index, action);
                if (outcomes.size() > 1) {
                    compare(index, action, outcomes, findings);
                }
            }
        }
    }

    private static void compare(BlueprintIndex index, Action decision, List<Flow> outcomes, Findings findings) {
        Map<String, Flow> byAnswer = new HashMap<>();
        for (Flow outcome : outcomes) {
            Optional<String> answer = outcome.label().or(outcome::condition).filter(text -> !text.isBlank());
            if (answer.isEmpty()) {
                findings.report(Finding.at(
                                outcome,
                                "nothing says when the decision " + Mention.of(decision) + " leads to "
                                        + Mention.of(outcome.to()))
                        .help("write the answer in the braces of the decision, as in `\"yes\" -> "
                                + Mention.word(index, outcome.to()) + "`, instead of a plain flow"));
                continue;
            }
            Flow earlier = byAnswer.putIfAbsent(plain(answer.get()), outcome);
            if (earlier != null) {
                findings.report(Finding.at(
                                outcome,
                                "two outcomes of " + Mention.of(decision) + " are called "
                                        + Mention.quoted(answer.get()))
                        .related(earlier.origin().span(), "the first of them")
                        .help("give each outcome an answer of its own, or join the two"));
            }
        }
    }

    /** Letter case, width and spacing tell nothing apart. */
    private static String plain(String answer) {
        return Normalizer.normalize(answer, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
