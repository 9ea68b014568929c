package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Header;
import dev.blueline.source.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Finds a blueprint that nobody has looked after for long, or that does not say when anybody did. Silent unless it is
 * told the day, and about a missing date until the header speaks of a state or a version.
 */
final class Stale implements Rule {
    /** Days after which a blueprint is looked at again: a rule of thumb, about half a year. */
    private static final int LONGEST = 180;

    /** Days that a date may be ahead, because it is not the same day everywhere. */
    private static final int AHEAD = 1;

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL419", "stale"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.ON_A_DAY,
            "0.1",
            "The blueprint has not been brought up to date for half a year",
            """
            Services change faster than the drawings of them, and a drawing that is out of date misleads those who \
            trust it. Looking through a blueprint every six months is a rule of thumb, not a law: 180 days are meant.

            An untouched file must not turn a build red by itself, so this rule speaks only when it is told the day, \
            by `--today`, by SOURCE_DATE_EPOCH or in the configuration. It speaks of a missing date once the header \
            names a state or a version.
            """,
            """
            // today is 2026-11-22
            blueprint "Library" {
              version "2"
              updated 2025-10-01
            //^^^^^^^^^^^^^^^^^^
              step "Borrow" {
                customer   "Shows the card"
                frontstage "Stamps the book"
                customer -> frontstage
              }
            }
            """,
            """
            // today is 2026-11-22
            blueprint "Library" {
              version "3"
              updated 2026-11-20
              step "Borrow" {
                customer   "Shows the card"
                frontstage "Scans the book"
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
        subject.today().ifPresent(today -> check(subject.index().blueprint(), today, findings));
    }

    private static void check(Blueprint blueprint, LocalDate today, Findings findings) {
        Header header = blueprint.header();
        Span title = blueprint.origin().name();
        if (header.updated().isEmpty()) {
            if (header.state().isPresent() || header.version().isPresent()) {
                findings.report(Finding.at(title, "nothing says when this blueprint was brought up to date", "missing")
                        .help("write the day on which it was last held against the service, as in `updated " + today
                                + "`"));
            }
            return;
        }
        LocalDate updated = header.updated().get();
        Span place = header.updatedAt().map(origin -> origin.span()).orElse(title);
        long age = ChronoUnit.DAYS.between(updated, today);
        if (age > LONGEST) {
            findings.report(Finding.at(place, "brought up to date " + age + " days ago, on " + updated, "old")
                    .help("hold it against the service as it is today, mend what has changed, and write `updated "
                            + today + "`"));
        } else if (-age > AHEAD) {
            findings.report(Finding.at(
                            place,
                            "brought up to date on " + updated + ", which is later than today, " + today,
                            "ahead")
                    .severity(Severity.INFO)
                    .help("write the day on which it was last held against the service, as in `updated " + today
                            + "`"));
        }
    }
}
