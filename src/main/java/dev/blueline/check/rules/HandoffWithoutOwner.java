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
import dev.blueline.measure.Ownership;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds work that is handed from one lane of the provider to another, or from one owner to another, where nobody
 * answers for one side. Tells a lane without any owner once, and otherwise each action. Begins once a blueprint names
 * an owner of work.
 */
final class HandoffWithoutOwner implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL410", "handoff-without-owner"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "Work is handed over, and nobody answers for one side",
            """
            Where work changes hands it gets lost, waits, or is done twice, and a blueprint exists to show these places \
            to the units concerned (Bitner, Ostrom and Morgan 2008). They can only be talked about with somebody on \
            either side. Customers own nothing here, and what is merely told (`~>`) is no hand-off. The owner of an \
            action is its own, that of its actor, or that of its lane, step or phase. A file that names no such owner \
            is not asked for them.
            """,
            """
            blueprint "Bicycle shop" {
              lanes { customer  frontstage { owner "Shop" }  backstage }
              step "Hand in" {
                customer   "Hands in the bicycle"
                frontstage "Writes the work order"
                backstage  "Repairs the bicycle"
                customer <-> frontstage -> backstage
            //               ^^^^^^^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Bicycle shop" {
              lanes { customer  frontstage { owner "Shop" }  backstage { owner "Workshop" } }
              step "Hand in" {
                customer   "Hands in the bicycle"
                frontstage "Writes the work order"
                backstage  "Repairs the bicycle"
                customer <-> frontstage -> backstage
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
        Ownership ownership = new Ownership(index);
        Set<String> ownedLanes = new HashSet<>();
        for (Action action : index.actions()) {
            if (isWork(action) && ownership.of(action).isPresent()) {
                ownedLanes.add(action.lane().id());
            }
        }
        if (ownedLanes.isEmpty()) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Flow flow : index.blueprint().flows()) {
            if (isHandOff(flow)) {
                List<Action> open = Stream.of(flow.from(), flow.to())
                        .filter(action -> ownership.of(action).isEmpty())
                        .filter(action -> told.add(
                                ownedLanes.contains(action.lane().id())
                                        ? "action " + action.id()
                                        : "lane " + action.lane().id()))
                        .toList();
                if (!open.isEmpty()) {
                    findings.report(finding(flow, open, ownership, ownedLanes));
                }
            }
        }
    }

    private static boolean isHandOff(Flow flow) {
        return flow.kind() != FlowKind.INFORMATION
                && isWork(flow.from())
                && isWork(flow.to())
                && !flow.from().lane().id().equals(flow.to().lane().id());
    }

    private static boolean isWork(Action action) {
        return action.role() != Role.CUSTOMER && action.role() != Role.EVIDENCE;
    }

    private static Finding finding(Flow flow, List<Action> open, Ownership ownership, Set<String> ownedLanes) {
        String whom = open.size() == 2 ? "either side" : Mention.of(open.get(0));
        Finding finding = Finding.at(flow, Mention.of(flow) + " hands work over, and nobody answers for " + whom)
                .help(help(open.get(0), ownedLanes)
                        + (open.size() == 2 ? "; the same goes for " + Mention.of(open.get(1)) : ""));
        for (Action end : List.of(flow.from(), flow.to())) {
            Optional<String> owner = ownership.of(end);
            finding = finding.related(
                    end.origin().name(),
                    owner.map(name -> Mention.quoted(name) + " answers for this")
                            .orElse("nobody answers for this"));
        }
        return finding;
    }

    private static String help(Action open, Set<String> ownedLanes) {
        if (!ownedLanes.contains(open.lane().id())) {
            String label = open.lane().label().map(text -> " \"" + text + "\"").orElse("");
            String name = open.lane().name().map(text -> " " + text).orElse("");
            return "name who answers for the whole lane where lanes are declared, `"
                    + open.lane().role().word() + name + label + (open.lane().technology() ? " technology" : "")
                    + " { owner \"…\" }`, or write `owner \"…\"` in the braces of " + Mention.of(open);
        }
        return "write `owner \"…\"` in the braces of " + Mention.of(open) + afterActor(open);
    }

    /** The other place for an owner, to go on with in a help; empty if nobody is named who does {@code action}. */
    static String afterActor(Action action) {
        return action.details().by().stream()
                .findFirst()
                .map(by -> ", or after the actor `" + by.name() + "` where it is declared")
                .orElse("");
    }
}
