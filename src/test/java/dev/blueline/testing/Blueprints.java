package dev.blueline.testing;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Actor;
import dev.blueline.model.Allowance;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Channel;
import dev.blueline.model.Details;
import dev.blueline.model.ExperiencePoint;
import dev.blueline.model.Facts;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Grounds;
import dev.blueline.model.Header;
import dev.blueline.model.Lane;
import dev.blueline.model.Language;
import dev.blueline.model.Mark;
import dev.blueline.model.Measures;
import dev.blueline.model.Moment;
import dev.blueline.model.Origin;
import dev.blueline.model.Phase;
import dev.blueline.model.Polarity;
import dev.blueline.model.Profile;
import dev.blueline.model.Role;
import dev.blueline.model.ServiceSystem;
import dev.blueline.model.State;
import dev.blueline.model.Step;
import dev.blueline.model.Time;
import dev.blueline.model.TimeUnit;
import dev.blueline.model.WaitPoint;
import dev.blueline.source.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Finished models for tests of what comes behind the reader, built by hand. */
public final class Blueprints {
    private static final Origin NOWHERE = Origin.of(new Span(0, 0));

    private Blueprints() {}

    /** Says everything a model can say, at least once. */
    public static Blueprint full() {
        return full(Language.ENGLISH);
    }

