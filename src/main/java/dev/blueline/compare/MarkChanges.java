package dev.blueline.compare;

import dev.blueline.model.DataUse;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Level;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Moment;
import dev.blueline.model.Pain;
import dev.blueline.model.Polarity;
import dev.blueline.model.Remark;
import dev.blueline.model.Response;
import dev.blueline.model.Signal;
import dev.blueline.model.Strategy;
import dev.blueline.model.WaitPoint;
import java.util.Optional;

/** What is different about marks of all kinds, the recoveries of fail points aside. */
final class MarkChanges {
    private final FoundChanges found;
    private final FactChanges facts;
    private final Pairs<CarriedMark> pairs;

    MarkChanges(FoundChanges found) {
        this.found = found;
        this.facts = new FactChanges(found);
        this.pairs = found.matches().marks();
    }

    void tell() {
        for (CarriedMark now : CarriedMark.all(found.after())) {
            Optional<CarriedMark> old = pairs.before(now);
            if (old.isPresent()) {
                tell(old.get(), now);
            } else {
                found.added(thing(now.mark()), Element.of(now), Optional.empty(), isMinor(now) && isNew(now));
            }
        }
        for (CarriedMark old : CarriedMark.all(found.before())) {
            if (pairs.after(old).isEmpty()) {
                found.removed(thing(old.mark()), Element.of(old), Optional.empty(), isMinor(old) && isGone(old));
            }
        }
    }

    static Thing thing(Mark mark) {
        return switch (mark.kind()) {
            case FAIL -> Thing.FAIL;
            case WAIT -> Thing.WAIT;
            case DECISION -> Thing.DECISION;
            case EXPERIENCE -> Thing.EXPERIENCE;
            case MOMENT -> Thing.MOMENT;
            case PAIN -> Thing.PAIN;
            case DELIGHT -> Thing.DELIGHT;
            case OPPORTUNITY -> Thing.OPPORTUNITY;
            case IDEA -> Thing.IDEA;
            case QUESTION -> Thing.QUESTION;
            case POLICY -> Thing.POLICY;
            case METRIC -> Thing.METRIC;
            case TRAINING -> Thing.TRAINING;
            case DATA -> Thing.DATA;
            case NOTE -> Thing.NOTE;
        };
    }

    /** What may come and go with its carrier unsaid. Where the service fails, keeps waiting or is judged may not. */
    private static boolean isMinor(CarriedMark placed) {
        MarkKind kind = placed.mark().kind();
        return kind != MarkKind.FAIL && kind != MarkKind.WAIT && kind != MarkKind.MOMENT;
    }

    private boolean isNew(CarriedMark now) {
        Matches matches = found.matches();
        return now.action().isPresent()
                ? matches.before(now.action().get()).isEmpty()
                : now.step().map(step -> matches.before(step).isEmpty()).orElse(false)
                        || now.phase()
                                .map(phase -> matches.before(phase).isEmpty())
                                .orElse(false);
    }

    private boolean isGone(CarriedMark old) {
        Matches matches = found.matches();
        return old.action().isPresent()
                ? matches.after(old.action().get()).isEmpty()
                : old.step().map(step -> matches.after(step).isEmpty()).orElse(false)
                        || old.phase()
                                .map(phase -> matches.after(phase).isEmpty())
                                .orElse(false);
    }

    private void tell(CarriedMark old, CarriedMark now) {
        Both both = new Both(Element.of(old), Element.of(now));
        Thing thing = thing(now.mark());
        if (!stayed(old, now)) {
            found.changed(thing, Verb.MOVED, both, carrier(old), carrier(now));
        }
        if (!old.mark().text().equals(now.mark().text())) {
            found.changed(
                    thing,
                    Verb.REWORDED,
                    both,
                    old.mark().text().map(Values::quoted),
                    now.mark().text().map(Values::quoted));
        }
        found.choice(Thing.OWNER, both, owner(old.mark()), owner(now.mark()), Values::quoted);
        new MarkFacts(both).tell(old.mark(), now.mark());
        facts.tell(both, old.mark().grounds(), now.mark().grounds());
    }

