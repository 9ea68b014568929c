package dev.blueline.check.rules;

import dev.blueline.check.Cycles;
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
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import java.util.List;

/**
 * Finds plain sequences inside one step that run in a circle; one finding for each tangle of circles. A circle over
 * several steps has a flow that goes back, which is told of already.
 */
final class UnmarkedCycle implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL304", "unmarked-cycle"),
            Severity.ERROR,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "Flows run in a circle, and none of them is marked as a loop",
            """
            Read as a sequence, each action of a circle comes before all the others, itself included. Times cannot be \
            added up along it, and nobody can tell where it begins. One flow marked as the way back settles both. That a \
            loop must also be left again is the soundness of workflow nets (van der Aalst 1998), and a rule of its own.
            """,
            """
            blueprint "Kitchen" {
              step "Cook" {
                customer         "Waits for the dish"
                backstage cook   "Cooks"
                backstage taste  "Tastes"
                frontstage serve "Serves"
                cook -> taste
                taste -> cook
            //  ^^^^^^^^^^^^^
                taste -> serve -> customer
              }
            }
            """,
            """
            blueprint "Kitchen" {
              step "Cook" {
                customer         "Waits for the dish"
                backstage cook   "Cooks"
                backstage taste  "Tastes"
                frontstage serve "Serves"
                cook -> taste
                loop taste -> cook
                taste -> serve -> customer
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
        List<Flow> plain = index.blueprint().flows().stream()
                .filter(flow -> flow.kind() == FlowKind.SEQUENCE && flow.path() == FlowPath.FORWARD)
                .filter(flow -> !BackwardFlowUnmarked.isBackward(index, flow))
                .toList();
        for (Cycles.Cycle cycle : Cycles.among(index.actions(), plain)) {
            Flow back = cycle.back();
            List<Action> way = cycle.way();
            if (way.size() > 1) {
                findings.report(Finding.at(
                                back,
                                "these actions follow each other in a circle: " + Mention.row(way, "->")
                                        + ", and again")
                        .help((way.size() == 2 ? "if the two deal with each other, write one arrow, `<->`; " : "")
                                + "if something is done again, mark the way back, as in `"
                                + Mention.statement(index, "loop", back) + "`; else remove one of the flows"));
            }
        }
    }
}
