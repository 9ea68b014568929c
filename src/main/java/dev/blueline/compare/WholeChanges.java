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
    private final FoundChanges found;
    private final FactChanges facts;
    private final Blueprint before;
    private final Blueprint after;

    WholeChanges(FoundChanges found) {
        this.found = found;
        this.facts = new FactChanges(found);
        this.before = found.before().blueprint();
        this.after = found.after().blueprint();
    }

    void tell() {
        Both whole = new Both(Element.whole(before), Element.whole(after));
        found.text(Thing.TITLE, whole, Optional.of(before.title()), Optional.of(after.title()));
        header(whole, before.header(), after.header());
        facts.tell(whole, before.facts(), after.facts());
        for (Line line : Line.values()) {
            line(line);
        }
        declarations();
    }

    private void header(Both whole, Header old, Header now) {
        found.text(Thing.SCENARIO, whole, old.scenario(), now.scenario());
        found.text(Thing.SEGMENT, whole, old.segment(), now.segment());
        found.each(Thing.GOAL, whole, old.goals(), now.goals());
        found.each(Thing.EXCLUSION, whole, old.excludes(), now.excludes());
        found.text(Thing.PROMISE, whole, old.promise(), now.promise());
        found.choice(
                Thing.STATE,
                whole,
                old.state(),
                now.state(),
                state -> found.values().word("state." + state.word()));
        found.choice(Thing.VERSION, whole, old.version(), now.version(), Values::plain);
        found.choice(Thing.DATE, whole, old.updated(), now.updated(), date -> Values.plain(date.toString()));
        found.each(Thing.OWNER, whole, old.owners(), now.owners());
        found.choice(
                Thing.LANGUAGE,
                whole,
                Optional.of(old.language()),
                Optional.of(now.language()),
                language -> found.values().word("language." + language.tag()));
        found.choice(Thing.PROFILE, whole, old.profile(), now.profile(), profile -> Values.plain(profile.word()));
        found.each(Thing.LINK, whole, old.links(), now.links(), Values::plain);
        found.each(Thing.NOTE, whole, old.notes(), now.notes());
    }

    private void line(Line line) {
        Element.Kind kind = Element.Kind.DECLARATION;
        String id = line.word();
        String word = found.values().word("line." + line.word()).text();
        Optional<LineName> old = named(before, line);
        Optional<LineName> now = named(after, line);
        found.text(
                Thing.LINE_NAME,
                new Both(Element.plain(kind, id, word), Element.plain(kind, id, word)),
                old.map(LineName::label),
                now.map(LineName::label));
    }

    private static Optional<LineName> named(Blueprint blueprint, Line line) {
        return blueprint.lines().stream().filter(name -> name.line() == line).findFirst();
    }

    private void declarations() {
        Pairs<Declared> pairs = found.matches().declarations();
        Uses oldUses = new Uses(found.before());
        Uses newUses = new Uses(found.after());
        for (Declared now : Declared.all(after)) {
            Optional<Declared> old = pairs.before(now);
            if (old.isPresent()) {
                Both both = new Both(element(old.get()), element(now));
                found.text(now.thing(), both, Optional.of(old.get().label()), Optional.of(now.label()));
                found.choice(Thing.OWNER, both, old.get().owner(), now.owner(), Values::quoted);
                found.flag(Thing.REMOTE, both, old.get().remote(), now.remote());
                if (old.get().metric().isPresent() && now.metric().isPresent()) {
                    metric(both, old.get().metric().get(), now.metric().get());
                }
            } else {
                found.added(now.thing(), element(now), Optional.empty(), newUses.of(now));
            }
        }
        for (Declared old : Declared.all(before)) {
            if (pairs.after(old).isEmpty()) {
                found.removed(old.thing(), element(old), Optional.empty(), oldUses.of(old));
            }
        }
    }

    private void metric(Both both, Metric old, Metric now) {
        reading(Thing.VALUE, both, old.value(), now.value());
        reading(Thing.EARLIER_VALUE, both, old.before(), now.before());
        reading(Thing.TARGET, both, old.target(), now.target());
        found.choice(Thing.DATE, both, old.measured(), now.measured(), date -> Values.plain(date.toString()));
        facts.tell(both, old.grounds(), now.grounds());
    }

    private void reading(Thing thing, Both both, Optional<Reading> old, Optional<Reading> now) {
        found.value(thing, both, old, now, found.values()::reading, Differences::of);
    }

    private static Element element(Declared declared) {
        return Element.plain(Element.Kind.DECLARATION, declared.name(), declared.label());
    }
}
