package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Details;
import dev.blueline.model.Flag;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import java.util.Optional;

/** What is different about actions, waits, decisions and pieces of evidence, their flows and marks aside. */
final class ActionChanges {
    private final FoundChanges found;
    private final FactChanges facts;
    private final Matches matches;

    ActionChanges(FoundChanges found) {
        this.found = found;
        this.facts = new FactChanges(found);
        this.matches = found.matches();
    }

    void tell() {
        BlueprintIndex before = found.before();
        BlueprintIndex after = found.after();
        for (Action now : after.actions()) {
            Optional<Action> old = matches.before(now);
            if (old.isPresent()) {
                tell(old.get(), now);
            } else {
                boolean withStep = matches.before(after.step(now)).isEmpty();
                found.added(thing(now), Element.of(now, after), Optional.empty(), withStep && isPlain(now));
            }
        }
        for (Action old : before.actions()) {
            if (matches.after(old).isEmpty()) {
                boolean withStep = matches.after(before.step(old)).isEmpty();
                found.removed(thing(old), Element.of(old, before), Optional.empty(), withStep && isPlain(old));
            }
        }
    }

    /** What comes and goes with its step unsaid: evidence, waits and decisions are worth a word of their own. */
    private static boolean isPlain(Action action) {
        return thing(action) == Thing.ACTION;
    }

    private static Thing thing(Action action) {
        if (action.role() == Role.EVIDENCE) {
            return Thing.EVIDENCE;
        }
        return switch (action.kind()) {
            case ACTION -> Thing.ACTION;
            case WAIT -> Thing.WAIT;
            case DECISION -> Thing.DECISION;
        };
    }

    private void tell(Action old, Action now) {
        Both both = new Both(Element.of(old, found.before()), Element.of(now, found.after()));
        Thing thing = old.kind() == now.kind() ? thing(now) : Thing.ACTION;
        moved(thing, both, old, now);
        found.text(thing, both, Optional.of(old.label()), Optional.of(now.label()));
        found.choice(thing, both, Optional.of(old.kind()), Optional.of(now.kind()), this::kind);
        details(both, old.details(), now.details());
        facts.tell(both, old.facts(), now.facts());
    }

    private Value kind(ActionKind kind) {
        return found.values().word(kind == ActionKind.ACTION ? "kind.action" : "mark." + kind.word());
    }

    private void moved(Thing thing, Both both, Action old, Action now) {
        Values values = found.values();
        Step oldStep = found.before().step(old);
        Step newStep = found.after().step(now);
        boolean lane = !matches.lanes().same(old.lane(), now.lane());
        boolean step = !matches.steps().same(oldStep, newStep);
        if (lane && step) {
            moved(thing, both, values.place(old.lane(), oldStep), values.place(now.lane(), newStep));
        } else if (lane) {
            moved(thing, both, values.lane(old.lane()), values.lane(now.lane()));
        } else if (step) {
            moved(thing, both, values.step(oldStep), values.step(newStep));
        }
    }

    private void moved(Thing thing, Both both, Value from, Value to) {
        found.changed(thing, Verb.MOVED, both, Optional.of(from), Optional.of(to));
    }

    private void details(Both both, Details old, Details now) {
        found.declared(
                Thing.CHANNEL,
                both,
                old.via(),
                now.via(),
                one -> Declared.id(Thing.CHANNEL, one.name()),
                one -> one.label());
        found.declared(
                Thing.ACTOR, both, old.by(), now.by(), one -> Declared.id(Thing.ACTOR, one.name()), one -> one.label());
        found.declared(
                Thing.SYSTEM,
                both,
                old.uses(),
                now.uses(),
                one -> Declared.id(Thing.SYSTEM, one.name()),
                one -> one.label());
        Optional<Step> oldLast =
                old.until().map(number -> found.before().steps().get(number - 1));
        Optional<Step> newLast = now.until().map(number -> found.after().steps().get(number - 1));
        found.value(
                Thing.UNTIL,
                both,
                oldLast,
                newLast,
                found.values()::step,
                (was, is) -> matches.steps().same(was, is) ? Optional.empty() : Optional.of(Verb.CHANGED));
        for (Flag flag : Flag.values()) {
            boolean was = old.flags().contains(flag);
            boolean is = now.flags().contains(flag);
            Optional<Value> word = Optional.of(found.values().word("flag." + flag.word()));
            if (was != is) {
                found.changed(
                        Thing.PROPERTY,
                        is ? Verb.ADDED : Verb.REMOVED,
                        both,
                        was ? word : Optional.empty(),
                        is ? word : Optional.empty());
            }
        }
    }
}
