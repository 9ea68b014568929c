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
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.Profile;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import java.util.BitSet;
import java.util.List;

/**
 * Finds three steps or more in a row in which nobody works backstage, although people do so before and after, and
 * although in each of them frontstage people and supporting people deal with each other. Empty cells as such are normal.
 */
final class BackstageSilence implements Rule {
    private static final int LEAST = 3;

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL423", "backstage-silence"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.CUSTOMER_AND_ARROWS.except(Profile.PCN),
            "0.1",
            "Nobody works backstage for several steps, while arrows go past",
            """
            In a workshop the steps between two interviews often stay empty below the line of visibility: those who \
            work there were not in the room. An empty cell is normal and says that nothing happens. A row of them is \
            worth a question when the arrows say otherwise, because frontstage and support deal with each other past a \
            lane in which people work before and after. This is experience from practice, no law; using a system does \
            not count.
            """,
            """
            blueprint "Move" {
              step "Ask" {
                customer ask    "Asks for a price"
                frontstage fa   "Visits the flat"
                backstage       "Plans the crew"
                ask <-> fa -> backstage
              }
              step "Pack" {
            //     ^^^^^^
                customer pack   "Shows the boxes"
                frontstage fb   "Packs the boxes"
                support    sb   "Delivers paper"
                ask -> pack <-> fb <-> sb
              }
              step "Load" {
                customer load   "Counts the boxes"
                frontstage fc   "Carries the boxes"
                support    sc   "Lends the lift"
                pack -> load <-> fc <-> sc
              }
              step "Drive" {
                customer drive  "Follows the lorry"
                frontstage fd   "Drives the lorry"
                support    sd   "Names the route"
                load -> drive <-> fd <-> sd
              }
              step "Arrive" {
                customer arrive "Opens the door"
                frontstage fe   "Unloads the boxes"
                backstage       "Books the hours"
                drive -> arrive <-> fe -> backstage
              }
            }
            """,
            """
            blueprint "Move" {
              step "Ask" {
                customer ask    "Asks for a price"
                frontstage fa   "Visits the flat"
                backstage       "Plans the crew"
                ask <-> fa -> backstage
              }
              step "Pack" {
                customer pack   "Shows the boxes"
                frontstage fb   "Packs the boxes"
                support    sb   "Delivers paper"
                ask -> pack <-> fb <-> sb
              }
              step "Load" {
                customer load   "Counts the boxes"
                frontstage fc   "Carries the boxes"
                backstage       "Reserves the lift"
                support    sc   "Lends the lift"
                pack -> load <-> fc <-> backstage <-> sc
              }
              step "Drive" {
                customer drive  "Follows the lorry"
                frontstage fd   "Drives the lorry"
                support    sd   "Names the route"
                load -> drive <-> fd <-> sd
              }
              step "Arrive" {
                customer arrive "Opens the door"
                frontstage fe   "Unloads the boxes"
                backstage       "Books the hours"
                drive -> arrive <-> fe -> backstage
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
        BitSet busy = busy(index);
        BitSet passed = passed(index);
        passed.andNot(busy);
        int first = busy.nextSetBit(0);
        int last = busy.length() - 1;
        for (int from = passed.nextSetBit(Math.max(first, 0)); from >= 0 && from < last; ) {
            int to = passed.nextClearBit(from);
            if (first >= 0 && to - from >= LEAST && to <= last) {
                findings.report(finding(index.steps(), from, to));
            }
            from = passed.nextSetBit(to);
        }
    }

    private static Finding finding(List<Step> steps, int from, int to) {
        Step first = steps.get(from - 1);
        Step last = steps.get(to - 2);
        return Finding.at(
                        first,
                        "nobody works backstage from " + Mention.of(first) + " to " + Mention.of(last)
                                + ", though frontstage and support deal with each other in each of these steps")
                .related(last.origin().name(), "to here")
                .help("ask those who work there, and write what they do, as in `backstage \"…\"`;"
                        + " if they do nothing, nothing is wrong");
    }

    /** The columns, from 1, in which something happens backstage. */
    private static BitSet busy(BlueprintIndex index) {
        BitSet columns = new BitSet();
        for (Action action : index.actions()) {
            if (action.role() == Role.BACKSTAGE) {
                int column = index.column(action);
                columns.set(column, Math.max(column, action.details().until().orElse(column)) + 1);
            }
        }
        return columns;
    }

    /** The columns in which frontstage people and supporting people deal with each other directly. */
    private static BitSet passed(BlueprintIndex index) {
        BitSet columns = new BitSet();
        for (Flow flow : index.blueprint().flows()) {
            int column = index.column(flow.from());
            if (flow.kind() != FlowKind.INFORMATION
                    && column == index.column(flow.to())
                    && (joins(flow.from(), flow.to()) || joins(flow.to(), flow.from()))
                    && isPerson(flow.from())
                    && isPerson(flow.to())) {
                columns.set(column);
            }
        }
        return columns;
    }

    private static boolean joins(Action front, Action support) {
        return front.role() == Role.FRONTSTAGE && support.role() == Role.SUPPORT;
    }

    private static boolean isPerson(Action action) {
        return !action.lane().technology() && !action.is(Flag.AUTOMATED) && !SystemWords.isNamed(action.label());
    }
}
