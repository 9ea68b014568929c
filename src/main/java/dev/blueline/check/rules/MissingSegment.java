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

/**
 * Finds a blueprint that does not say whose experience it is. Begins once the header says what it is about; variants
 * can name the segments too.
 */
final class MissingSegment implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL420", "missing-segment"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.CUSTOMER,
            "0.1",
            "The blueprint does not say whose experience it is",
            """
            A blueprint begins with the decision which service, and which segment of its customers, it is drawn for \
            (Bitner, Ostrom and Morgan 2008): two kinds of customers may walk two different ways, and a drawing of \
            both is true for neither. Nothing is said until the header speaks of a scenario, a goal or a state.
            """,
            """
            blueprint "Library" {
            //        ^^^^^^^^^
              scenario "Borrow a book for the first time"
              step "Borrow" {
                customer   "Asks for a card"
                frontstage "Writes the card"
                customer -> frontstage
              }
            }
            """,
            """
            blueprint "Library" {
              scenario "Borrow a book for the first time"
              segment  "Students new in town"
              step "Borrow" {
                customer   "Asks for a card"
                frontstage "Writes the card"
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
        Blueprint blueprint = subject.index().blueprint();
        Header header = blueprint.header();
        boolean says = header.scenario().isPresent()
                || !header.goals().isEmpty()
                || header.state().isPresent();
        if (says && header.segment().isEmpty() && blueprint.variants().isEmpty()) {
            findings.report(Finding.at(blueprint.origin().name(), "nothing says whose experience this is")
                    .help("name the customers it is about, as in `segment \"Business traveller\"`;"
                            + " others may live another service and deserve a blueprint of their own"));
        }
    }
}
