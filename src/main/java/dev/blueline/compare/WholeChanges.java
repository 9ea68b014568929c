package dev.blueline.compare;

import dev.blueline.model.Blueprint;
import dev.blueline.model.Header;
import dev.blueline.model.Line;
import dev.blueline.model.LineName;
import dev.blueline.model.Metric;
import dev.blueline.model.Reading;
import java.util.Optional;

/** What is different about the blueprint as a whole: its header, names of lines and declarations. */
final class WholeChanges {
    private final Telling telling;
    private final FactChanges facts;
    private final Blueprint before;
    private final Blueprint after;

    WholeChanges(Telling telling) {
        this.telling = telling;
        this.facts = new FactChanges(telling);
        this.before = telling.before().blueprint();
        this.after = telling.after().blueprint();
    }

    void tell() {
        Both whole = new Both(Element.whole(before), Element.whole(after));
        telling.text(Thing.TITLE, whole, Optional.of(before.title()), Optional.of(after.title()));
        header(whole, before.header(), after.header());
        facts.tell(whole, before.facts(), after.facts());
        for (Line line : Line.values()) {
            line(line);
        }
        declarations();
    }

    private void header(Both whole, Header old, Header now) {
        telling.text(Thing.SCENARIO, whole, old.scenario(), now.scenario());
        telling.text(Thing.SEGMENT, whole, old.segment(), now.segment());
        telling.each(Thing.GOAL, whole, old.goals(), now.goals());
        telling.each(Thing.EXCLUSION, whole, old.excludes(), now.excludes());
        telling.text(Thing.PROMISE, whole, old.promise(), now.promise());
        telling.choice(
                Thing.STATE,
                whole,
                old.state(),
                now.state(),
                state -> telling.values().word("state." + state.word()));
        telling.choice(Thing.VERSION, whole, old.version(), now.version(), Values::plain);
        telling.choice(Thing.DATE, whole, old.updated(), now.updated(), date -> Values.plain(date.toString()));
        telling.each(Thing.OWNER, whole, old.owners(), now.owners());
        telling.choice(
                Thing.LANGUAGE,
                whole,
                Optional.of(old.language()),
                Optional.of(now.language()),
                language -> Values.plain(language.tag()));
        telling.choice(Thing.PROFILE, whole, old.profile(), now.profile(), profile -> Values.plain(profile.word()));
        telling.each(Thing.LINK, whole, old.links(), now.links(), Values::plain);
        telling.each(Thing.NOTE, whole, old.notes(), now.notes());
    }

    private void line(Line line) {
        Element.Kind kind = Element.Kind.DECLARATION;
        String id = line.word();
        String word = telling.values().word("line." + line.word()).text();
        Optional<LineName> old = named(before, line);
        Optional<LineName> now = named(after, line);
        telling.text(
                Thing.LINE_NAME,
                new Both(Element.plain(kind, id, word), Element.plain(kind, id, word)),
                old.map(LineName::label),
                now.map(LineName::label));
    }

    private static Optional<LineName> named(Blueprint blueprint, Line line) {
        return blueprint.lines().stream().filter(name -> name.line() == line).findFirst();
    }

    private void declarations() {
        Pairs<Declared> pairs = telling.matches().declarations();
        Uses oldUses = new Uses(telling.before());
        Uses newUses = new Uses(telling.after());
        for (Declared now : Declared.all(after)) {
            Optional<Declared> old = pairs.before(now);
            if (old.isPresent()) {
                Both both = new Both(element(old.get()), element(now));
                telling.text(now.thing(), both, Optional.of(old.get().label()), Optional.of(now.label()));
                telling.choice(Thing.OWNER, both, old.get().owner(), now.owner(), Values::quoted);
                telling.flag(Thing.REMOTE, both, old.get().remote(), now.remote());
                if (old.get().metric().isPresent() && now.metric().isPresent()) {
                    metric(both, old.get().metric().get(), now.metric().get());
                }
            } else {
                telling.added(now.thing(), element(now), Optional.empty(), newUses.of(now));
            }
        }
        for (Declared old : Declared.all(before)) {
            if (pairs.after(old).isEmpty()) {
                telling.removed(old.thing(), element(old), Optional.empty(), oldUses.of(old));
            }
        }
    }

    private void metric(Both both, Metric old, Metric now) {
        reading(Thing.VALUE, both, old.value(), now.value());
        reading(Thing.EARLIER_VALUE, both, old.before(), now.before());
        reading(Thing.TARGET, both, old.target(), now.target());
        telling.choice(Thing.DATE, both, old.measured(), now.measured(), date -> Values.plain(date.toString()));
        facts.tell(both, old.grounds(), now.grounds());
    }

    private void reading(Thing thing, Both both, Optional<Reading> old, Optional<Reading> now) {
        telling.value(thing, both, old, now, telling.values()::reading, Differences::of);
    }

    private static Element element(Declared declared) {
        return Element.plain(Element.Kind.DECLARATION, declared.name(), declared.label());
    }
}
