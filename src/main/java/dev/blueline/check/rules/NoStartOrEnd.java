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
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import java.util.Optional;

/** Finds a start without an end, or an end without a start. A blueprint that marks neither is left alone. */
final class NoStartOrEnd implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL205", "no-start-or-end"),
            Severity.WARNING,
            RuleClass.DEFINITION,
            Scope.ARROWS,
            "0.1",
            "The blueprint says where the service starts but not where it ends, or the other way round",
            """
            Where a service starts and stops is a decision, and it is made from the customer's side: the hotel starts \
            with the reservation and not at the desk. Bitner, Ostrom and Morgan (2008) settle it before \
            the lanes are filled. With both ends marked, Blueline can tell which actions are never reached and which lead \
            nowhere.
            """,
            """
            blueprint "Haircut" {
              step "Cut" {
                customer   "Sits down" { start }
            //             ^^^^^^^^^^^
                frontstage "Cuts"
                customer <-> frontstage
              }
            }
            """,
            """
            blueprint "Haircut" {
              step "Cut" {
                customer   "Sits down" { start  end }
                frontstage "Cuts"
                customer <-> frontstage
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
        Optional<Action> start = first(index, Flag.START);
        Optional<Action> end = first(index, Flag.END);
        if (start.isPresent() && end.isEmpty()) {
            findings.report(
                    Finding.at(start.get(), "the service starts at " + Mention.of(start.get()) + " and ends nowhere")
                            .help("write `{ end }` after the last thing the customer does; there may be several ends"));
        } else if (end.isPresent() && start.isEmpty()) {
            findings.report(Finding.at(
                            end.get(), "the service ends at " + Mention.of(end.get()) + " and starts nowhere")
                    .help("write `{ start }` after the first thing the customer does; there may be several starts"));
        }
    }

    private static Optional<Action> first(BlueprintIndex index, Flag flag) {
        return index.actions().stream().filter(action -> action.is(flag)).findFirst();
    }
}
