package dev.blueline.testing;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Details;
import dev.blueline.model.Facts;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Header;
import dev.blueline.model.Lane;
import dev.blueline.model.Language;
import dev.blueline.model.Origin;
import dev.blueline.model.Phase;
import dev.blueline.model.Profile;
import dev.blueline.model.Role;
import dev.blueline.model.State;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finished models for tests of what comes behind the reader, built by hand. */
public final class Blueprints {
    static final Origin NOWHERE = Origin.of(new Span(0, 0));

    private Blueprints() {}

    /** Says everything a model can say, at least once. */
    public static Blueprint full() {
        return full(Language.ENGLISH);
    }

    /** Says everything a model can say, at least once, with the fixed words of {@code language}. */
    public static Blueprint full(Language language) {
        return new FullBlueprint(language).build();
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

    static Header header(Language language) {
        return new Header(
                Optional.of("One night, booked by phone"),
                Optional.of("Business traveller"),
                List.of("In the room within ten minutes", "A quiet night"),
                List.of("Breakfast"),
                Optional.of("Never wait longer than a song"),
                Optional.of(State.AS_IS),
                Optional.of("4.2"),
                Optional.of(LocalDate.of(2026, 11, 2)),
                Optional.of(NOWHERE),
                List.of("Guest experience", "Operations"),
                language,
                Optional.of(Profile.STANDARD),
                List.of("https://example.org/hotel"),
                List.of("Seen on two evenings"));
    }

    static Lane lane(String id, Role role, String label, boolean technology) {
        Optional<String> name = id.equals(role.word()) ? Optional.empty() : Optional.of(id);
        return new Lane(id, role, name, Optional.ofNullable(label), technology, Optional.empty(), NOWHERE);
    }

    static Action action(String id, ActionKind kind, Lane lane, String label) {
        Optional<String> name = id.contains(".") ? Optional.empty() : Optional.of(id);
        return new Action(id, name, kind, lane, label, Details.NONE, Facts.NONE, List.of(), NOWHERE);
    }
}