    private boolean stayed(CarriedMark old, CarriedMark now) {
        Matches matches = found.matches();
        if (old.action().isPresent() || now.action().isPresent()) {
            return old.action()
                            .flatMap(matches.actions()::newId)
                            .equals(now.action().map(action -> action.id()))
                    && old.action().isPresent();
        }
        return old.step().flatMap(matches.steps()::newId).equals(now.step().map(step -> step.id()))
                && old.step().isPresent() == now.step().isPresent()
                && old.phase()
                        .flatMap(matches.phases()::newId)
                        .equals(now.phase().map(phase -> phase.id()))
                && old.phase().isPresent() == now.phase().isPresent();
    }

    private Optional<Value> carrier(CarriedMark placed) {
        return placed.action()
                .map(Values::action)
                .or(() -> placed.step().map(found.values()::step))
                .or(() -> placed.phase().flatMap(Values::phase));
    }

    private static Optional<String> owner(Mark mark) {
        if (mark instanceof FailPoint fail) {
            return fail.owner();
        }
        if (mark instanceof Moment moment) {
            return moment.owner();
        }
        if (mark instanceof Pain pain) {
            return pain.owner();
        }
        if (mark instanceof Remark remark) {
            return remark.owner();
        }
        return mark instanceof DataUse data ? data.owner() : Optional.empty();
    }

    /** What only some kinds of marks can say. */
    private final class MarkFacts {
        private final Both both;

        MarkFacts(Both both) {
            this.both = both;
        }

        void tell(Mark old, Mark now) {
            if (old instanceof FailPoint was && now instanceof FailPoint is) {
                found.text(Thing.CAUSE, both, was.cause(), is.cause());
                found.text(Thing.PREVENTION, both, was.prevent(), is.prevent());
                facts.quantity(Thing.RATE, both, was.rate(), is.rate());
                found.level(Thing.IMPACT, both, was.impact(), is.impact(), this::level);
            }
            if (old instanceof WaitPoint was && now instanceof WaitPoint is) {
                facts.time(Thing.EXPECTED, both, was.expected(), is.expected());
                facts.standard(both, was.standard(), is.standard());
            }
            if (old instanceof Moment was && now instanceof Moment is) {
                moment(was, is);
            }
            if (old instanceof Pain was && now instanceof Pain is) {
                found.level(Thing.SEVERITY, both, was.severity(), is.severity(), this::level);
                found.text(Thing.CAUSE, both, was.cause(), is.cause());
                found.text(Thing.MEASURE, both, was.measure(), is.measure());
            }
            if (old instanceof MetricMark was && now instanceof MetricMark is) {
                found.value(Thing.VALUE, both, was.value(), is.value(), found.values()::reading, Differences::of);
            }
            if (old instanceof DataUse was && now instanceof DataUse is) {
                found.declared(
                        Thing.VIEWER,
                        both,
                        was.seenBy(),
                        is.seenBy(),
                        actor -> Declared.id(Thing.ACTOR, actor.name()),
                        actor -> actor.label());
            }
        }

        private void moment(Moment was, Moment is) {
            // The first is the best.
            int order = was.polarity().compareTo(is.polarity());
            if (order != 0) {
                found.changed(
                        Thing.POLARITY,
                        order > 0 ? Verb.RAISED : Verb.LOWERED,
                        both,
                        Optional.of(polarity(was.polarity())),
                        Optional.of(polarity(is.polarity())));
            }
            found.value(
                    Thing.SIGNAL,
                    both,
                    was.signal(),
                    is.signal(),
                    found.values()::signal,
                    (old, now) -> same(old, now) ? Optional.empty() : Optional.of(Verb.CHANGED));
            Optional<Strategy> oldStrategy = was.response().map(Response::strategy);
            Optional<Strategy> newStrategy = is.response().map(Response::strategy);
            found.choice(
                    Thing.RESPONSE,
                    both,
                    was.response(),
                    is.response(),
                    response -> oldStrategy.equals(newStrategy)
                            ? Values.quoted(response.text())
                            : found.values().response(response));
        }

        private boolean same(Signal old, Signal now) {
            return found.matches()
                            .declarations()
                            .newId(Declared.id(Thing.METRIC, old.metric().name()))
                            .equals(Optional.of(
                                    Declared.id(Thing.METRIC, now.metric().name())))
                    && old.comparison() == now.comparison()
                    && Differences.of(old.threshold(), now.threshold()).isEmpty();
        }

        private Value level(Level level) {
            return found.values().word("level." + level.word());
        }

        private Value polarity(Polarity polarity) {
            return found.values().word("polarity." + polarity.word());
        }
    }
}