    /** Says everything a model can say, at least once, with the fixed words of {@code language}. */
    public static Blueprint full(Language language) {
        Channel desk = new Channel("desk", "Front desk", false, Optional.of("Desk owner"), NOWHERE);
        Channel phone = new Channel("phone", "Telephone", true, Optional.empty(), NOWHERE);
        Actor clerk = new Actor("clerk", "Desk clerk", Optional.of("Front office"), NOWHERE);
        ServiceSystem pms = new ServiceSystem("pms", "Property system", Optional.of("IT"), NOWHERE);
        Lane evidence = lane("evidence", Role.EVIDENCE, null, false);
        Lane guest = lane("guest", Role.CUSTOMER, "Guest", false);
        Lane house = new Lane(
                "house",
                Role.FRONTSTAGE,
                Optional.of("house"),
                Optional.of("Front of house"),
                false,
                Optional.of("House owner"),
                NOWHERE);
        Lane partner = lane("agency", Role.PARTNER, "Agency", false);
        Lane back = lane("backstage", Role.BACKSTAGE, null, false);
        Lane support = lane("records", Role.SUPPORT, "Records", true);
        Lane management = lane("management", Role.MANAGEMENT, null, false);

        Details said = new Details(
                List.of(desk, phone), List.of(clerk), List.of(pms), Optional.empty(), EnumSet.allOf(Flag.class));
        Facts known = new Facts(
                Optional.of("A longer description"),
                Optional.of("Action owner"),
                List.of(),
                List.of(),
                times(
                        Optional.of(new Time(number("2"), number("3.5"), number("6"), TimeUnit.MINUTE)),
                        Optional.of(Time.of(number("90"), TimeUnit.SECOND)),
                        Optional.of(Time.of(number("1.5"), TimeUnit.HOUR)),
                        Optional.of(Time.of(number("2"), TimeUnit.DAY))),
                Grounds.NONE,
                List.of());
        FailPoint lost = fail("lost", Optional.of("lost"), Optional.of("Booking not found"), Optional.of("Fax"));
        Mark bare = fail("s1.house.fail", Optional.empty(), Optional.empty(), Optional.empty());
        Mark waits = new WaitPoint(
                "slow",
                Optional.of("slow"),
                Optional.of("The screen loads"),
                Optional.empty(),
                Optional.empty(),
                NOWHERE);
        Mark felt = new ExperiencePoint("felt", Optional.of("felt"), Optional.of("A smile"), NOWHERE);
        Mark good = moment("good", Polarity.POSITIVE, "Welcomed by name");
        Mark even = moment("even", Polarity.NEUTRAL, "Asked for the passport");
        Mark bad = moment("bad", Polarity.NEGATIVE, "Nobody looks up");

        Action lobby = action("s1.evidence", ActionKind.ACTION, evidence, "Lobby");
        Action card = action("s1.evidence.2", ActionKind.ACTION, evidence, "Registration card");
        Action ask = action("ask", ActionKind.ACTION, guest, "Asks for the room");
        Action queue = new Action(
                "queue",
                Optional.of("queue"),
                ActionKind.WAIT,
                guest,
                "Queues at the desk",
                Details.NONE,
                new Facts(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        times(
                                Optional.empty(),
                                Optional.of(Time.of(number("6"), TimeUnit.MINUTE)),
                                Optional.of(Time.of(number("5"), TimeUnit.MINUTE)),
                                Optional.empty()),
                        Grounds.NONE,
                        List.of()),
                List.of(),
                NOWHERE);
        Action greet = new Action(
                "greet",
                Optional.of("greet"),
                ActionKind.ACTION,
                house,
                "Finds the booking",
                said,
                known,
                List.of(lost, bare, waits, felt, good, even, bad),
                NOWHERE);
        Action free = action("free", ActionKind.DECISION, house, "Is the room ready?");
        Action key = action("key", ActionKind.ACTION, house, "Hands over the key");
        Action fax = action("fax", ActionKind.ACTION, partner, "Sends a fax");
        Action file = action("file", ActionKind.ACTION, back, "Files the card");
        Action find = action("find", ActionKind.ACTION, support, "Finds the record");
        Action plan = action("plan", ActionKind.ACTION, management, "Plans the week");

        Time minute = Time.of(number("1"), TimeUnit.MINUTE);
        List<Flow> flows = List.of(
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
                        Optional.of(minute),
                        List.of(),
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

        Step first = new Step(
                "check-in",
                1,
                Optional.of("check-in"),
                Optional.of("Check in"),
                List.of(lobby, card, queue, ask, greet, free, fax, file, find),
                Facts.NONE,
                List.of(),
                NOWHERE);
        Step second =
                new Step("s2", 2, Optional.empty(), Optional.empty(), List.of(key), Facts.NONE, List.of(), NOWHERE);
        Step third = new Step(
                "s3", 3, Optional.empty(), Optional.of("Look back"), List.of(plan), Facts.NONE, List.of(), NOWHERE);
        return new Blueprint(
                "A night at the hotel",
                header(language),
                Facts.NONE,
                List.of(),
                List.of(desk, phone),
                List.of(clerk),
                List.of(pms),
                List.of(),
                List.of(),
                List.of(),
                List.of(evidence, guest, house, partner, back, support, management),
                List.of(
                        new Phase(
                                "arrive",
                                Optional.of("arrive"),
                                Optional.of("Arrive"),
                                false,
                                List.of(),
                                List.of(first, second),
                                Facts.NONE,
                                List.of(),
                                NOWHERE),
                        new Phase(
                                "p2",
                                Optional.empty(),
                                Optional.of("Afterwards"),
                                true,
                                List.of(),
                                List.of(third),
                                Facts.NONE,
                                List.of(),
                                NOWHERE)),
                flows,
                List.of(
                        new Allowance(
                                "missing-evidence",
                                Optional.of("key"),
                                Optional.of(NOWHERE),
                                "The key is the evidence",
                                NOWHERE),
                        new Allowance("dangling", Optional.empty(), Optional.empty(), "A sketch so far", NOWHERE)),
                NOWHERE);
    }

    /** One customer action per label, each in a step of its own and joined to the next, in a lane that is called so too. */
    public static Blueprint labelled(List<String> labels) {
        List<Lane> lanes = new ArrayList<>();
        List<Phase> phases = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        Action last = null;
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            Lane lane = lane("lane" + i, Role.CUSTOMER, label, false);
            Action action = action("a" + i, ActionKind.ACTION, lane, label);
            Step step = new Step(
                    "s" + (i + 1),
                    i + 1,
                    Optional.empty(),
                    Optional.of(label),
                    List.of(action),
                    Facts.NONE,
                    List.of(),
                    NOWHERE);
            lanes.add(lane);
            phases.add(new Phase(
                    "p" + i,
                    Optional.empty(),
                    Optional.of(label),
                    false,
                    List.of(),
                    List.of(step),
                    Facts.NONE,
                    List.of(),
                    NOWHERE));
            if (last != null) {
                flows.add(new Flow(
                        last.id() + "->" + action.id(),
                        last,
                        action,
                        FlowKind.SEQUENCE,
                        FlowPath.FORWARD,
                        false,
                        Optional.empty(),
                        Optional.of(label),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        NOWHERE));
            }
            last = action;
        }
        return new Blueprint(
                labels.get(0),
                header(Language.ENGLISH),
                Facts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lanes,
                phases,
                flows,
                List.of(),
                NOWHERE);
    }

