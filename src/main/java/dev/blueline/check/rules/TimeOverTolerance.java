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
import dev.blueline.measure.StandardTime;
import dev.blueline.measure.StandardTimes;
import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Measures;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.model.Time;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds actions, steps, phases and whole services that take longer than customers put up with, or so long that they lose
 * money. Tells the innermost one that is too long; those around it again only if they still are without that excess.
 */
final class TimeOverTolerance implements Rule {
    private static final String SHORTER = "shorten what takes longest, or let things happen side by side";
    private static final String MONEY = "make it shorter, or change the price or what a minute costs";

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL313", "time-over-tolerance"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "Something takes longer than customers put up with, or so long that it loses money",
            """
            Shostack's shoeshine has a standard time of two minutes, and customers put up with five; beyond that the \
            service fails, however well it is done. At fifty cents a shine it loses money long before, from 3.8 minutes \
            on: customers' tolerance and break-even are two limits (1984). What is said of a step, a phase or the whole is held against the \
            longest path through it, from the first to the last thing that the customer does or sees: what happens side \
            by side is not added up, and loops and recoveries are left out. Spreads count with their most likely value.
            """,
            """
            blueprint "Pizzeria" {
              step "Order" {
                customer   "Orders"
                frontstage "Takes the order" { time 12 min  tolerance 8 min }
            //             ^^^^^^^^^^^^^^^^^
              }
            }
            """,
            """
            blueprint "Pizzeria" {
              step "Order" {
                customer   "Orders"
                frontstage "Takes the order" { time 5 min  tolerance 8 min }
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
        Blueprint blueprint = index.blueprint();
        Look look = new Look(new StandardTimes(index), findings);
        index.actions().forEach(look::at);
        blueprint.phases().forEach(look::at);
        Measures said = blueprint.facts().measures();
        look.at(
                said,
                index.steps(),
                "the whole service",
                text -> Finding.at(blueprint.origin().name(), text));
    }

    /** One look through a blueprint, from the inside out. */
    private static final class Look {
        private final StandardTimes times;
        private final Findings findings;

        /** By how many seconds something on a path was told to be too long, by the id of an action. */
        private final Map<String, BigDecimal> told = new HashMap<>();

        Look(StandardTimes times, Findings findings) {
            this.times = times;
            this.findings = findings;
        }

        void at(Action action) {
            Measures said = action.facts().measures();
            Durations.expected(action).ifPresent(time -> {
                Limits limits = new Limits(said, time.seconds());
                if (limits.isOver()) {
                    told.put(action.id(), limits.excess());
                    findings.report(
                            limits.finding(Mention.of(action), Mention.of(time), text -> Finding.at(action, text))
                                    .help(
                                            limits.onlyMoney()
                                                    ? MONEY
                                                    : "make it shorter, or split it so that the customer sees it go on"));
                }
            });
        }

        void at(Phase phase) {
            phase.phases().forEach(this::at);
            for (Step step : phase.steps()) {
                Function<String, Finding> finding = text -> Finding.at(step, text);
                at(step.facts().measures(), List.of(step), Mention.of(step), finding);
            }
            at(phase.facts().measures(), phase.allSteps(), Mention.of(phase), text -> Finding.at(phase, text));
        }

        void at(Measures said, List<Step> steps, String what, Function<String, Finding> at) {
            if (said.tolerance().isEmpty() && said.breakeven().isEmpty()) {
                return;
            }
            Optional<Time> stated = said.expected().or(said::time);
            Optional<Limits> alone =
                    stated.map(time -> new Limits(said, time.seconds())).filter(Limits::isOver);
            if (alone.isPresent()) {
                findings.report(tolerance(said, alone.get().finding(what, Mention.of(stated.get()), at))
                        .help(alone.get().onlyMoney() ? MONEY : SHORTER));
                return;
            }
            times.of(steps).ifPresent(total -> at(said, total, what, at));
        }

        private void at(Measures said, StandardTime total, String what, Function<String, Finding> at) {
            BigDecimal known = total.path().stream()
                    .map(action -> told.getOrDefault(action.id(), BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (!new Limits(said, total.seconds().subtract(known)).isOver()) {
                return;
            }
            Limits limits = new Limits(said, total.seconds());
            told.merge(
                    total.path().get(total.path().size() - 1).id(),
                    limits.excess().subtract(known),
                    BigDecimal::add);
            String amount = Durations.written(
                    total.seconds(),
                    said.tolerance().or(said::breakeven).orElseThrow().unit());
            String way = total.path().size() == 1 ? "" : " along " + Mention.row(total.path(), "->");
            Finding finding = tolerance(said, limits.finding(what, amount + way, at));
            List<Action> longest = total.path().stream()
                    .sorted(Comparator.comparing(StandardTimes::seconds).reversed())
                    .limit(2)
                    .toList();
            for (Action action : longest) {
                finding = finding.related(
                        action.origin().name(),
                        "takes "
                                + Durations.written(
                                        StandardTimes.seconds(action),
                                        said.tolerance()
                                                .or(said::breakeven)
                                                .orElseThrow()
                                                .unit()));
            }
            findings.report(finding.help(limits.onlyMoney() ? MONEY : SHORTER));
        }

        private static Finding tolerance(Measures said, Finding finding) {
            return said.origins()
                    .of(said.tolerance().isPresent() ? "tolerance" : "breakeven")
                    .map(origin -> finding.related(origin.span(), "the limit"))
                    .orElse(finding);
        }
    }

    /** A length of time against what customers put up with, and against the time from which on it loses money. */
    private record Limits(Optional<Time> tolerance, Optional<Time> breakeven, BigDecimal seconds) {

        Limits(Measures said, BigDecimal seconds) {
            this(said.tolerance(), said.breakeven(), seconds);
        }

        boolean isOver() {
            return over(tolerance).signum() > 0 || over(breakeven).signum() > 0;
        }

        boolean onlyMoney() {
            return over(tolerance).signum() <= 0;
        }

        BigDecimal excess() {
            return over(tolerance).max(over(breakeven));
        }

        Finding finding(String what, String amount, Function<String, Finding> at) {
            String money = breakeven
                    .filter(time -> over(breakeven).signum() > 0)
                    .map(time -> "from " + Mention.of(time) + " on it loses money")
                    .orElse("");
            String start = what + " takes " + amount + "; ";
            if (onlyMoney()) {
                return at.apply(start + money).because("breakeven");
            }
            return at.apply(start + "customers put up with " + Mention.of(tolerance.orElseThrow())
                    + (money.isEmpty() ? "" : ", and " + money));
        }

        private BigDecimal over(Optional<Time> limit) {
            return limit.map(time -> seconds.subtract(time.seconds())).orElse(BigDecimal.ZERO);
        }
    }
}
