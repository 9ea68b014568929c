package dev.blueline.check.rules;

import dev.blueline.check.Rule;
import java.util.List;

/** The catalogue: every rule, in the order of the codes. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new CustomerLaneRequired(),
            new LaneOrder(),
            new CustomerToSupport(),
            new SkipsFrontstage(),
            new NoStartOrEnd(),
            new CustomerActionUnsupported(),
            new FrontstageWithoutCustomer(),
            new OrphanSupport(),
            new OrphanBackstage(),
            new MissingEvidence(),
            new PhaseWithoutCustomerAction(),
            new MotPlacement(),
            new SelfLoop(),
            new DuplicateFlow(),
            new BackwardFlowUnmarked(),
            new UnmarkedCycle(),
            new DecisionOutcomes(),
            new DecisionLabels(),
            new DecisionProbability(),
            new UnreachableAction(),
            new DeadEnd(),
            new OrphanEvidence(),
            new RecoveryDoesNotRejoin(),
            new WaitOverStandard(),
            new TimeOverTolerance(),
            new LoopWithoutExit(),
            new MotBreached(),
            new WeightsSum(),
            new FrontstageToSupportJump(),
            new DecisionQuestion(),
            new MissingChannel(),
            new UnusedDeclaration(),
            new FailWithoutRecovery(),
            new FailWithoutOwner(),
            new WaitWithoutStandard(),
            new MotIndicator(),
            new MotResponse(),
            new HandoffWithoutOwner(),
            new ActionNotVerb(),
            new MixedStyle(),
            new DuplicateLabel(),
            new ActorAlias(),
            new SelfServiceWithoutFallback(),
            new SystemInPeopleLane(),
            new PersonInTechLane(),
            new ScopeSize(),
            new Stale(),
            new MissingSegment(),
            new AssumedEvidence(),
            new ExchangeWithoutReason(),
            new BackstageSilence(),
            new InvisibleFee(),
            new QuestionOpen());

    private Rules() {}

    /** Every rule there is. */
    public static List<Rule> all() {
        return ALL;
    }
}
