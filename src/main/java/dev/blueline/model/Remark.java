package dev.blueline.model;

import java.util.Optional;

/**
 * A mark that is a text and little more: a delight, an opportunity, an idea, a question, a policy, a need for training,
 * a note.
 *
 * @param id unique among marks and actions
 * @param kind which of these
 * @param name its name, if it has one
 * @param text what is said
 * @param owner who answers for it
 * @param grounds what this rests on
 * @param origin where it was written
 */
public record Remark(
        String id,
        MarkKind kind,
        Optional<String> name,
        Optional<String> text,
        Optional<String> owner,
        Grounds grounds,
        Origin origin)
        implements Mark {}
