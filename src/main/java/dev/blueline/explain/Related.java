package dev.blueline.explain;

import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import java.util.List;

/** Which kinds of findings are about the same thing, so that whoever reads about one may want the others. */
final class Related {
    /** Slugs that belong together; one may be in several groups. */
    static final List<List<String>> GROUPS = List.of(
            List.of("customer-to-support", "skips-frontstage", "frontstage-to-support-jump"),
            List.of("missing-customer-lane", "lane-out-of-order", "phase-without-customer-action"),
            List.of("customer-action-unsupported", "frontstage-without-customer", "orphan-backstage", "orphan-support"),
            List.of("missing-evidence", "orphan-evidence"),
            List.of("no-start-or-end", "unreachable-action", "dead-end"),
            List.of("self-loop", "backward-flow-unmarked", "unmarked-cycle", "loop-without-exit"),
            List.of(
                    "decision-without-choice",
                    "unclear-outcomes",
                    "decision-probability-mismatch",
                    "decision-without-question"),
            List.of("wait-without-standard", "wait-over-standard", "time-over-tolerance", "time-order"),
            List.of("fail-without-recovery", "fail-without-owner", "recovery-does-not-rejoin"),
            List.of("fail-without-recovery", "self-service-without-fallback"),
            List.of("fail-without-owner", "handoff-without-owner"),
            List.of("mot-without-customer", "mot-without-indicator", "mot-response-mismatch", "mot-breached"),
            List.of("system-in-people-lane", "person-in-tech-lane"),
            List.of("action-not-verb", "mixed-style", "decision-without-question"),
            List.of("duplicate-label", "duplicate-name", "actor-alias"),
            List.of("stale", "question-open", "assumed-evidence"),
            List.of("unused-allow", "unknown-rule", "no-such-rule"),
            List.of("unresolved-reference", "unknown-lane", "unclear-reference", "word-as-name"),
            List.of("unused-declaration", "unresolved-reference"),
            List.of("missing-brace", "extra-brace", "too-deep"),
            List.of("missing-quotes", "unclosed-text", "wrong-quotes", "name-for-title"),
            List.of("wrong-unit", "wrong-number", "out-of-range"),
            List.of("empty-file", "no-blueprint", "second-blueprint"));

    private Related() {}

    /** The others of the groups of {@code known}, in the order of their codes. */
    static List<KnownCode> to(KnownCode known) {
        String slug = known.code().slug();
        return KnownCodes.all().stream()
                .filter(other -> !other.equals(known))
                .filter(other -> GROUPS.stream()
                        .anyMatch(group -> group.contains(slug)
                                && group.contains(other.code().slug())))
                .toList();
    }
}
