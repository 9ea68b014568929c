package dev.blueline.check.rules;

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
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Metric;
import dev.blueline.model.Moment;
import dev.blueline.model.Reading;
import dev.blueline.model.Signal;
import java.util.List;
import java.util.Optional;

/**
 * Finds moments of truth without a signal, and signals whose threshold cannot be held against their metric. The first
 * begins once a moment has a signal or a response, or the blueprint has metrics.
 */
final class MotWithoutIndicator implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL408", "mot-without-indicator"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "A moment of truth has no signal that tells how it turns out",
            """
            A moment of truth is decided where no manager looks on (Normann 1984; Carlzon 1987). What can be looked at \
            is a figure, with the value from which on somebody has to act: an early warning (预警指标和阈值). \
            Without both, the moment turns bad unnoticed; with units that do not go together, the warning can never \
            be given. A file that only marks its moments is not asked for signals.
            """,
            """
            blueprint "Bicycle shop" {
              metrics { csat "Satisfaction at collection" { value 4.2 of 5 } }
              step "Collect" {
                customer   "Collects the bicycle"
                frontstage "Explains the bill" {
                  moment negative "The bill is higher than agreed" {
            //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    respond recover "Takes the difference off"
                  }
                }
                customer <-> frontstage
              }
            }
            """,
            """
            blueprint "Bicycle shop" {
              metrics { csat "Satisfaction at collection" { value 4.2 of 5 } }
              step "Collect" {
                customer   "Collects the bicycle"
                frontstage "Explains the bill" {
                  moment negative "The bill is higher than agreed" {
                    signal  csat < 4 of 5
                    respond recover "Takes the difference off"
                  }
                }
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
        List<Metric> metrics = index.blueprint().metrics();
        List<PlacedMark<Moment>> moments = PlacedMark.all(index, Moment.class);
        boolean begun = !metrics.isEmpty() || MotResponseMismatch.begun(moments);
        for (PlacedMark<Moment> moment : moments) {
            Optional<Signal> signal = moment.mark().signal();
            if (signal.isPresent()) {
                checkUnits(index, moment, signal.get(), findings);
            } else if (begun) {
                findings.report(moment.finding(moment.mention("moment") + " has no signal that tells how it turns out")
                        .because("missing")
                        .help(
                                "write in its braces what is looked at and from which value on somebody has to act, as in `"
                                        + example(metrics) + "`"));
            }
        }
    }

    private static void checkUnits(BlueprintIndex index, PlacedMark<Moment> moment, Signal signal, Findings findings) {
        Metric metric = signal.metric();
        Optional<Reading> known = Readings.any(metric)
                .or(() -> Readings.around(index, moment, metric)
                        .flatMap(mark -> mark.value().stream())
                        .findFirst());
        if (known.isPresent() && !Readings.comparable(known.get(), signal.threshold())) {
            findings.report(moment.finding("the signal of " + moment.mention("moment") + " holds "
                            + Readings.written(signal.threshold()) + " against " + Mention.quoted(metric.label())
                            + ", which is measured as " + Readings.written(known.get()))
                    .because("unit")
                    .related(signal.origin().span(), "the signal")
                    .related(metric.origin().name(), "the metric")
                    .help("write both in one unit, or on one scale"));
        }
    }

    private static String example(List<Metric> metrics) {
        return metrics.stream()
                .findFirst()
                .map(metric -> "signal " + metric.name() + " < "
                        + Readings.any(metric).map(Readings::written).orElse("…"))
                .orElse("signal csat < 4 of 5");
    }
}
