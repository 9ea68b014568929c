package dev.blueline.model;

import java.util.Optional;

/** Something the field marks on an action: a fail point, a wait, an experience point, a moment of truth. */
public sealed interface Mark permits FailPoint, WaitPoint, ExperiencePoint, Moment {

    /** Unique among marks and actions: its name, or made from its action. */
    String id();

    /** The name that flows and exceptions use, if it has one. */
    Optional<String> name();

    /** What is said of it. */
    Optional<String> text();

    /** What kind of mark it is. */
    MarkKind kind();

    /** Where it was written. */
    Origin origin();
}
