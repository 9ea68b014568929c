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
import dev.blueline.model.Comparison;
import dev.blueline.model.Metric;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Moment;
import dev.blueline.model.Origin;
import dev.blueline.model.Polarity;
import dev.blueline.model.Reading;
import dev.blueline.model.Response;
import dev.blueline.model.Signal;
import java.util.Optional;

/**
 * Finds moments of truth whose signal has been given: the value of its metric has crossed the threshold. The value is
 * the one that stands nearest, on the moment's action, step or phase, and else the metric's own. Whether the signal
 * warns or tells of success is read from the metric's target, from the scale of a score, and from the moment; where all
 * that leaves it open, nothing is said.
 */
final class MotBreached implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL315", "mot-breached"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "The value that was measured has crossed the threshold of a moment of truth",
            """
            A moment of truth makes or breaks a customer's opinion of the whole service (Normann 1984; Carlzon 1987), \
            and so service teams give it a signal that tells early when it turns out badly (预警指标). Here the file \
            says both: the threshold, and a value beyond it. The response that was planned for this case is due.
            """,
            """
            blueprint "Bicycle shop" {
              metrics { csat "Satisfaction at collection" { value 3.2 of 5 } }
              step "Collect" {
                customer   "Collects the bicycle"
                frontstage "Explains the bill" {
                  moment negative "The bill is higher than agreed" {
            //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    signal  csat < 4 of 5
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
        for (PlacedMark<Moment> moment : PlacedMark.all(index, Moment.class)) {
            moment.mark().signal().ifPresent(signal -> check(index, moment, signal, findings));
        }
    }

    private static void check(BlueprintIndex index, PlacedMark<Moment> moment, Signal signal, Findings findings) {
        Optional<MetricMark> here = Readings.around(index, moment, signal.metric())
                .filter(mark -> mark.value().isPresent())
                .findFirst();
        Optional<Reading> value =
                here.flatMap(MetricMark::value).or(() -> signal.metric().value());
        Optional<Boolean> warns = warns(signal, moment.mark().polarity());
        if (value.isEmpty() || warns.isEmpty() || !Readings.comparable(value.get(), signal.threshold())) {
            return;
        }
        boolean holds = Readings.holds(value.get(), signal.comparison(), signal.threshold());
        if (holds == warns.get()) {
            Origin where = here.map(MetricMark::origin).orElse(signal.metric().origin());
            findings.report(moment.finding(message(moment, signal, value.get(), warns.get()))
                    .related(signal.origin().span(), "the signal")
                    .related(where.name(), measured(signal.metric(), here.isPresent()))
                    .help(moment.mark().response().map(MotBreached::due).orElse("find out why, and act on it")
                            + "; once it is measured again, write the new value"));
        }
    }

    private static String message(PlacedMark<Moment> moment, Signal signal, Reading value, boolean warns) {
        return Mention.quoted(signal.metric().label()) + " stands at " + Readings.written(value)
                + ", and the signal of "
                + moment.mention("moment") + " is " + (warns ? "" : "no longer ") + "`" + Readings.written(signal)
                + "`";
    }

    private static String measured(Metric metric, boolean here) {
        return "the value"
                + (here
                        ? " here"
                        : metric.measured().map(day -> ", measured on " + day).orElse(""));
    }

    private static String due(Response response) {
        return "do what was planned for this, `" + response.strategy().word() + "`: " + Mention.quoted(response.text());
    }

    /** Whether it is bad news when the signal holds; empty when nobody can tell. */
    private static Optional<Boolean> warns(Signal signal, Polarity polarity) {
        Optional<Reading> target = signal.metric().target().filter(aim -> Readings.comparable(aim, signal.threshold()));
        if (target.isPresent()) {
            return Optional.of(!Readings.holds(target.get(), signal.comparison(), signal.threshold()));
        }
        if (signal.threshold().scale().isPresent()) {
            Comparison comparison = signal.comparison();
            return Optional.of(comparison == Comparison.LESS || comparison == Comparison.AT_MOST);
        }
        return polarity == Polarity.POSITIVE ? Optional.empty() : Optional.of(true);
    }
}
