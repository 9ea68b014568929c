package dev.blueline.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What of a service changes, in the words of the field. With what may become of it, the closed catalogue of kinds of
 * changes.
 */
public enum Thing {
    // the whole
    /** What the service is called. */
    TITLE("title", Verb.REWORDED),
    /** The one course of events that is shown. */
    SCENARIO("scenario", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** Whose experience is shown. */
    SEGMENT("segment", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** What the customer wants to reach. */
    GOAL("goal", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** What the blueprint leaves out. */
    EXCLUSION("exclusion", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** What the provider promises. */
    PROMISE("promise", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** Whether the service is shown as it is or as it is to be. */
    STATE("state", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** The version of the blueprint. */
    VERSION("version", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** When the blueprint was brought up to date, or a metric measured. */
    DATE("date", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** The language of the fixed words. */
    LANGUAGE("language", Verb.CHANGED),
    /** Which form of blueprint it follows. */
    PROFILE("profile", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** The blueprint's own name for one of the lines. */
    LINE_NAME("line-name", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** An exception from a rule. */
    EXCEPTION("exception", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),

    // what is declared; on an action, a flow or a mark: that it goes through this channel, is done by this actor …
    /** A way in which customer and provider meet: that there is one, or that something goes through it. */
    CHANNEL("channel", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** That a channel keeps customer and provider out of each other's sight. */
    REMOTE("remote", Verb.ADDED, Verb.REMOVED),
    /** A person, by function: that there is one, or that they do something. */
    ACTOR("actor", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** A system: that there is one, or that something uses it. */
    SYSTEM("system", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** A form of the service: that there is one, or that something is for it alone. */
    VARIANT("variant", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),

    // what stands for itself
    /** A row. */
    LANE("lane", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** What a lane is for. */
    ROLE("role", Verb.CHANGED),
    /** That systems act in a lane rather than people. */
    TECHNOLOGY("technology", Verb.ADDED, Verb.REMOVED),
    /** Several steps that belong together. */
    PHASE("phase", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** That the customer has no part in a phase. */
    INTERNAL("internal", Verb.ADDED, Verb.REMOVED),
    /** A slot of the customer's time. */
    STEP("step", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** Something that is done; changed when it becomes a wait or a decision, or was one. */
    ACTION("action", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED, Verb.CHANGED),
    /** Something the customer sees, hears or holds. */
    EVIDENCE("evidence", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** Somebody waits: a box of its own, or a mark on another. */
    WAIT("wait", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** The service takes one of several ways. */
    DECISION("decision", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** How long something lasts beyond its step. */
    UNTIL("until", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** A plain property of an action, such as that the service may end there. */
    PROPERTY("property", Verb.ADDED, Verb.REMOVED),

    // flows
    /** A flow within a lane, or one that became another of these; changed when it means something else. */
    FLOW("flow", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED, Verb.CHANGED),
    /** A flow between two lanes that is no encounter. */
    HAND_OFF("hand-off", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED, Verb.CHANGED),
    /** A flow across the line of interaction (Bitner, Ostrom and Morgan 2008). */
    ENCOUNTER("encounter", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED, Verb.CHANGED),
    /** One of the ways out of a decision. */
    OUTCOME("outcome", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED, Verb.CHANGED),
    /** A way back to something done before, on purpose. */
    LOOP("loop", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED, Verb.CHANGED),
    /** A way out of a failure, or back from its repair. */
    RECOVERY("recovery", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED, Verb.CHANGED),
    /** That a flow which stays crosses a line of the field. */
    CROSSING("crossing", Verb.ADDED, Verb.REMOVED),
    /** When a flow is taken. */
    CONDITION("condition", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** How often a flow is taken. */
    PROBABILITY("probability", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED),

    // marks
    /** A place where the service may go wrong. */
    FAIL("fail", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** A moment that is designed to be felt. */
    EXPERIENCE("experience", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** A moment of truth. */
    MOMENT("moment", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** What hurts the customer. */
    PAIN("pain", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** What pleases the customer. */
    DELIGHT("delight", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** Where the service could be better. */
    OPPORTUNITY("opportunity", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** A thought for later. */
    IDEA("idea", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** Something nobody knows yet. */
    QUESTION("question", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** A rule or a law that applies. */
    POLICY("policy", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** Something that is measured: that there is a metric, or that it is looked at somewhere. */
    METRIC("metric", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** What people must learn. */
    TRAINING("training", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** Data that is used or kept. */
    DATA("data", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),
    /** A remark. */
    NOTE("note", Verb.ADDED, Verb.REMOVED, Verb.MOVED, Verb.REWORDED),

    // what is said of marks
    /** Why it goes wrong, or hurts. */
    CAUSE("cause", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** What keeps a failure from happening. */
    PREVENTION("prevention", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** How grave a failure is. */
    IMPACT("impact", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED),
    /** How much a pain hurts. */
    SEVERITY("severity", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED),
    /** What is done about a pain. */
    MEASURE("measure", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** How a moment of truth turns out. */
    POLARITY("polarity", Verb.RAISED, Verb.LOWERED),
    /** What tells how a moment of truth turns out. */
    SIGNAL("signal", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** What is done about a moment of truth. */
    RESPONSE("response", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** Who sees data. */
    VIEWER("viewer", Verb.ADDED, Verb.REMOVED),

    // what is said of anything
    /** A longer text. */
    DESCRIPTION("description", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** Who answers for it. */
    OWNER("owner", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** Where customer and service meet. */
    TOUCHPOINT("touchpoint", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** What the customer wants here. */
    WANT("want", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** How well backed it is. */
    STATUS("status", Verb.ADDED, Verb.REMOVED, Verb.CHANGED),
    /** Where it comes from. */
    SOURCE("source", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),
    /** Where more stands. */
    LINK("link", Verb.ADDED, Verb.REMOVED, Verb.REWORDED),

    // what is measured
    /** How long it takes. */
    TIME("time", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED),
    /** How long it is expected to take. */
    EXPECTED("expected", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED),
    /** How long it should take at most, by the provider's own standard. */
    STANDARD("standard", Verb.ADDED, Verb.REMOVED, Verb.TIGHTENED, Verb.LOOSENED),
    /** How long the customer puts up with. */
    TOLERANCE("tolerance", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED),
    /** From when on the provider loses money. */
    BREAKEVEN("breakeven", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED),
    /** What it costs the provider. */
    COST("cost", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED),
    /** What it earns. */
    REVENUE("revenue", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED),
    /** How many customers. */
    VOLUME("volume", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED),
    /** How often it happens. */
    RATE("rate", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED),
    /** How content customers are. */
    SATISFACTION("satisfaction", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED),
    /** How much it counts in the whole. */
    WEIGHT("weight", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED),
    /** What customers expect, as a score. */
    EXPECTATION("expectation", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED),
    /** What customers perceive, as a score. */
    PERCEPTION("perception", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED),
    /** How the customer feels. */
    EMOTION("emotion", Verb.ADDED, Verb.REMOVED, Verb.REWORDED, Verb.RAISED, Verb.LOWERED),
    /** The value of a metric. */
    VALUE("value", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED),
    /** The value of a metric before the last one. */
    EARLIER_VALUE("earlier-value", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED),
    /** What a metric should be. */
    TARGET("target", Verb.ADDED, Verb.REMOVED, Verb.RAISED, Verb.LOWERED, Verb.CHANGED);

    private final String word;
    private final Set<Verb> verbs;

    Thing(String word, Verb... verbs) {
        this.word = word;
        this.verbs = EnumSet.copyOf(List.of(verbs));
    }

    /** The word by which people and data files call it. */
    public String word() {
        return word;
    }

    /** What may become of it, in the order of {@link Verb}. */
    public List<Verb> verbs() {
        return List.copyOf(verbs);
    }
}
