package dev.blueline.model;

import java.util.Optional;

/**
 * An exception from a rule, with its reason.
 *
 * @param rule the rule's slug, as written
 * @param element the id of the step, action or mark it is limited to; empty for the whole blueprint
 * @param elementSpan where that element was written; empty for the whole blueprint
 * @param reason why the rule does not hold here
 * @param origin where it was written; its name span is the rule's name
 */
public record Allowance(
        String rule, Optional<String> element, Optional<Origin> elementSpan, String reason, Origin origin) {}
