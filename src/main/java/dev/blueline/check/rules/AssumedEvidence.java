package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Statement;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * Finds what is called observed without a source, and tells once how much is assumed. A source of the step, the phase
 * or the whole holds for all that is in it; a link is a source too. While no source is named at all, that is told once;
 * and where a step is called observed, nothing is asked of what stands in it.
 */
final class AssumedEvidence implements Rule {
    /** More places than this are counted, not shown. */
    private static final int MOST_SHOWN = 3;

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL421", "assumed-evidence"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "Something is called observed without a source, or only assumed",
            """
            A blueprint drawn from memory looks the same as one drawn from research. `status` tells the two apart, and \
            it is worth something only if a reader can go back to where a thing was seen: a study, a survey, a day at \
            the counter. The share of what is assumed says how much there is still to find out. This is good practice \
            in research; nothing is asked of a file that does not use `status`.
            """,
            """
            blueprint "Post office" {
              step "Send" {
                customer   "Hands over the parcel"
                frontstage "Weighs the parcel" {
                  pain "Nobody finds the form" { status observed }
            //         ^^^^^^^^^^^^^^^^^^^^^^^
                }
                customer -> frontstage
              }
            }
            """,
            """
            blueprint "Post office" {
              step "Send" {
                customer   "Hands over the parcel"
                frontstage "Weighs the parcel" {
                  pain "Nobody finds the form" { status observed  source "Two days at the counter, May" }
                }
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
        List<Statement> statements = Statement.all(subject.index());
        tellUnsourced(statements, findings);
        tellShare(statements, findings);
    }

    private static void tellUnsourced(List<Statement> statements, Findings findings) {
        List<Statement> observed = ofStatus(statements, Status.OBSERVED);
        List<Statement> unsourced =
                observed.stream().filter(statement -> !statement.sourced()).toList();
        boolean none = statements.stream().noneMatch(Statement::sourced);
        if (none && unsourced.size() > 1) {
            Statement first = unsourced.get(0);
            findings.report(first.finding()
                    .apply("no source is named in this file, though " + unsourced.size()
                            + " things are called observed")
                    .help("write where each was seen, as in `source \"Exit survey, September\"`;"
                            + " a source of the whole, a phase or a step holds for all that is in it"));
            return;
        }
        for (Statement statement :
                unsourced.stream().filter(each -> !each.covered()).toList()) {
            findings.report(statement
                    .finding()
                    .apply(statement.words().get() + " is called observed, but nothing says where")
                    .help("write where it was seen, as in `source \"Exit survey, September\"`;"
                            + " or write `status assumed` if nobody has seen it"));
        }
    }

    private static void tellShare(List<Statement> statements, Findings findings) {
        List<Statement> assumed = ofStatus(statements, Status.ASSUMED);
        if (assumed.isEmpty()) {
            return;
        }
        long all = statements.stream()
                .filter(statement -> statement.grounds().status().isPresent())
                .count();
        String verb = assumed.size() == 1 ? " is" : " are";
        Finding finding = Finding.at(
                assumed.get(0).place(),
                assumed.size() + " of " + all + (all == 1 ? " thing" : " things") + " with a status" + verb
                        + " assumed",
                "share");
        for (Statement other : assumed.stream().skip(1).limit(MOST_SHOWN).toList()) {
            finding = finding.related(other.place(), "assumed too");
        }
        findings.report(finding.help("find out, beginning with what the service depends on most, and write"
                + " `status observed` with its `source`"));
    }

    private static List<Statement> ofStatus(List<Statement> statements, Status status) {
        return statements.stream()
                .filter(statement -> statement.grounds().status().equals(Optional.of(status)))
                .toList();
    }
}
