package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Mention;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the fewest lanes that have to move for the lines to fall between the roles. A partner may stand anywhere. */
final class LaneOutOfOrder implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL202", "lane-out-of-order"),
            Severity.ERROR,
            RuleClass.DEFINITION,
            Scope.ALL,
            "0.1",
            "A lane stands where its role does not belong",
            """
            From top to bottom a blueprint shows evidence, the customer, what the customer sees done, what is done out \
            of sight, and what supports it; each line separates two of these (Bitner, Ostrom and Morgan 2008; \
            management below support: Fliess and Kleinaltenkamp 2004). A lane out of this order would lie on the \
            wrong side of a line, and the drawing would say something else than the file.
            """,
            """
            blueprint "Repair shop" {
              lanes {
                customer
                support workshop "Workshop"
            //          ^^^^^^^^
                frontstage
              }
              step "Hand in" {
                customer   "Hands in the watch"
                frontstage "Writes the ticket"
              }
            }
            """,
            """
            blueprint "Repair shop" {
              lanes {
                customer
                frontstage
                support workshop "Workshop"
              }
              step "Hand in" {
                customer   "Hands in the watch"
                frontstage "Writes the ticket"
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        BlueprintIndex index = subject.index();
        List<Lane> lanes = index.blueprint().lanes().stream()
                .filter(lane -> lane.role() != Role.PARTNER)
                .toList();
        List<Boolean> inOrder = longestOrder(lanes);
        for (int i = 0; i < lanes.size(); i++) {
            if (!inOrder.get(i)) {
                report(lanes, inOrder, i, findings);
            }
        }
    }

    /** Names the lane to move past: the farthest one on the wrong side. */
    private static void report(List<Lane> lanes, List<Boolean> inOrder, int misplaced, Findings findings) {
        Lane lane = lanes.get(misplaced);
        for (int i = 0; i < misplaced; i++) {
            if (inOrder.get(i) && rank(lanes.get(i)) > rank(lane)) {
                report(lane, "below", "above", lanes.get(i), findings);
                return;
            }
        }
        for (int i = lanes.size() - 1; i > misplaced; i--) {
            if (inOrder.get(i) && rank(lanes.get(i)) < rank(lane)) {
                report(lane, "above", "below", lanes.get(i), findings);
                return;
            }
        }
    }

    private static void report(Lane lane, String where, String whereTo, Lane other, Findings findings) {
        findings.report(Finding.at(
                        lane.origin().name(),
                        "the " + Mention.of(lane) + " stands " + where + " the " + Mention.of(other))
                .related(other.origin().name(), "the " + Mention.of(other))
                .help("move this lane " + whereTo + " `" + Mention.word(other)
                        + "`; from top to bottom it is evidence, customer, frontstage, backstage, support,"
                        + " management"));
    }

    /** For each lane whether it is part of the longest run that is in order; of equal ones, those that belong higher up stay. */
    private static List<Boolean> longestOrder(List<Lane> lanes) {
        int[] length = new int[Role.values().length];
        int[] last = new int[length.length];
        Arrays.fill(last, -1);
        int[] before = new int[lanes.size()];
        for (int i = 0; i < lanes.size(); i++) {
            int best = best(length, rank(lanes.get(i)));
            before[i] = length[best] == 0 ? -1 : last[best];
            int longer = length[best] + 1;
            if (longer > length[rank(lanes.get(i))]) {
                length[rank(lanes.get(i))] = longer;
                last[rank(lanes.get(i))] = i;
            }
        }
        List<Boolean> kept = new ArrayList<>();
        lanes.forEach(lane -> kept.add(false));
        for (int i = lanes.isEmpty() ? -1 : last[best(length, length.length - 1)]; i >= 0; i = before[i]) {
            kept.set(i, true);
        }
        return kept;
    }

    /** The rank up to {@code limit} with the longest run; the lowest of equals. */
    private static int best(int[] length, int limit) {
        int best = 0;
        for (int rank = 1; rank <= limit; rank++) {
            if (length[rank] > length[best]) {
                best = rank;
            }
        }
        return best;
    }

    private static int rank(Lane lane) {
        return switch (lane.role()) {
            case EVIDENCE -> 0;
            case CUSTOMER -> 1;
            case FRONTSTAGE -> 2;
            case BACKSTAGE -> 3;
            case SUPPORT, PARTNER -> 4;
            case MANAGEMENT -> 5;
        };
    }
}
