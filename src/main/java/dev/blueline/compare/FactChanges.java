package dev.blueline.compare;

import dev.blueline.model.Facts;
import dev.blueline.model.Feeling;
import dev.blueline.model.Grounds;
import dev.blueline.model.Measures;
import dev.blueline.model.Quantity;
import dev.blueline.model.Score;
import dev.blueline.model.Time;
import java.util.Optional;

/** What is different about what is said and measured of an element, the same for actions, steps, phases and the whole. */
final class FactChanges {
    private final FoundChanges found;

    FactChanges(FoundChanges found) {
        this.found = found;
    }

    void tell(Both both, Facts old, Facts now) {
        if (old.equals(now)) {
            return;
        }
        found.text(Thing.DESCRIPTION, both, old.description(), now.description());
        found.choice(Thing.OWNER, both, old.owner(), now.owner(), Values::quoted);
        found.each(Thing.TOUCHPOINT, both, old.touchpoints(), now.touchpoints());
        found.each(Thing.WANT, both, old.wants(), now.wants());
        tell(both, old.measures(), now.measures());
        tell(both, old.grounds(), now.grounds());
        found.declared(
                Thing.VARIANT,
                both,
                old.variants(),
                now.variants(),
                variant -> Declared.id(Thing.VARIANT, variant.name()),
                variant -> variant.label());
    }

    void tell(Both both, Grounds old, Grounds now) {
        found.choice(
                Thing.STATUS,
                both,
                old.status(),
                now.status(),
                status -> found.values().word("status." + status.word()));
        found.each(Thing.SOURCE, both, old.sources(), now.sources());
        found.each(Thing.LINK, both, old.links(), now.links(), Values::plain);
    }

    private void tell(Both both, Measures old, Measures now) {
        time(Thing.TIME, both, old.time(), now.time());
        time(Thing.EXPECTED, both, old.expected(), now.expected());
        standard(both, old.standard(), now.standard());
        time(Thing.TOLERANCE, both, old.tolerance(), now.tolerance());
        time(Thing.BREAKEVEN, both, old.breakeven(), now.breakeven());
        quantity(Thing.COST, both, old.cost(), now.cost());
        quantity(Thing.REVENUE, both, old.revenue(), now.revenue());
        quantity(Thing.VOLUME, both, old.volume(), now.volume());
        quantity(Thing.RATE, both, old.rate(), now.rate());
        score(Thing.SATISFACTION, both, old.satisfaction(), now.satisfaction());
        found.value(Thing.WEIGHT, both, old.weight(), now.weight(), Values::number, Differences::of);
        score(Thing.EXPECTATION, both, old.expects(), now.expects());
        score(Thing.PERCEPTION, both, old.perceives(), now.perceives());
        feeling(both, old.emotion(), now.emotion());
    }

    void time(Thing thing, Both both, Optional<Time> old, Optional<Time> now) {
        found.value(thing, both, old, now, found.values()::time, Differences::of);
    }

    void standard(Both both, Optional<Time> old, Optional<Time> now) {
        found.value(Thing.STANDARD, both, old, now, found.values()::time, Differences::ofStandard);
    }

    void quantity(Thing thing, Both both, Optional<Quantity> old, Optional<Quantity> now) {
        found.value(thing, both, old, now, found.values()::quantity, Differences::of);
    }

    private void score(Thing thing, Both both, Optional<Score> old, Optional<Score> now) {
        found.value(thing, both, old, now, found.values()::score, Differences::of);
    }

    private void feeling(Both both, Optional<Feeling> old, Optional<Feeling> now) {
        found.value(
                Thing.EMOTION, both, old, now, Values::feeling, (was, is) -> Differences.of(was.score(), is.score()));
        boolean stayed = old.isPresent()
                && now.isPresent()
                && old.get().score().compareTo(now.get().score()) == 0;
        Optional<String> words = old.flatMap(Feeling::text);
        Optional<String> newWords = now.flatMap(Feeling::text);
        if (stayed && !words.equals(newWords)) {
            found.changed(Thing.EMOTION, Verb.REWORDED, both, words.map(Values::quoted), newWords.map(Values::quoted));
        }
    }
}
