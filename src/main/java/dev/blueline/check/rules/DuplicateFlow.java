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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds flows that say what an earlier one has said. Flows with different labels or conditions say different things, and
 * so do the outcomes of a decision.
 */
final class DuplicateFlow implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL302", "duplicate-flow"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "The same flow is written twice",
            """
            The second arrow would be drawn over the first, and counted as a second meeting of the two: the number of \
            encounters and hand-offs would be wrong. Two flows between the same actions are fine when their labels or \
            conditions tell them apart.
            """,
            """
            blueprint "Museum" {
              step "Enter" {
                customer   "Shows the ticket"
                frontstage "Tears it off"
                customer -> frontstage
                customer -> frontstage
            //  ^^^^^^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Museum" {
              step "Enter" {
                customer   "Shows the ticket"
                frontstage "Tears it off"
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
        BlueprintIndex index = subject.index();
        LoneFlows lone = new LoneFlows(index.blueprint().flows());
        Map<Key, Flow> first = new HashMap<>();
        Map<Key, Flow> unlabelled = new HashMap<>();
        Map<Labelled, Flow> labelled = new HashMap<>();
        for (Flow flow : index.blueprint().flows()) {
            if (flow.outcome()) {
                continue;
            }
            Key key = Key.of(flow);
            Flow earlier = flow.label().isPresent()
                    ? labelled.getOrDefault(new Labelled(key, flow.label().get()), unlabelled.get(key))
                    : first.get(key);
            if (earlier != null) {
                findings.report(Finding.at(flow, "the flow " + Mention.of(flow) + " is written a second time")
                        .related(earlier.origin().span(), "it is here already")
                        .help("remove one of the two, or tell them apart by a label, as in `"
                                + Mention.statement(index, "", flow) + " \"…\"`")
                        .fix(lone.removal(flow)));
            }
            first.putIfAbsent(key, flow);
            if (flow.label().isPresent()) {
                labelled.putIfAbsent(new Labelled(key, flow.label().get()), flow);
            } else {
                unlabelled.putIfAbsent(key, flow);
            }
        }
    }

    private record Labelled(Key key, String label) {}

    private record Key(
            String from, String to, FlowKind kind, FlowPath path, Optional<String> fail, Optional<String> condition) {

        /** An exchange is the same from either end. */
        static Key of(Flow flow) {
            String from = flow.from().id();
            String to = flow.to().id();
            boolean turned = flow.kind() == FlowKind.EXCHANGE && from.compareTo(to) > 0;
            return new Key(
                    turned ? to : from, turned ? from : to, flow.kind(), flow.path(), flow.fail(), flow.condition());
        }
    }
}
