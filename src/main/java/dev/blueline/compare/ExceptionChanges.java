package dev.blueline.compare;

import dev.blueline.model.Allowance;
import dev.blueline.model.BlueprintIndex;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which exceptions from rules came and went. One is the same if it is from the same rule at the same place. */
final class ExceptionChanges {
    private final FoundChanges found;

    ExceptionChanges(FoundChanges found) {
        this.found = found;
    }

    void tell() {
        Carriers olds = new Carriers(found.before());
        Carriers news = new Carriers(found.after());
        Map<List<?>, Deque<Allowance>> gone = new LinkedHashMap<>();
        for (Allowance old : found.before().blueprint().allowances()) {
            gone.computeIfAbsent(key(old, place(old)), k -> new ArrayDeque<>()).add(old);
        }
        for (Allowance now : found.after().blueprint().allowances()) {
            Deque<Allowance> same = gone.getOrDefault(key(now, now.element()), new ArrayDeque<>());
            if (same.isEmpty()) {
                found.added(Thing.EXCEPTION, news.element(now), Optional.of(Values.quoted(now.reason())), false);
            } else {
                Allowance old = same.remove();
                found.text(
                        Thing.EXCEPTION,
                        new Both(olds.element(old), news.element(now)),
                        Optional.of(old.reason()),
                        Optional.of(now.reason()));
            }
        }
        gone.values()
                .forEach(left -> left.forEach(old -> found.removed(
                        Thing.EXCEPTION, olds.element(old), Optional.of(Values.quoted(old.reason())), false)));
    }

    private static List<?> key(Allowance exception, Optional<String> place) {
        return List.of(exception.rule(), place);
    }

    /** What an old exception is limited to, as the new blueprint knows it. */
    private Optional<String> place(Allowance old) {
        Matches matches = found.matches();
        return old.element()
                .map(id -> matches.actions()
                        .newId(id)
                        .or(() -> matches.steps().newId(id))
                        .or(() -> matches.marks().newId(id))
                        .orElse("gone " + id));
    }

    /** What exceptions may be limited to. */
    private static final class Carriers {
        private final Map<String, Element> byId = new HashMap<>();

        Carriers(BlueprintIndex index) {
            index.steps().forEach(step -> byId.put(step.id(), Element.of(step)));
            CarriedMark.all(index).forEach(mark -> byId.put(mark.id(), Element.of(mark)));
            index.actions().forEach(action -> byId.put(action.id(), Element.of(action, index)));
        }

        Element element(Allowance exception) {
            Optional<Element> carrier = exception.element().map(byId::get);
            return new Element(
                    Element.Kind.EXCEPTION,
                    exception.rule(),
                    exception.rule(),
                    carrier.flatMap(Element::phase),
                    carrier.flatMap(Element::step),
                    carrier.flatMap(Element::action),
                    Optional.empty(),
                    carrier.flatMap(Element::mark));
        }
    }
}
