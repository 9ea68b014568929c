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
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds circles with a marked loop that nothing leaves and in which nothing is an end. */
final class LoopWithoutExit implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL314", "loop-without-exit"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ARROWS,
            "0.1",
            "A loop is never left",
            """
            A loop is done again until something holds; some flow has to lead out of it, or one of its actions has to be an end \
            (the option to complete of workflow nets, van der Aalst 1998). Otherwise the customer goes round for ever.
            """,
            """
            blueprint "Kitchen" {
              step "Cook" {
                customer        "Orders"
                backstage cook  "Cooks"
                backstage taste "Tastes"
                frontstage      "Notes the order"
                customer -> frontstage -> cook -> taste
                loop taste -> cook
            //       ^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Kitchen" {
              step "Cook" {
                customer order   "Orders"
                backstage cook   "Cooks"
                backstage taste  "Tastes"
                frontstage note  "Notes the order"
                frontstage serve "Serves"
                customer eat     "Eats"
                order -> note -> cook -> taste
                loop taste -> cook
                taste -> serve -> eat
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
        List<Action> stops = index.actions().stream()
                .filter(action -> action.is(Flag.END) || isLast(index, action))
                .toList();
        Set<String> leaving = links.reach(stops, links::previous);
        Set<String> told = new HashSet<>();
        for (Flow flow : index.blueprint().flows()) {
            boolean stays = flow.path() == FlowPath.LOOP
                    && !leaving.contains(flow.from().id());
            if (stays && !told.contains(flow.from().id())) {
                findings.report(Finding.at(flow, "nothing leads out of the loop at " + Mention.of(flow.from()))
                        .help("draw the flow that is taken when it is done, as in `" + Mention.word(index, flow.from())
                                + " -> …`; or mark where it ends with `{ end }`"));
                links.spread(told, List.of(flow.from()), links::next, action -> true);
            }
        }
    }

    /** Whether nothing comes after it; an exchange is not what comes after. */
    private static boolean isLast(BlueprintIndex index, Action action) {
        return index.flowsFrom(action).stream().noneMatch(flow -> flow.kind() == FlowKind.SEQUENCE);
    }
}