    /** Three actions in one step, the first joined to each of the others by {@code times} flows of each direction. */
    public static Blueprint repeated(int times) {
        Lane guest = lane("guest", Role.CUSTOMER, "Guest", false);
        Lane house = lane("house", Role.FRONTSTAGE, "House", false);
        Action ask = action("ask", ActionKind.ACTION, guest, "Asks");
        Action wait = action("wait", ActionKind.WAIT, guest, "Waits");
        Action answer = action("answer", ActionKind.ACTION, house, "Answers");
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            flows.add(numbered(ask, answer, i));
            flows.add(numbered(answer, ask, i));
            flows.add(numbered(ask, wait, i));
            flows.add(numbered(wait, ask, i));
        }
        Step step = new Step(
                "s1",
                1,
                Optional.empty(),
                Optional.of("Talk"),
                List.of(ask, wait, answer),
                Facts.NONE,
                List.of(),
                NOWHERE);
        return new Blueprint(
                "Repeated",
                header(Language.ENGLISH),
                Facts.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(guest, house),
                List.of(new Phase(
                        "p1",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(),
                        List.of(step),
                        Facts.NONE,
                        List.of(),
                        NOWHERE)),
                flows,
                List.of(),
                NOWHERE);
    }

    private static Flow numbered(Action from, Action to, int number) {
        return new Flow(
                from.id() + "--" + to.id() + "-" + number,
                from,
                to,
                FlowKind.SEQUENCE,
                FlowPath.FORWARD,
                false,
                Optional.empty(),
                Optional.of("label " + number),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                NOWHERE);
    }

    private static Header header(Language language) {
        return new Header(
                Optional.of("One night, booked by phone"),
                Optional.of("Business traveller"),
                List.of("In the room within ten minutes", "A quiet night"),
                List.of("Breakfast"),
                Optional.of("Never wait longer than a song"),
                Optional.of(State.AS_IS),
                Optional.of("4.2"),
                Optional.of(LocalDate.of(2026, 11, 2)),
                List.of("Guest experience", "Operations"),
                language,
                Optional.of(Profile.STANDARD),
                List.of("https://example.org/hotel"),
                List.of("Seen on two evenings"));
    }

    private static Lane lane(String id, Role role, String label, boolean technology) {
        Optional<String> name = id.equals(role.word()) ? Optional.empty() : Optional.of(id);
        return new Lane(id, role, name, Optional.ofNullable(label), technology, Optional.empty(), NOWHERE);
    }

    private static Action action(String id, ActionKind kind, Lane lane, String label) {
        Optional<String> name = id.contains(".") ? Optional.empty() : Optional.of(id);
        return new Action(id, name, kind, lane, label, Details.NONE, Facts.NONE, List.of(), NOWHERE);
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

    private static FailPoint fail(String id, Optional<String> name, Optional<String> text, Optional<String> cause) {
        return new FailPoint(
                id,
                name,
                text,
                cause,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Grounds.NONE,
                NOWHERE);
    }

    private static Measures times(
            Optional<Time> time, Optional<Time> expected, Optional<Time> standard, Optional<Time> tolerance) {
        return new Measures(
                time,
                expected,
                standard,
                tolerance,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Flow flow(Action from, Action to, FlowKind kind, FlowPath path) {
        return new Flow(
                from.id() + "->" + to.id(),
                from,
                to,
                kind,
                path,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                NOWHERE);
    }

    private static Flow outcome(Action from, Action to, String label, String probability) {
        return new Flow(
                from.id() + "->" + to.id(),
                from,
                to,
                FlowKind.SEQUENCE,
                FlowPath.FORWARD,
                true,
                Optional.empty(),
                Optional.of(label),
                List.of(),
                Optional.empty(),
                Optional.of(number(probability)),
                Optional.empty(),
                List.of(),
                NOWHERE);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
