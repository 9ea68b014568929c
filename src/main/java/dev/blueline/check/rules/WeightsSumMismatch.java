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
import dev.blueline.diagnostic.Edit;
import dev.blueline.diagnostic.Fix;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Phase;
import dev.blueline.model.Variant;
import dev.blueline.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds weights of phases that do not sum to 1, and phases that are rated without a weight while others have one.
 * Sub-phases of a phase that has a weight itself may share out either 1 or that weight. Phases of different variants are
 * never summed.
 */
final class WeightsSumMismatch implements Rule {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.001");

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL316", "weights-sum-mismatch"),
            Severity.WARNING,
            RuleClass.CONTRADICTION,
            Scope.ALL,
            "0.1",
            "The weights of the phases do not sum to 1",
            """
            The satisfaction with the whole is the mean of the phases, each by its weight: Σ(W·S) / ΣW. Weights are \
            shares of the whole, and shares come to 1; where they do not, one of them is wrong or a phase has none, and \
            nobody can tell which from the mean. A rounding of a thousandth is allowed.
            """,
            """
            blueprint "Bicycle shop" {
              phase "Hand in" {
                weight 0.4
            //         ^^^
                step "Hand in" {
                  customer "Says what is wrong"
                }
              }
              phase "Collect" {
                weight 0.5
                step "Collect" {
                  customer "Rides home"
                }
              }
            }
            """,
            """
            blueprint "Bicycle shop" {
              phase "Hand in" {
                weight 0.4
                step "Hand in" {
                  customer "Says what is wrong"
                }
              }
              phase "Collect" {
                weight 0.6
                step "Collect" {
                  customer "Rides home"
                }
              }
            }
            """);

    /** The phases that share out a weight. */
    private record Group(Optional<Phase> parent, List<Phase> weighted, List<Phase> without) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Blueprint blueprint = subject.index().blueprint();
        check(Optional.empty(), blueprint.phases(), blueprint.variants(), findings);
    }

    private static void check(Optional<Phase> parent, List<Phase> phases, List<Variant> variants, Findings findings) {
        List<Phase> all = new ArrayList<>();
        phases.forEach(phase -> flatten(phase, all));
        boolean varies =
                all.stream().anyMatch(phase -> !phase.facts().variants().isEmpty());
        List<Optional<Variant>> cases =
                varies ? variants.stream().map(Optional::of).toList() : List.of(Optional.empty());
        for (Optional<Variant> variant : cases) {
            List<Phase> included = all.stream()
                    .filter(phase -> variant.isEmpty() || isFor(phase, variant.get()))
                    .toList();
            Optional<Finding> finding = look(new Group(
                    parent,
                    included.stream().filter(WeightsSumMismatch::isWeighted).toList(),
                    included.stream().filter(phase -> !isWeighted(phase)).toList()));
            if (finding.isPresent()) {
                findings.report(finding.get());
                break;
            }
        }
        all.stream()
                .filter(phase -> isWeighted(phase) && !phase.phases().isEmpty())
                .forEach(phase -> check(Optional.of(phase), phase.phases(), variants, findings));
    }

    /** The phases that count here: those with a weight or a score of their own, and of the others their sub-phases. */
    private static void flatten(Phase phase, List<Phase> all) {
        boolean rated = phase.facts().measures().satisfaction().isPresent();
        if (isWeighted(phase) || rated || phase.phases().isEmpty()) {
            all.add(phase);
        } else {
            phase.phases().forEach(inner -> flatten(inner, all));
        }
    }

    private static boolean isWeighted(Phase phase) {
        return phase.facts().measures().weight().isPresent();
    }

    private static boolean isFor(Phase phase, Variant variant) {
        List<Variant> variants = phase.facts().variants();
        return variants.isEmpty()
                || variants.stream().anyMatch(named -> named.name().equals(variant.name()));
    }

    private static Optional<Finding> look(Group group) {
        if (group.weighted().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = Weights.sum(weights(group));
        Optional<BigDecimal> shared =
                group.parent().flatMap(phase -> phase.facts().measures().weight());
        Optional<Phase> rated = group.without().stream()
                .filter(phase -> phase.facts().measures().satisfaction().isPresent())
                .findFirst();
        if (rated.isPresent()) {
            return Optional.of(unweighted(rated.get(), BigDecimal.ONE.subtract(sum)));
        }
        boolean right = isNear(sum, BigDecimal.ONE)
                || shared.filter(whole -> isNear(sum, whole)).isPresent();
        return right ? Optional.empty() : Optional.of(wrongSum(group, sum));
    }

    private static boolean isNear(BigDecimal sum, BigDecimal whole) {
        return sum.subtract(whole).abs().compareTo(TOLERANCE) <= 0;
    }

    private static Finding unweighted(Phase phase, BigDecimal rest) {
        return Finding.at(
                        phase,
                        Mention.of(phase)
                                + " has a satisfaction and no weight, while other phases have one, so it counts"
                                + " as much as 1")
                .because("missing")
                .help("write how much of the whole it is, as in `weight "
                        + (rest.signum() > 0 ? rest.toPlainString() : "0.2") + "`");
    }

    private static Finding wrongSum(Group group, BigDecimal sum) {
        List<Phase> weighted = group.weighted();
        String whose = group.parent()
                .map(phase -> "the sub-phases of " + Mention.of(phase))
                .orElse("the phases");
        String name = group.parent()
                .map(phase -> phase.name().or(phase::title).orElse(phase.id()))
                .orElse("");
        Finding finding = Finding.at(
                span(weighted.get(0)),
                "the weights of " + whose + " sum to "
                        + sum.stripTrailingZeros().toPlainString() + " instead of 1",
                name);
        for (Phase phase : weighted.subList(1, weighted.size())) {
            finding = finding.related(span(phase), "the weight of " + Mention.of(phase));
        }
        Optional<Phase> without =
                group.without().stream().filter(phase -> !phase.internal()).findFirst();
        if (without.isPresent()) {
            return finding.related(without.get().origin().name(), "no weight")
                    .help("give " + Mention.of(without.get()) + " a weight as well, so that all come to 1");
        }
        Optional<List<BigDecimal>> normalised = isTied(group) ? Optional.empty() : Weights.normalised(weights(group));
        if (normalised.isEmpty()) {
            return finding.help("write each phase's share of the whole, so that all come to 1");
        }
        String shares = normalised.get().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
        List<Edit> edits = IntStream.range(0, weighted.size())
                .mapToObj(i ->
                        new Edit(span(weighted.get(i)), normalised.get().get(i).toPlainString()))
                .toList();
        return finding.help("correct the one that is wrong; in the same proportions they are " + shares)
                .fix(new Fix("make the weights " + shares, true, edits).unsafe());
    }

    /** Whether other sums would change with these weights: those of another variant, or of sub-phases that share one. */
    private static boolean isTied(Group group) {
        return group.weighted().stream()
                .anyMatch(phase -> !phase.facts().variants().isEmpty()
                        || phase.phases().stream().anyMatch(WeightsSumMismatch::isWeighted));
    }

    private static List<BigDecimal> weights(Group group) {
        return group.weighted().stream()
                .map(phase -> phase.facts().measures().weight().orElseThrow())
                .toList();
    }

    private static Span span(Phase phase) {
        return phase.facts()
                .measures()
                .origins()
                .of("weight")
                .orElse(phase.origin())
                .name();
    }
}
