package dev.blueline.model;

import java.util.Optional;

/** Something the field marks: a fail point, a wait, a moment of truth, a pain, an idea. */
public sealed interface Mark permits FailPoint, WaitPoint, ExperiencePoint, Moment, Pain, Remark, MetricMark, DataUse {

    /** Unique among marks and actions: its name, or made from what it stands on. */
    String id();

    /** The name that exceptions use, if it has one. */
    Optional<String> name();

    /** What is said of it. */
    Optional<String> text();

    /** What kind of mark it is. */
    MarkKind kind();

    /** What it rests on; nothing for a kind of mark that cannot say it. */
    default Grounds grounds() {
        return Grounds.NONE;
    }

    /** Where it was written. */
    Origin origin();
}
