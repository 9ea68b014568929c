package dev.blueline.testing;

import static dev.blueline.testing.Blueprints.NOWHERE;

import dev.blueline.model.Actor;
import dev.blueline.model.Comparison;
import dev.blueline.model.DataUse;
import dev.blueline.model.ExperiencePoint;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Grounds;
import dev.blueline.model.Level;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Metric;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Moment;
import dev.blueline.model.Pain;
import dev.blueline.model.Polarity;
import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Remark;
import dev.blueline.model.Response;
import dev.blueline.model.Signal;
import dev.blueline.model.Status;
import dev.blueline.model.Strategy;
import dev.blueline.model.Time;
import dev.blueline.model.TimeUnit;
import dev.blueline.model.WaitPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The marks of {@link FullBlueprint}, and the metrics they speak of. */
final class FullMarks {
    private final Actor reader;
    private final Metric content = new Metric(
            "csat",
            "Content guests",
            Optional.of(score("4.1")),
            Optional.of(score("3.6")),
            Optional.of(score("4.5")),
            Optional.of(LocalDate.of(2026, 10, 1)),
            Optional.of("Quality"),
            grounds("metric", Status.ASSUMED),
            NOWHERE);
    private final Metric arrivals = new Metric(
            "arrivals",
            "Arrivals",
            Optional.of(
                    new Reading(new BigDecimal("30"), Optional.empty(), Optional.of("guests"), Optional.of("evening"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Grounds.NONE,
            NOWHERE);

    /** @param reader who sees data */
    FullMarks(Actor reader) {
        this.reader = reader;
    }

    List<Metric> metrics() {
        return List.of(content, arrivals);
    }

    /** One of each kind, those that only an action has included, and one with nothing said. */
    List<Mark> ofAction() {
        List<Mark> marks = new ArrayList<>();
        marks.add(fail("lost", "Booking not found"));
        marks.add(new FailPoint(
                "s1.house.fail",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Grounds.NONE,
                NOWHERE));
        marks.add(new WaitPoint(
                "slow",
                Optional.of("slow"),
                Optional.of("The screen loads"),
                Optional.of(Time.of(new BigDecimal("8"), TimeUnit.SECOND)),
                Optional.of(Time.of(new BigDecimal("4"), TimeUnit.SECOND)),
                NOWHERE));
        marks.add(new ExperiencePoint("felt", Optional.of("felt"), Optional.of("A smile"), NOWHERE));
        marks.add(moment("good", Polarity.POSITIVE, "Welcomed by name"));
        marks.add(moment("even", Polarity.NEUTRAL, "Asked for the passport"));
        marks.add(new Moment(
                "bad",
                Optional.of("bad"),
                Optional.of("Nobody looks up"),
                Polarity.NEGATIVE,
                Optional.of(new Signal(content, Comparison.LESS, score("4"), NOWHERE)),
                Optional.of(new Response(Strategy.RECOVER, "Greets the queue, offers water", NOWHERE)),
                Optional.of("Duty manager"),
                grounds("moment", Status.OBSERVED),
                NOWHERE));
        marks.addAll(of("action"));
        return marks;
    }

    /** One of each kind that may stand on anything, with texts that tell where they belong. */
    List<Mark> of(String what) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Pain(
                "pain-of-" + what,
                Optional.of("pain-of-" + what),
                Optional.of("What hurts in the " + what),
                Optional.of(Level.HIGH),
                Optional.of("Two systems know the " + what),
                Optional.of("Fill in the form of the " + what),
                Optional.of("Pain owner of the " + what),
                grounds("pain of the " + what, Status.OBSERVED),
                NOWHERE));
        marks.add(remark(MarkKind.DELIGHT, what, "The tea of the "));
        marks.add(remark(MarkKind.OPPORTUNITY, what, "A telephone for the "));
        marks.add(remark(MarkKind.IDEA, what, "A robot for the "));
        marks.add(remark(MarkKind.QUESTION, what, "Who pays for the "));
        marks.add(remark(MarkKind.POLICY, what, "The law of the "));
        marks.add(remark(MarkKind.TRAINING, what, "A course on the "));
        marks.add(remark(MarkKind.NOTE, what, "A word on the "));
        marks.add(new MetricMark(
                "metric-of-" + what,
                content,
                Optional.of("Asked at the end of the " + what),
                Optional.of(score("2.5")),
                grounds("value in the " + what, Status.ASSUMED),
                NOWHERE));
        marks.add(new DataUse(
                "data-of-" + what,
                Optional.of("data-of-" + what),
                Optional.of("The passport number of the " + what),
                List.of(reader),
                Optional.of("Data owner of the " + what),
                grounds("data of the " + what, Status.ASSUMED),
                NOWHERE));
        return marks;
    }

    static Grounds grounds(String what, Status status) {
        return new Grounds(
                Optional.of(status),
                List.of("Survey on the " + what, "Hearsay"),
                List.of("https://example.org/" + what.replace(' ', '-'), "notes/kept.md"));
    }

    private static FailPoint fail(String id, String text) {
        return new FailPoint(
                id,
                Optional.of(id),
                Optional.of(text),
                Optional.of("Fax"),
                Optional.of("Confirm the day before"),
                Optional.of(Quantity.of(new BigDecimal("2"), Optional.of("%"), Optional.empty())),
                Optional.of(Level.MEDIUM),
                Optional.of("Fail owner"),
                grounds("fail point", Status.OBSERVED),
                NOWHERE);
    }

    private static Mark moment(String id, Polarity polarity, String text) {
        return new Moment(
                id,
                Optional.of(id),
                Optional.of(text),
                polarity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Grounds.NONE,
                NOWHERE);
    }

    private static Mark remark(MarkKind kind, String what, String text) {
        return new Remark(
                kind.word() + "-of-" + what,
                kind,
                Optional.empty(),
                Optional.of(text + what),
                Optional.of("Owner of the " + kind.word()),
                grounds(kind.word() + " of the " + what, Status.PROPOSED),
                NOWHERE);
    }

    private static Reading score(String value) {
        return new Reading(new BigDecimal(value), Optional.of(new BigDecimal("5")), Optional.empty(), Optional.empty());
    }
}
