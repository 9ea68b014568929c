package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Links;
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
import dev.blueline.model.Role;
import dev.blueline.model.Step;

/**
 * Finds evidence in a step where nobody on the stage is there to see it; one finding for each step. A step of evidence
 * alone is a sketch, and left alone.
 */
final class OrphanEvidence implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL310", "orphan-evidence"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "Evidence stands where no customer meets it",
            """
            Evidence is what the customer sees, hears or holds (Shostack 1977; Bitner, Ostrom and Morgan 2008). In a step \
            where only backstage and support act it is either a tool of the staff, and no evidence, or it belongs to the step \
            in which the customer comes upon it.
            """,
            """
            blueprint "Laundry" {
              step "Hand in" {
                evidence   "Ticket"
                customer   "Hands in the shirts"
                frontstage "Counts them"
              }
              step "Wash" {
                evidence  "Washing machine"
            //            ^^^^^^^^^^^^^^^^^
                backstage "Washes"
              }
            }
            """,
            """
            blueprint "Laundry" {
              step "Hand in" {
                evidence   "Ticket"
                customer   "Hands in the shirts"
                frontstage "Counts them"
              }
              step "Wash" {
                backstage "Washes"
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
        Links links = subject.links();
        for (Step step : index.steps()) {
            boolean seen = step.actions().stream().anyMatch(action -> isSeen(index, action));
            boolean begun = step.actions().stream().anyMatch(action -> action.role() != Role.EVIDENCE);
            if (begun && !seen) {
                step.actions().stream()
                        .filter(action -> action.role() == Role.EVIDENCE)
                        .filter(action -> links.neighbours(action).stream().noneMatch(next -> isSeen(index, next)))
                        .findFirst()
                        .ifPresent(action -> report(step, action, findings));
            }
        }
    }

    private static void report(Step step, Action action, Findings findings) {
        findings.report(
                Finding.at(action, "no customer meets the evidence " + Mention.of(action) + " in " + Mention.of(step))
                        .help("move it to the step where the customer sees it, add what the customer does here,"
                                + " or leave it out if only staff see it"));
    }

    private static boolean isSeen(BlueprintIndex index, Action action) {
        return action.role() != Role.EVIDENCE && index.depth(action.lane()) <= 1;
    }
}
