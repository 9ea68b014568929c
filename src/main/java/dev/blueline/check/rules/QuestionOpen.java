package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.PlacedMark;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Remark;
import dev.blueline.model.State;
import java.util.Optional;

/** Lists the questions that a file leaves open. They weigh more in a target, which is meant to be built from. */
final class QuestionOpen implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL425", "question-open"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "A question has not been answered yet",
            """
            A workshop writes down what nobody in the room can answer, and goes on; the *Practical Service Blueprinting* \
            guide gives such questions a note of their own. This list is the work that is left over. In a target state it is a \
            warning: what is going to be built must not rest on a question.
            """,
            """
            blueprint "Library" {
              step "Return" {
                customer   "Drops the book into the box"
                frontstage "Empties the box" {
                  question "Who empties it on Sundays?"
            //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                }
                customer -> frontstage
              }
            }
            """,
            """
            blueprint "Library" {
              step "Return" {
                customer   "Drops the book into the box"
                frontstage "Empties the box" {
                  note "The caretaker does on Sundays"
                }
                customer -> frontstage
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        boolean target = subject.index().blueprint().header().state().equals(Optional.of(State.TARGET));
        for (PlacedMark<Remark> placed : PlacedMark.all(subject.index(), Remark.class)) {
            if (placed.mark().kind() == MarkKind.QUESTION) {
                Finding finding = placed.finding(
                                placed.mention("question") + " is still open" + (target ? ", in a target state" : ""))
                        .help(
                                "find out, and write the answer where it belongs or as a `note` in place of the question");
                findings.report(target ? finding.severity(Severity.WARNING) : finding);
            }
        }
    }
}
