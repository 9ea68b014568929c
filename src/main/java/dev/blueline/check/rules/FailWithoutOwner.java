package dev.blueline.check.rules;

import dev.blueline.check.Findings;
import dev.blueline.check.PlacedMark;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.measure.Ownership;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Phase;
import java.util.List;
import java.util.Optional;

/**
 * Finds fail points that nobody answers for. Begins once a blueprint names an owner of work: of a fail point, or of an
 * action by itself, its actor, lane, step or phase.
 */
final class FailWithoutOwner implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL406", "fail-without-owner"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "Nobody answers for a fail point",
            """
            A fail point is worth marking when somebody sees to it that it fails less often and is made good quickly \
            when it does. Shostack (1984) leaves the fail-safe to whoever designs the process; service teams have found \
            that it needs a name, as Chinese practice says it: 专人负责. The owner of the action, of those who do it, \
            of its lane, step or phase answers for its fail points too. A file that names no such owner is not asked for \
            them.
            """,
            """
            blueprint "Lost property" {
              step "Ask" {
                customer   "Asks for an umbrella"
                frontstage "Looks it up" {
                  fail "Described otherwise" { recover -> search  owner "Depot" }
                  fail "The list is old"     { recover -> search }
            //         ^^^^^^^^^^^^^^^^^
                }
                backstage search "Searches the shelf"
                customer <-> frontstage
                recovery search -> frontstage
              }
            }
            """,
            """
            blueprint "Lost property" {
              step "Ask" {
                customer   "Asks for an umbrella"
                frontstage "Looks it up" {
                  fail "Described otherwise" { recover -> search  owner "Depot" }
                  fail "The list is old"     { recover -> search  owner "Counter" }
                }
                backstage search "Searches the shelf"
                customer <-> frontstage
                recovery search -> frontstage
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
        List<PlacedMark<FailPoint>> fails = PlacedMark.all(index, FailPoint.class);
        Ownership ownership = new Ownership(index);
        boolean begun = fails.stream().anyMatch(fail -> fail.mark().owner().isPresent())
                || index.actions().stream()
                        .anyMatch(action -> ownership.of(action).isPresent());
        if (!begun) {
            return;
        }
        for (PlacedMark<FailPoint> fail : fails) {
            if (owner(ownership, fail).isEmpty()) {
                String actor =
                        fail.action().map(HandoffWithoutOwner::afterActor).orElse("");
                findings.report(fail.finding("nobody answers for " + fail.mention("fail point"))
                        .help("write who does in its braces, `owner \"…\"`" + actor));
            }
        }
    }

    private static Optional<String> owner(Ownership ownership, PlacedMark<FailPoint> fail) {
        return fail.mark()
                .owner()
                .or(() -> fail.action().flatMap(ownership::of))
                .or(() -> fail.step().flatMap(ownership::of))
                .or(() -> fail.phases().stream()
                        .map(Phase::facts)
                        .flatMap(facts -> facts.owner().stream())
                        .findFirst());
    }
}
