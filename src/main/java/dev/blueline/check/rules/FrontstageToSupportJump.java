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
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Profile;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds arrows between frontstage people and supporting people that go past somebody who works backstage in the same
 * step and has nothing to do with that support; one finding for each pair of lanes. Using a system is no jump, and
 * neither is the arrow where nobody stands between.
 */
final class FrontstageToSupportJump implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL401", "frontstage-to-support-jump"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL.except(Profile.GRID, Profile.PCN),
            "0.1",
            "An arrow joins frontstage and support past the people backstage",
            """
            Frontstage staff may deal with support directly: in the published hotel the desk works with the \
            registration system (Bitner, Ostrom and Morgan 2008). Where somebody works backstage in the same step, \
            though, an arrow that goes past is worth a second look: either that person is the one who asks support, or \
            two departments are asked for one thing. This is a question, never an error, and it is asked once for each \
            pair of lanes.
            """,
            """
            blueprint "Insurance" {
              step "Claim" {
                customer   "Hands in the claim"
                frontstage "Takes the claim"
                backstage  "Checks the claim"
                support    "Pays out the sum"
                customer -> frontstage -> backstage
                frontstage -> support
            //  ^^^^^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Insurance" {
              step "Claim" {
                customer   "Hands in the claim"
                frontstage "Takes the claim"
                backstage  "Checks the claim"
                support    "Pays out the sum"
                customer -> frontstage -> backstage -> support
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
        Set<Lanes> told = new HashSet<>();
        for (Flow flow : index.blueprint().flows()) {
            if (flow.kind() == FlowKind.INFORMATION || flow.path() != FlowPath.FORWARD) {
                continue;
            }
            boolean down = isServing(flow.from()) && isSupporting(flow.to());
            boolean up = isSupporting(flow.from()) && isServing(flow.to());
            if ((down || up) && isPerson(flow.from()) && isPerson(flow.to())) {
                Action front = down ? flow.from() : flow.to();
                Action support = down ? flow.to() : flow.from();
                Optional<Action> passed = between(subject, front, support);
                if (passed.isPresent()
                        && told.add(new Lanes(front.lane().id(), support.lane().id()))) {
                    findings.report(finding(index, flow, passed.get(), down));
                }
            }
        }
    }

    private static Finding finding(BlueprintIndex index, Flow flow, Action passed, boolean down) {
        String from = Mention.word(index, flow.from());
        String to = Mention.word(index, flow.to());
        String through = from + " -> " + Mention.word(index, passed) + " -> " + to;
        return Finding.at(flow, Mention.of(flow) + " goes past " + Mention.of(passed) + ", which is between the two")
                .related(passed.origin().name(), "backstage in the same step")
                .help((down
                                ? "if it is " + Mention.of(passed) + " that asks support"
                                : "if support answers " + Mention.of(passed) + " first")
                        + ", write `" + through + "`; if the two deal with each other directly, nothing is wrong");
    }

    /** Who works backstage in the step that both share, unless somebody there deals with {@code support}. */
    private static Optional<Action> between(Subject subject, Action front, Action support) {
        Step step = subject.index().step(front);
        if (!step.id().equals(subject.index().step(support).id())) {
            return Optional.empty();
        }
        List<Action> near = step.actions().stream()
                .filter(action -> action.role() == Role.BACKSTAGE && action.kind() != ActionKind.WAIT)
                .filter(FrontstageToSupportJump::isPerson)
                .toList();
        boolean deals = subject.links().neighbours(support).stream().anyMatch(near::contains);
        return deals ? Optional.empty() : near.stream().findFirst();
    }

    private static boolean isServing(Action action) {
        return action.role() == Role.FRONTSTAGE && !action.is(Flag.SELF_SERVICE);
    }

    private static boolean isSupporting(Action action) {
        return action.role() == Role.SUPPORT && !action.is(Flag.AMBIENT);
    }

    private static boolean isPerson(Action action) {
        return !action.lane().technology() && !action.is(Flag.AUTOMATED) && !SystemWords.isNamed(action.label());
    }

    private record Lanes(String front, String support) {}
}
