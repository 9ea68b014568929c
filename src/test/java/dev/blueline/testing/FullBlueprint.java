package dev.blueline.testing;

import static dev.blueline.testing.Blueprints.NOWHERE;
import static dev.blueline.testing.Blueprints.action;
import static dev.blueline.testing.Blueprints.lane;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Actor;
import dev.blueline.model.Allowance;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Channel;
import dev.blueline.model.Details;
import dev.blueline.model.Facts;
import dev.blueline.model.Feeling;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Grounds;
import dev.blueline.model.Lane;
import dev.blueline.model.Language;
import dev.blueline.model.Line;
import dev.blueline.model.LineName;
import dev.blueline.model.Measures;
import dev.blueline.model.Origins;
import dev.blueline.model.Phase;
import dev.blueline.model.Quantity;
import dev.blueline.model.Role;
import dev.blueline.model.Score;
import dev.blueline.model.ServiceSystem;
import dev.blueline.model.Status;
import dev.blueline.model.Step;
import dev.blueline.model.Time;
import dev.blueline.model.TimeUnit;
import dev.blueline.model.Variant;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** A model that says everything a model can say, at least once. Its marks are {@link FullMarks}. */
final class FullBlueprint {
    private final Language language;

    private final Channel desk = new Channel("desk", "Front desk", false, Optional.of("Desk owner"), NOWHERE);
    private final Channel phone = new Channel("phone", "Telephone", true, Optional.empty(), NOWHERE);
    private final Actor clerk = new Actor("clerk", "Desk clerk", Optional.of("Front office"), NOWHERE);
    private final ServiceSystem pms = new ServiceSystem("pms", "Property system", Optional.of("IT"), NOWHERE);
    private final Variant alone = new Variant("alone", "Travelling alone", Optional.empty(), NOWHERE);
    private final Variant group = new Variant("group", "Travelling in a group", Optional.of("Group sales"), NOWHERE);
    private final FullMarks marks = new FullMarks(clerk);

    private final Lane evidence = lane("evidence", Role.EVIDENCE, null, false);
    private final Lane guest = lane("guest", Role.CUSTOMER, "Guest", false);
    private final Lane house = new Lane(
            "house",
            Role.FRONTSTAGE,
            Optional.of("house"),
            Optional.of("Front of house"),
            false,
            Optional.of("House owner"),
            NOWHERE);
    private final Lane partner = lane("agency", Role.PARTNER, "Agency", false);
    private final Lane back = lane("backstage", Role.BACKSTAGE, null, false);
    private final Lane support = lane("records", Role.SUPPORT, "Records", true);
    private final Lane management = lane("management", Role.MANAGEMENT, null, false);

    private final Action lobby = action("s1.evidence", ActionKind.ACTION, evidence, "Lobby");
    private final Action card = action("s1.evidence.2", ActionKind.ACTION, evidence, "Registration card");
    private final Action ask = action("ask", ActionKind.ACTION, guest, "Asks for the room");
    private final Action free = action("free", ActionKind.DECISION, house, "Is the room ready?");
    private final Action key = action("key", ActionKind.ACTION, house, "Hands over the key");
    private final Action fax = action("fax", ActionKind.ACTION, partner, "Sends a fax");
    private final Action file = action("file", ActionKind.ACTION, back, "Files the card");
    private final Action find = action("find", ActionKind.ACTION, support, "Finds the record");
    private final Action plan = action("plan", ActionKind.ACTION, management, "Plans the week");
    private final Action queue = new Action(
            "queue",
            Optional.of("queue"),
            ActionKind.WAIT,
            guest,
            "Queues at the desk",
            Details.NONE,
            facts(waiting()),
            List.of(),
            NOWHERE);
    private final Action music = new Action(
            "music",
            Optional.of("music"),
            ActionKind.ACTION,
            house,
            "Plays music",
            new Details(List.of(), List.of(), List.of(), Optional.of(2), EnumSet.of(Flag.AMBIENT)),
            Facts.NONE,
            List.of(),
            NOWHERE);
    private final Action greet = new Action(
            "greet",
            Optional.of("greet"),
            ActionKind.ACTION,
            house,
            "Finds the booking",
            new Details(
                    List.of(desk, phone), List.of(clerk), List.of(pms), Optional.empty(), EnumSet.allOf(Flag.class)),
            saidOf("action", measures(), List.of(alone)),
            marks.ofAction(),
            NOWHERE);

    FullBlueprint(Language language) {
        this.language = language;
    }

    Blueprint build() {
        return new Blueprint(
                "A night at the hotel",
                Blueprints.header(language),
                saidOf("whole", measures(), List.of(alone, group)),
                marks.of("whole"),
                List.of(desk, phone),
                List.of(clerk),
                List.of(pms),
                marks.metrics(),
                List.of(alone, group),
                List.of(new LineName(Line.VISIBILITY, "Line of vision", NOWHERE)),
                List.of(evidence, guest, house, partner, back, support, management),
                phases(),
                flows(),
                List.of(
                        allowance("missing-evidence", Optional.of("key"), "The key is the evidence"),
                        allowance("wait-over-standard", Optional.of("pain-of-step"), "It is on the list"),
                        allowance("dangling", Optional.empty(), "A sketch so far")),
                NOWHERE);
    }

