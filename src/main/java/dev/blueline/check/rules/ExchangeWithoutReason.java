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
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import java.util.List;

/**
 * Finds exchanges between people that do not say what the two agree on. Begins once one of them says it; looking
 * something up in a system is no agreement.
 */
final class ExchangeWithoutReason implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL422", "exchange-without-reason"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "A double arrow does not say what is agreed, though another one does",
            """
            The Nielsen Norman Group reads a single arrow as something that goes one way, and a double arrow as \
            agreement: both sides depend on each other before the service can go on. A word on the arrow says what \
            they have to agree on. Nothing is said while no exchange has a label, nor of exchanges with technology.
            """,
            """
            blueprint "Tailor" {
              step "Order" {
                customer order "Orders a suit"
                frontstage     "Takes the order"
                order <-> frontstage "cloth and price"
              }
              step "Fit" {
                customer try   "Tries it on"
                frontstage     "Pins the hem"
                order -> try
                try <-> frontstage
            //  ^^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Tailor" {
              step "Order" {
                customer order "Orders a suit"
                frontstage     "Takes the order"
                order <-> frontstage "cloth and price"
              }
              step "Fit" {
                customer try   "Tries it on"
                frontstage     "Pins the hem"
                order -> try
                try <-> frontstage "length"
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<Flow> exchanges = subject.index().blueprint().flows().stream()
                .filter(flow -> flow.kind() == FlowKind.EXCHANGE)
                .toList();
        if (exchanges.stream().noneMatch(flow -> flow.label().isPresent())) {
            return;
        }
        for (Flow flow : exchanges) {
            if (flow.label().isEmpty() && isPerson(flow.from()) && isPerson(flow.to())) {
                findings.report(Finding.at(flow, "nothing says what is agreed in " + Mention.of(flow))
                        .help("write it after the arrow, on a line of its own, as in `"
                                + Mention.statement(subject.index(), "", flow)
                                + " \"price\"`; or write `->` if one of the two only follows the other"));
            }
        }
    }

    private static boolean isPerson(Action action) {
        return !action.lane().technology() && !action.is(Flag.AUTOMATED);
    }
}
