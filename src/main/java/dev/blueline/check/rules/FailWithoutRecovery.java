package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Mention;
import dev.blueline.check.PlacedMark;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.measure.Recoveries;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;

/** Finds fail points from which no recovery leads. A risk that is accepted is an exception with its reason. */
final class FailWithoutRecovery implements Rule {
    /** A longer text is left out of the help. */
    private static final int LONGEST = 30;

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL405", "fail-without-recovery"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.ARROWS,
            "0.1",
            "A fail point has no recovery",
            """
            Shostack (1984) marks where a service can go wrong so that the designers think beforehand of what is done \
            then: her shoeshine shows the wrong wax together with the cleaning that makes it good. A fail point without \
            a recovery leaves that to whoever happens to be there. If nothing is to be done, say why in an exception. \
            A `loop` is no recovery, because much is done again that never failed.
            """,
            """
            blueprint "Shoe shop" {
              step "Pay" {
                customer   "Pays by card"
                frontstage "Takes the card" { fail "The terminal is down" }
            //                                     ^^^^^^^^^^^^^^^^^^^^^^
                customer <-> frontstage
              }
            }
            """,
            """
            blueprint "Shoe shop" {
              step "Pay" {
                customer   "Pays by card"
                frontstage "Takes the card" { fail "The terminal is down" { recover -> note } }
                backstage  note "Sends a bill"
                customer <-> frontstage
                recovery note -> frontstage
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
        Recoveries recoveries = new Recoveries(index);
        for (PlacedMark<FailPoint> fail : PlacedMark.all(index, FailPoint.class)) {
            boolean recovered = fail.action()
                    .map(action -> recoveries.has(fail.mark(), action))
                    .orElseGet(() -> recoveries.has(fail.mark()));
            if (!recovered) {
                findings.report(finding(index, fail));
            }
        }
    }

    private static Finding finding(BlueprintIndex index, PlacedMark<FailPoint> fail) {
        Finding finding = fail.finding(fail.mention("fail point") + " has no recovery");
        String exception = "; or accept the risk and say why, `allow " + INFO.slug() + " at " + fail.name() + " \"…\"`";
        if (fail.action().isEmpty()) {
            return finding.help("move it into the braces of the action that fails, and write there what makes it good"
                    + " again, `recover -> …`" + exception);
        }
        Action action = fail.action().get();
        return index.flowsTo(action).stream()
                .filter(flow -> flow.path() == FlowPath.LOOP)
                .findFirst()
                .map(loop -> finding.related(loop.origin().span(), "this loop leads back to it")
                        .help("if the loop " + from(loop)
                                + " makes it good again, write `recovery` instead of `loop`; otherwise name what does, "
                                + written(fail) + exception))
                .orElseGet(
                        () -> finding.help("name the action that makes it good again, " + written(fail) + exception));
    }

    private static String from(Flow loop) {
        return (loop.outcome()
                        ? loop.label().map(label -> Mention.quoted(label) + " ").orElse("")
                        : "") + "from " + Mention.of(loop.from());
    }

    private static String written(PlacedMark<FailPoint> fail) {
        String text = fail.mark()
                .name()
                .map(name -> " " + name)
                .or(() -> fail.mark().text().map(said -> " \"" + (said.length() <= LONGEST ? said : "…") + "\""))
                .orElse("");
        return "`fail" + text + " { recover -> … }`";
    }
}
