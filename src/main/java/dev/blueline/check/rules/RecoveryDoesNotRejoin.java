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
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds recoveries from which no way leads back into the service or to an end; one finding for each first repair.
 */
final class RecoveryDoesNotRejoin implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL311", "recovery-does-not-rejoin"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ARROWS,
            "0.1",
            "A recovery leads neither back into the service nor to an end",
            """
            A failure is repaired so that the service can go on: in Shostack's shoeshine, cleaning off the wrong polish leads back \
            to applying the right one (1984). A recovery that breaks off leaves the customer standing there. If the repair is \
            where the service ends, as with money returned, it is marked `end`.
            """,
            """
            blueprint "Corner shoeshine" {
              step "Shine" {
                customer         "Puts a foot on the rest"
                frontstage apply "Applies polish"
                frontstage clean "Cleans off the wrong polish"
                customer -> apply
                recovery apply -> clean
            //           ^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Corner shoeshine" {
              step "Shine" {
                customer         "Puts a foot on the rest"
                frontstage apply "Applies polish"
                frontstage clean "Cleans off the wrong polish"
                customer -> apply
                recovery apply -> clean
                recovery clean -> apply
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
        Set<String> usual = links.withoutRecovery();
        List<Action> goals = index.actions().stream()
                .filter(action -> action.is(Flag.END) || usual.contains(action.id()))
                .toList();
        Set<String> rejoining = links.reach(goals, links::previous);
        Set<String> told = new HashSet<>();
        for (Flow flow : index.blueprint().flows()) {
            boolean leaves = flow.path() == FlowPath.RECOVERY
                    && usual.contains(flow.from().id());
            if (leaves
                    && !rejoining.contains(flow.to().id())
                    && told.add(flow.to().id())) {
                report(index, flow, findings);
            }
        }
    }

    private static void report(BlueprintIndex index, Flow flow, Findings findings) {
        findings.report(Finding.at(
                        flow,
                        "the recovery " + Mention.of(flow.to()) + " leads neither back into the service nor to an end")
                .related(flow.to().origin().name(), "the recovery")
                .help("draw the way back, as in `recovery " + Mention.word(index, flow.to()) + " -> "
                        + Mention.word(index, flow.from()) + "`; or write `{ end }` after it if it ends the service"));
    }
}
