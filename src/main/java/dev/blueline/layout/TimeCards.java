package dev.blueline.layout;

import dev.blueline.layout.CardContent.Part;
import dev.blueline.layout.scene.SceneRow.Tone;
import dev.blueline.measure.AmountText;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Facts;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Measures;
import dev.blueline.model.Role;
import dev.blueline.model.Time;
import dev.blueline.model.WaitPoint;
import dev.blueline.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long it takes: of the whole, phases and steps, of what the customer does, and of waits. What others do takes its
 * time in its box.
 *
 * <p>It refuses to sum: parallel work, waits and loops break a sum.
 */
final class TimeCards implements CardSource {
    private final BlueprintIndex index;
    private final Wording wording;
    private final AmountText amounts;

    TimeCards(BlueprintIndex index, Wording wording) {
        this.index = index;
        this.wording = wording;
        this.amounts = new AmountText(wording);
    }

    @Override
    public List<CardContent> cards(Facts facts, List<Mark> marks, Optional<Action> action) {
        List<CardContent> cards = new ArrayList<>();
        if (action.isEmpty() || isCustomers(action)) {
            Measures said = facts.measures();
            Optional<BadgeRow.BadgeText> badge = action.filter(own -> own.kind() == ActionKind.WAIT)
                    .flatMap(index::ownBadge)
                    .map(own -> new BadgeRow.BadgeText(own, MarkKind.WAIT));
            card(
                            new Times(
                                    said.time(), said.expected(), said.standard(), said.tolerance(), said.breakeven()),
                            badge,
                            action.map(Action::label))
                    .ifPresent(cards::add);
        }
        for (Mark mark : marks) {
            if (mark instanceof WaitPoint wait) {
                card(
                                new Times(
                                        Optional.empty(),
                                        wait.expected(),
                                        wait.standard(),
                                        Optional.empty(),
                                        Optional.empty()),
                                Optional.of(new BadgeRow.BadgeText(index.badge(mark), MarkKind.WAIT)),
                                wait.text().or(() -> action.map(Action::label)))
                        .ifPresent(cards::add);
            }
        }
        return cards;
    }

    @Override
    public boolean tells(Mark mark, Optional<Action> action) {
        return mark instanceof WaitPoint wait
                && (wait.expected().isPresent() || wait.standard().isPresent());
    }

    private static boolean isCustomers(Optional<Action> action) {
        return action.isPresent() && action.get().role() == Role.CUSTOMER;
    }

    /** The times said of one thing. */
    private record Times(
            Optional<Time> time,
            Optional<Time> expected,
            Optional<Time> standard,
            Optional<Time> tolerance,
            Optional<Time> breakeven) {
        List<Time> all() {
            return Stream.of(time, expected, standard, tolerance, breakeven)
                    .flatMap(Optional::stream)
                    .toList();
        }

        Optional<Time> taken() {
            return time.or(() -> expected);
        }
    }

    private Optional<CardContent> card(Times times, Optional<BadgeRow.BadgeText> badge, Optional<String> label) {
        if (times.all().isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        times.time().ifPresent(time -> parts.add(new Part(Tone.STRONG, said("box.time", time))));
        Tone second = times.time().isPresent() ? Tone.QUIET : Tone.STRONG;
        times.expected().ifPresent(time -> parts.add(new Part(second, said("box.expected", time))));
        Optional<String> overStandard = over("row.over-standard", times.taken(), times.standard());
        Optional<String> overTolerance = over("row.over-tolerance", times.taken(), times.tolerance());
        List<String> limits = new ArrayList<>();
        if (overStandard.isEmpty()) {
            times.standard().ifPresent(time -> limits.add(said("box.standard", time)));
        }
        if (overTolerance.isEmpty()) {
            times.tolerance().ifPresent(time -> limits.add(said("box.tolerance", time)));
        }
        times.breakeven().ifPresent(time -> limits.add(said("row.breakeven", time)));
        overStandard.ifPresent(text -> parts.add(new Part(Tone.WARNING, text)));
        overTolerance.ifPresent(text -> parts.add(new Part(Tone.WARNING, text)));
        if (!limits.isEmpty()) {
            parts.add(new Part(parts.isEmpty() ? Tone.STRONG : Tone.QUIET, String.join(" · ", limits)));
        }
        label.ifPresent(text -> parts.add(Math.min(1, parts.size()), new Part(Tone.PLAIN, text)));
        return Optional.of(new CardContent(false, badge, gauge(times), parts));
    }

    private String said(String key, Time time) {
        return wording.text(key, amounts.time(time));
    }

    private Optional<String> over(String key, Optional<Time> taken, Optional<Time> limit) {
        return taken.flatMap(time ->
                limit.flatMap(most -> amounts.excess(time, most).map(by -> wording.text(key, by, amounts.time(most)))));
    }

    /** A bar where there is something to hold the time against. */
    private static Optional<GaugeValues> gauge(Times times) {
        Optional<Time> taken = times.taken();
        Optional<Time> limit = times.standard().or(times::tolerance);
        if (taken.isEmpty() || limit.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> marks = Stream.of(times.standard(), times.tolerance())
                .flatMap(Optional::stream)
                .map(Time::seconds)
                .toList();
        BigDecimal full = BigDecimal.ZERO;
        for (Time time : times.all()) {
            full = full.max(seconds(time.high(), time));
        }
        Time time = taken.get();
        return full.signum() == 0
                ? Optional.empty()
                : Optional.of(new GaugeValues(
                        full,
                        seconds(time.low(), time),
                        time.seconds(),
                        seconds(time.high(), time),
                        limit.map(Time::seconds),
                        marks));
    }

    private static BigDecimal seconds(BigDecimal amount, Time time) {
        return amount.multiply(BigDecimal.valueOf(time.unit().seconds()));
    }
}
