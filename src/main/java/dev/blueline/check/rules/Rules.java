package dev.blueline.check.rules;

import dev.blueline.check.Rule;
import java.util.List;

/** The catalogue: every rule, in the order of the codes. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new MissingCustomerLane(),
            new LaneOutOfOrder(),
            new CustomerToSupport(),
            new SkipsFrontstage(),
            new NoStartOrEnd(),
            new CustomerActionUnsupported(),
            new FrontstageWithoutCustomer(),
            new OrphanSupport(),
            new OrphanBackstage(),
            new MissingEvidence(),
            new PhaseWithoutCustomerAction(),
            new MotWithoutCustomer(),
            new MissingBackstage(),
            new SelfLoop(),
            new DuplicateFlow(),
            new BackwardFlowUnmarked(),
            new UnmarkedCycle(),
            new DecisionWithoutChoice(),
            new UnclearOutcomes(),
            new DecisionProbabilityMismatch(),
            new UnreachableAction(),
            new DeadEnd(),
            new OrphanEvidence(),
            new RecoveryDoesNotRejoin(),
            new WaitOverStandard(),
            new TimeOverTolerance(),
            new LoopWithoutExit(),
            new MotBreached(),
            new WeightsSumMismatch(),
            new FrontstageToSupportJump(),
            new DecisionWithoutQuestion(),
            new MissingChannel(),
            new UnusedDeclaration(),
            new FailWithoutRecovery(),
            new FailWithoutOwner(),
            new WaitWithoutStandard(),
            new MotWithoutIndicator(),
            new MotResponseMismatch(),
            new HandoffWithoutOwner(),
            new ActionNotVerb(),
            new MixedStyle(),
            new DuplicateLabel(),
            new ActorAlias(),
            new SelfServiceWithoutFallback(),
            new SystemInPeopleLane(),
            new PersonInTechLane(),
            new OversizedScope(),
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
