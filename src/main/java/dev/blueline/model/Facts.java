package dev.blueline.model;

import java.util.List;
import java.util.Optional;

/**
 * What can be said of an action, a step, a phase or the whole alike.
 *
 * @param description a longer text
 * @param owner who answers for it
 * @param touchpoints where customer and service meet
 * @param wants what the customer wants here
 * @param measures what was measured or is planned
 * @param grounds what all this rests on
 * @param variants the variants it belongs to; all of them if none is named
 */
public record Facts(
        Optional<String> description,
        Optional<String> owner,
        List<String> touchpoints,
        List<String> wants,
        Measures measures,
        Grounds grounds,
        List<Variant> variants) {

    /** Nothing said. */
    public static final Facts NONE =
            new Facts(Optional.empty(), Optional.empty(), List.of(), List.of(), Measures.NONE, Grounds.NONE, List.of());

    /** Takes copies of the lists. */
    public Facts {
        touchpoints = List.copyOf(touchpoints);
        wants = List.copyOf(wants);
        variants = List.copyOf(variants);
    }
}
