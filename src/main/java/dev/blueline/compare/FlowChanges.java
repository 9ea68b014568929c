package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Line;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is different about flows: which came, went or lead elsewhere, which lines of the field they cross, and what is
 * said of them. A flow within a lane that only links a new action, or closes the gap of one that is gone, follows.
 */
final class FlowChanges {
    private final FoundChanges found;
    private final Matches matches;
    private final BlueprintIndex before;
    private final BlueprintIndex after;
    private final Settled settled;
    private final RecoveryPoints recoveries;

    /** @param found what has been told of steps and actions so far */
    FlowChanges(FoundChanges found) {
        this.found = found;
        this.matches = found.matches();
        this.before = found.before();
        this.after = found.after();
        this.settled = new Settled(found);
        this.recoveries = new RecoveryPoints(found);
    }

    void tell() {
        for (Flow now : after.blueprint().flows()) {
            Optional<Flow> old = matches.before(now);
            if (old.isPresent()) {
                tell(old.get(), now);
            } else {
                added(now);
            }
        }
        for (Flow old : before.blueprint().flows()) {
            if (matches.after(old).isEmpty()) {
                removed(old);
            }
        }
    }

    private void added(Flow now) {
        FlowNature nature = FlowNature.of(now, after);
        Thing thing = nature.thing(now);
        Optional<Element> fail = recoveries.gained(now);
        if (thing == Thing.RECOVERY && fail.isPresent()) {
            found.added(thing, fail.get(), Optional.of(Values.action(now.to())), recoveries.isNew(now));
            return;
        }
        boolean follows = nature.place() == Thing.FLOW
                && (thing == Thing.FLOW ? settled.explainsNew(now) : settled.isNew(now.from()));
        found.added(thing, Element.of(now, after), found.values().lines(nature.lines(), after), follows);
    }

    private void removed(Flow old) {
        FlowNature nature = FlowNature.of(old, before);
        Thing thing = nature.thing(old);
        Optional<Element> fail = recoveries.lost(old);
        if (thing == Thing.RECOVERY && fail.isPresent()) {
            found.removed(thing, fail.get(), Optional.of(Values.action(old.to())), recoveries.isGone(old));
            return;
        }
        boolean follows = nature.place() == Thing.FLOW
                && (thing == Thing.FLOW ? settled.explainsGone(old) : settled.isGone(old.from()));
        found.removed(thing, Element.of(old, before), found.values().lines(nature.lines(), after), follows);
    }

    private void tell(Flow old, Flow now) {
        Both both = new Both(Element.of(old, before), Element.of(now, after));
        FlowNature was = FlowNature.of(old, before);
        FlowNature is = FlowNature.of(now, after);
        Thing thing = was.thing(old) == is.thing(now) ? is.thing(now) : Thing.FLOW;
        if (!sameEnds(old, now)) {
            boolean from = !same(old.from(), now.from());
            found.changed(
                    thing,
                    Verb.MOVED,
                    both,
                    Optional.of(Values.action(from ? old.from() : old.to())),
                    Optional.of(Values.action(from ? now.from() : now.to())),
                    settled.explains(old, now));
        }
        crossings(both, was, is);
        path(both, old, now);
        if (old.outcome() != now.outcome()) {
            found.flag(Thing.OUTCOME, both, old.outcome(), now.outcome());
        }
        found.value(
                thing,
                both,
                Optional.of(old.kind()),
                Optional.of(now.kind()),
                found.values()::flow,
                (one, other) -> one == other ? Optional.empty() : Optional.of(Verb.CHANGED));
        if (!old.label().equals(now.label())) {
            found.changed(
                    thing,
                    Verb.REWORDED,
                    both,
                    old.label().map(Values::quoted),
                    now.label().map(Values::quoted));
        }
        said(both, old, now);
    }

    private void said(Both both, Flow old, Flow now) {
        found.declared(
                Thing.CHANNEL,
                both,
                old.via(),
                now.via(),
                channel -> Declared.id(Thing.CHANNEL, channel.name()),
                channel -> channel.label());
        found.text(Thing.CONDITION, both, old.condition(), now.condition());
        found.value(Thing.PROBABILITY, both, old.probability(), now.probability(), Values::share, Differences::of);
        found.value(Thing.TIME, both, old.time(), now.time(), found.values()::time, Differences::of);
        found.declared(
                Thing.VARIANT,
                both,
                old.variants(),
                now.variants(),
                variant -> Declared.id(Thing.VARIANT, variant.name()),
                variant -> variant.label());
    }

    private boolean same(Action old, Action now) {
        return matches.actions().same(old, now);
    }

    private boolean sameEnds(Flow old, Flow now) {
        boolean either = old.kind() == FlowKind.EXCHANGE || now.kind() == FlowKind.EXCHANGE;
        return (same(old.from(), now.from()) && same(old.to(), now.to()))
                || (either && same(old.from(), now.to()) && same(old.to(), now.from()));
    }

    private void crossings(Both both, FlowNature was, FlowNature is) {
        Set<Line> more = without(is.lines(), was.lines());
        Set<Line> less = without(was.lines(), is.lines());
        for (Line line : more) {
            found.changed(
                    Thing.CROSSING,
                    Verb.ADDED,
                    both,
                    Optional.empty(),
                    Optional.of(found.values().line(line, after)));
        }
        for (Line line : less) {
            found.changed(
                    Thing.CROSSING,
                    Verb.REMOVED,
                    both,
                    Optional.of(found.values().line(line, after)),
                    Optional.empty());
        }
        if (was.place() != is.place()) {
            boolean gained = is.place() == Thing.ENCOUNTER || was.place() == Thing.FLOW;
            found.changed(
                    gained ? is.place() : was.place(),
                    gained ? Verb.ADDED : Verb.REMOVED,
                    both,
                    Optional.empty(),
                    Optional.empty(),
                    !more.isEmpty() || !less.isEmpty());
        }
    }

    private static Set<Line> without(Set<Line> lines, Set<Line> others) {
        Set<Line> left = EnumSet.noneOf(Line.class);
        left.addAll(lines);
        left.removeAll(others);
        return left;
    }

    private void path(Both both, Flow old, Flow now) {
        if (old.path() == now.path() && recoveries.sameFail(old, now)) {
            return;
        }
        if (old.path() == FlowPath.LOOP) {
            found.flag(Thing.LOOP, both, true, false);
        }
        if (now.path() == FlowPath.LOOP) {
            found.flag(Thing.LOOP, both, false, true);
        }
        if (old.path() == FlowPath.RECOVERY) {
            found.removed(
                    Thing.RECOVERY,
                    recoveries.lost(old).orElse(both.before()),
                    Optional.of(Values.action(old.to())),
                    false);
        }
        if (now.path() == FlowPath.RECOVERY) {
            found.added(
                    Thing.RECOVERY,
                    recoveries.gained(now).orElse(both.after()),
                    Optional.of(Values.action(now.to())),
                    false);
        }
    }
}
