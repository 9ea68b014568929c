package dev.blueline.compare;

import java.util.Optional;

/**
 * One thing that is different about the service.
 *
 * @param thing what changed
 * @param verb what became of it
 * @param before what it is about, as it was; nothing for what is new
 * @param after what it is about, as it is; nothing for what is gone
 * @param from what it was, where that can be said: the old words or amount; the lane, the step or both from which an
 *     action was moved; of something that was taken from an element, such as a touchpoint or a channel, this; of a flow
 *     that is gone the lines of the field that it crossed; of a lost recovery what it led to
 * @param to what it is now, where that can be said, likewise
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

    /**
     * Refuses a kind that the catalogue does not know.
     *
     * @throws IllegalArgumentException if nothing of the sort becomes of the thing: a defect of the program
     */
    public Change {
        if (!thing.verbs().contains(verb)) {
            throw new IllegalArgumentException("no such change: " + thing.word() + "-" + verb.word());
        }
    }

    /** The kind of change, as people forbid it and data files call it: {@code evidence-removed}. */
    public String kind() {
        return thing.word() + "-" + verb.word();
    }

    /** What it is about, as it is now, or as it was if it is gone. */
    public Element element() {
        return after.or(() -> before).orElseThrow();
    }
}
