package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.LoneFlows;
import dev.blueline.check.Mention;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;

/** Finds sequences that run against the customer's time. Information may, and an exchange has no direction. */
final class BackwardFlowUnmarked implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL303", "backward-flow-unmarked"),
            Severity.ERROR,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "A flow goes back to an earlier step and does not say why",
            """
            Columns are the customer's time, left to right. A flow to the left either repeats something (`loop`), \
            or repairs something (`recovery`), or the steps are in the wrong order. Chinese blueprints \
            know the first as 循环流程. Marked, it is drawn and counted as what it is.
            """,
            """
            blueprint "Tailor" {
              step "Measure" {
                customer        "Tries the suit on"
                frontstage pin  "Pins the seams"
                customer <-> pin
              }
              step "Fit" {
                frontstage look "Looks at the fit"
                customer        "Moves about"
                pin -> look <-> customer
                look -> pin
            //  ^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Tailor" {
              step "Measure" {
                customer        "Tries the suit on"
                frontstage pin  "Pins the seams"
                customer <-> pin
              }
              step "Fit" {
                frontstage look "Looks at the fit"
                customer        "Moves about"
                pin -> look <-> customer
                loop look -> pin
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
        LoneFlows lone = new LoneFlows(index.blueprint().flows());
        for (Flow flow : index.blueprint().flows()) {
            if (isBackward(index, flow)) {
                findings.report(Finding.at(
                                flow,
                                Mention.of(flow) + " goes back from " + Mention.of(index.step(flow.from())) + " to "
                                        + Mention.of(index.step(flow.to())))
                        .related(flow.to().origin().name(), "the flow goes back to this")
                        .help("if it is done again, write `" + Mention.statement(index, "loop", flow)
                                + "`; if a failure is repaired, write `recovery` in front; else turn the arrow round"
                                + " or change the order of the steps")
                        .fix(lone.loop(flow)));
            }
        }
    }

    /** Whether {@code flow} is a plain sequence to an earlier column. */
    static boolean isBackward(BlueprintIndex index, Flow flow) {
        return flow.kind() == FlowKind.SEQUENCE
                && flow.path() == FlowPath.FORWARD
                && index.column(flow.to()) < index.column(flow.from());
    }
}