    private List<Phase> phases() {
        Step first = new Step(
                "check-in",
                1,
                Optional.of("check-in"),
                Optional.of("Check in"),
                List.of(lobby, card, queue, ask, greet, music, free, fax, file, find),
                saidOf("step", measures(), List.of(group)),
                marks.of("step"),
                NOWHERE);
        Step second = step("s2", 2, Optional.empty(), key);
        Step third = step("s3", 3, Optional.of("Look back"), plan);
        Phase desk = new Phase(
                "at-the-desk",
                Optional.of("at-the-desk"),
                Optional.of("At the desk"),
                false,
                List.of(),
                List.of(first),
                saidOf("sub-phase", measures(), List.of()),
                List.of(),
                NOWHERE);
        Phase upstairs = phase("p3", "Upstairs", false, second);
        Phase arrive = new Phase(
                "arrive",
                Optional.of("arrive"),
                Optional.of("Arrive"),
                false,
                List.of(desk, upstairs),
                List.of(),
                saidOf("phase", measures(), List.of()),
                marks.of("phase"),
                NOWHERE);
        return List.of(arrive, phase("p4", "Afterwards", true, third));
    }

    private List<Flow> flows() {
        return List.of(
                flow(queue, ask, FlowKind.SEQUENCE, FlowPath.FORWARD),
                flow(ask, greet, FlowKind.EXCHANGE, FlowPath.FORWARD),
                new Flow(
                        "greet->find",
                        greet,
                        find,
                        FlowKind.INFORMATION,
                        FlowPath.FORWARD,
                        false,
                        Optional.empty(),
                        Optional.of("Name and date"),
                        List.of(phone),
                        Optional.of("booked ahead"),
                        Optional.of(number("0.850")),
                        Optional.of(Time.of(number("1"), TimeUnit.MINUTE)),
                        List.of(alone, group),
                        NOWHERE),
                flow(greet, free, FlowKind.SEQUENCE, FlowPath.FORWARD),
                outcome(free, key, "yes", "0.9"),
                outcome(free, queue, "no", "0.1"),
                new Flow(
                        "lost->file",
                        greet,
                        file,
                        FlowKind.SEQUENCE,
                        FlowPath.RECOVERY,
                        false,
                        Optional.of("lost"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        NOWHERE),
                flow(key, ask, FlowKind.SEQUENCE, FlowPath.LOOP),
                flow(plan, find, FlowKind.INFORMATION, FlowPath.FORWARD));
    }

    private static Facts facts(Measures measures) {
        return new Facts(Optional.empty(), Optional.empty(), List.of(), List.of(), measures, Grounds.NONE, List.of());
    }

    /** Every fact there is, with texts that tell where they belong. */
    private static Facts saidOf(String what, Measures measures, List<Variant> variants) {
        return new Facts(
                Optional.of("A longer description of the " + what),
                Optional.of("Owner of the " + what),
                List.of("Touchpoint of the " + what, "Another one"),
                List.of("To be done with the " + what),
                measures,
                FullMarks.grounds(what, Status.OBSERVED),
                variants);
    }

    private static Measures waiting() {
        return new Measures(
                Optional.empty(),
                Optional.of(Time.of(number("6"), TimeUnit.MINUTE)),
                Optional.of(Time.of(number("5"), TimeUnit.MINUTE)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Feeling(number("0"), Optional.empty())),
                Origins.NONE);
    }

    private static Measures measures() {
        return new Measures(
                Optional.of(new Time(number("2"), number("3.5"), number("6"), TimeUnit.MINUTE)),
                Optional.of(Time.of(number("90"), TimeUnit.SECOND)),
                Optional.of(Time.of(number("1.5"), TimeUnit.HOUR)),
                Optional.of(Time.of(number("2"), TimeUnit.DAY)),
                Optional.of(Time.of(number("3"), TimeUnit.WEEK)),
                Optional.of(new Quantity(
                        number("1.1"),
                        number("1.2"),
                        number("1.75"),
                        Optional.of("EUR"),
                        Optional.of(TimeUnit.MINUTE))),
                Optional.of(Quantity.of(number("120"), Optional.of("EUR"), Optional.empty())),
                Optional.of(Quantity.of(number("20"), Optional.empty(), Optional.of(TimeUnit.HOUR))),
                Optional.of(Quantity.of(number("0.4"), Optional.of("%"), Optional.empty())),
                Optional.of(new Score(number("4.1"), number("5"))),
                Optional.of(number("0.25")),
                Optional.of(new Score(number("4.5"), number("5"))),
                Optional.of(new Score(number("3.9"), number("5"))),
                Optional.of(new Feeling(number("-1.5"), Optional.of("Tired, wants the key"))),
                Origins.NONE);
    }

    private static Step step(String id, int number, Optional<String> title, Action action) {
        return new Step(id, number, Optional.empty(), title, List.of(action), Facts.NONE, List.of(), NOWHERE);
    }

    private static Phase phase(String id, String title, boolean internal, Step step) {
        return new Phase(
                id,
                Optional.empty(),
                Optional.of(title),
                internal,
                List.of(),
                List.of(step),
                Facts.NONE,
                List.of(),
                NOWHERE);
    }

    private static Allowance allowance(String rule, Optional<String> element, String reason) {
        return new Allowance(rule, element, element.map(id -> NOWHERE), reason, NOWHERE);
    }

    private static Flow flow(Action from, Action to, FlowKind kind, FlowPath path) {
        return flow(from, to, kind, path, Optional.empty(), Optional.empty());
    }

    private static Flow outcome(Action from, Action to, String label, String probability) {
        return flow(
                from, to, FlowKind.SEQUENCE, FlowPath.FORWARD, Optional.of(label), Optional.of(number(probability)));
    }

    /** A flow with a probability is an outcome. */
    private static Flow flow(
            Action from,
            Action to,
            FlowKind kind,
            FlowPath path,
            Optional<String> label,
            Optional<BigDecimal> probability) {
        return new Flow(
                from.id() + "->" + to.id(),
                from,
                to,
                kind,
                path,
                probability.isPresent(),
                Optional.empty(),
                label,
                List.of(),
                Optional.empty(),
                probability,
                Optional.empty(),
                List.of(),
                NOWHERE);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
