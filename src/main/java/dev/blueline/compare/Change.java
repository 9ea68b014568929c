package dev.blueline.compare;

import java.util.Optional;

/**
 * One thing that is different about the service.
 *
 * @param thing what changed
 * @param verb what became of it
 * @param before what it is about, as it was; nothing for what is new
 * @param after what it is about, as it is; nothing for what is gone
 * @param from what it was, where that can be said
 * @param to what it is now, where that can be said
 * @param follows whether it only follows from another change that is told, as a flow within a lane goes with the new
 *     action it leads to
 */
public record Change(
        Thing thing,
        Verb verb,
        Optional<Element> before,
        Optional<Element> after,
        Optional<Value> from,
        Optional<Value> to,
        boolean follows) {

    /** The kind of change, as people forbid it and data files call it: {@code evidence-removed}. */
    public String kind() {
        return thing.word() + "-" + verb.word();
    }

    /** What it is about, as it is now, or as it was if it is gone. */
    public Element element() {
        return after.or(() -> before).orElseThrow();
    }
}
