package dev.blueline.compare.telling;

import dev.blueline.compare.Change;
import dev.blueline.compare.Element;
import dev.blueline.compare.Thing;
import java.util.EnumSet;
import java.util.Set;

/** Whether a change is about an element itself, or about something that is said of it. */
final class Things {
    private static final Set<Thing> BOXES = EnumSet.of(Thing.ACTION, Thing.EVIDENCE, Thing.WAIT, Thing.DECISION);
    private static final Set<Thing> FLOWS =
            EnumSet.of(Thing.FLOW, Thing.HAND_OFF, Thing.ENCOUNTER, Thing.OUTCOME, Thing.LOOP, Thing.RECOVERY);
    private static final Set<Thing> DECLARED =
            EnumSet.of(Thing.CHANNEL, Thing.ACTOR, Thing.SYSTEM, Thing.METRIC, Thing.VARIANT);

    private Things() {}

    /** Whether {@code change} is about its element itself. */
    static boolean isItself(Change change) {
        Thing thing = change.thing();
        Element element = change.element();
        return switch (element.kind()) {
            case WHOLE -> false;
            case LANE -> thing == Thing.LANE;
            case PHASE -> thing == Thing.PHASE;
            case STEP -> thing == Thing.STEP;
            case EXCEPTION -> thing == Thing.EXCEPTION;
            case ACTION -> BOXES.contains(thing);
            case FLOW -> FLOWS.contains(thing);
            case DECLARATION -> DECLARED.contains(thing);
            case MARK ->
                element.mark()
                        .map(mark -> mark.kind().word().equals(thing.word()))
                        .orElse(false);
        };
    }
}
