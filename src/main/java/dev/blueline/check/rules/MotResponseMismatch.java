package dev.blueline.check.rules;

import dev.blueline.check.Findings;
import dev.blueline.check.PlacedMark;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Moment;
import dev.blueline.model.Polarity;
import dev.blueline.model.Response;
import dev.blueline.model.Strategy;
import java.util.List;

/**
 * Finds moments of truth without a response, and responses that do not go with how the moment turns out. The first
 * begins once a moment has a signal or a response.
 */
final class MotResponseMismatch implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL409", "mot-response-mismatch"),
            Severity.WARNING,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "A moment of truth has no response, or one that does not go with how it turns out",
            """
            A moment of truth is declared so that something is made of it (Normann 1984; Carlzon 1987). By the practice \
            of the field, a positive one is reinforced, a neutral one streamlined, and a negative one recovered: to \
            reinforce what disappoints makes it worse, and to recover what delights is lost effort. A file that only \
            marks its moments is not asked for responses.
            """,
            """
            blueprint "Bicycle shop" {
              step "Collect" {
                customer   "Collects the bicycle"
                frontstage "Explains the bill" {
                  moment negative "The bill is higher than agreed" {
            //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    signal  csat < 4 of 5
                    respond reinforce "Points it out"
                  }
                }
                customer <-> frontstage
              }
            }
            """,
            """
            blueprint "Bicycle shop" {
              step "Collect" {
                customer   "Collects the bicycle"
                frontstage "Explains the bill" {
                  moment negative "The bill is higher than agreed" {
                    signal  csat < 4 of 5
                    respond recover "Takes the difference off"
                  }
                }
                customer <-> frontstage
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Whether one of {@code moments} is worked out, so that the others may be expected to be. */
    static boolean begun(List<PlacedMark<Moment>> moments) {
        return moments.stream()
                .anyMatch(moment -> moment.mark().signal().isPresent()
                        || moment.mark().response().isPresent());
    }

    @Override
    public void check(Subject subject, Findings findings) {
        List<PlacedMark<Moment>> moments = PlacedMark.all(subject.index(), Moment.class);
        boolean begun = begun(moments);
        for (PlacedMark<Moment> moment : moments) {
            Strategy fit = fit(moment.mark().polarity());
            if (moment.mark().response().isPresent()) {
                checkFit(moment, moment.mark().response().get(), fit, findings);
            } else if (begun) {
                findings.report(moment.finding("nothing is said of what is done about " + moment.mention("moment"))
                        .because("missing")
                        .help("write it in its braces, `respond " + fit.word() + " \"…\"`: a "
                                + moment.mark().polarity().word() + " moment is one to " + fit.word()));
            }
        }
    }

    private static void checkFit(PlacedMark<Moment> moment, Response response, Strategy fit, Findings findings) {
        if (response.strategy() != fit) {
            String polarity = moment.mark().polarity().word();
            findings.report(moment.finding(moment.mention("moment") + " is " + polarity + ", and its response is to "
                            + response.strategy().word())
                    .because("polarity")
                    .related(response.origin().span(), "the response")
                    .help("a " + polarity + " moment is one to " + fit.word() + ": write `respond " + fit.word()
                            + " \"…\"`, or `moment "
                            + fitting(response.strategy()).word()
                            + "` if that is how it turns out"));
        }
    }

    private static Strategy fit(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> Strategy.REINFORCE;
            case NEUTRAL -> Strategy.STREAMLINE;
            case NEGATIVE -> Strategy.RECOVER;
        };
    }

    private static Polarity fitting(Strategy strategy) {
        return switch (strategy) {
            case REINFORCE -> Polarity.POSITIVE;
            case STREAMLINE -> Polarity.NEUTRAL;
            case RECOVER -> Polarity.NEGATIVE;
        };
    }
}
