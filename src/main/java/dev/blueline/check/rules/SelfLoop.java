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
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;

/** Finds flows that end where they begin and are not marked as repetition. */
final class SelfLoop implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL301", "self-loop"),
            Severity.ERROR,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "A flow goes from an action to itself",
            """
            A flow says what comes next, or who deals with whom; an action cannot come next after itself. Nearly always \
            one of the two names is a slip. Work that is repeated until it is right is a `loop`.
            """,
            """
            blueprint "Shoe repair" {
              step "Repair" {
                customer       "Waits"
                frontstage     "Hands the shoes over"
                backstage glue "Glues the sole"
                glue -> glue
            //  ^^^^^^^^^^^^
                glue -> frontstage -> customer
              }
            }
            """,
            """
            blueprint "Shoe repair" {
              step "Repair" {
                customer       "Waits"
                frontstage     "Hands the shoes over"
                backstage glue "Glues the sole"
                loop glue -> glue
                glue -> frontstage -> customer
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
        for (Flow flow : index.blueprint().flows()) {
            if (flow.path() == FlowPath.FORWARD
                    && flow.from().id().equals(flow.to().id())) {
                findings.report(Finding.at(flow, Mention.of(flow.from()) + " leads to itself")
                        .help("name the action that comes next; or, if it is done again until it is right, write `"
                                + Mention.statement(index, "loop", flow) + "`"));
            }
        }
    }
}
