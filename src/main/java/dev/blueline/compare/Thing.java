package dev.blueline.compare;

import java.util.List;
import java.util.Set;

/** What of a service changes, in the words of the field. */
public enum Thing {
    // the whole
    TITLE("title", Verb.REWORDED),
    HEADER("header", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    // what stands for itself
    PHASE("phase", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    STEP("step", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    LANE("lane", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    ACTION("action", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    EVIDENCE("evidence", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    FLOW("flow", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** A flow between two lanes. */
    HAND_OFF("hand-off", Verb.ADDED, Verb.REMOVED),
    /** That a flow crosses a line of the field. */
    CROSSING("crossing", Verb.ADDED, Verb.REMOVED),
    FAIL("fail", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    RECOVERY("recovery", Verb.ADDED, Verb.REMOVED),
    // what is said of these
    STANDARD("standard", Verb.ADDED, Verb.REMOVED, Verb.TIGHTENED, Verb.LOOSENED);

    private final String word;
    private final Set<Verb> verbs;

    Thing(String word, Verb... verbs) {
        this.word = word;
        this.verbs = Set.of(verbs);
    }

    /** The word by which people and data files call it. */
    public String word() {
        return word;
    }

    /** What may become of it, in the order of {@link Verb}. */
    public List<Verb> verbs() {
        return verbs.stream().sorted().toList();
    }
}
