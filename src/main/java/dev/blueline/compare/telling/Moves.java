package dev.blueline.compare.telling;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Element;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.Optional;

/** Whence and whither things moved: actions from lane to lane and step to step, marks and flows with what they are on. */
final class Moves {
    private final Comparison comparison;
    private final Wording wording;
    private final Names names;

    Moves(Comparison comparison, Wording wording, Names names) {
        this.comparison = comparison;
        this.wording = wording;
        this.names = names;
    }

    /** The key of the form for the move of an action; nothing for what else may move. */
    Optional<String> form(Change move, boolean inPlace) {
        if (move.element().kind() != Element.Kind.ACTION) {
            return Optional.empty();
        }
        boolean lane = !staysInLane(move);
        boolean step = !staysInStep(move);
        String key = lane && step ? "lane-and-step" : lane ? "lane" : "step";
        return Optional.of("diff.moved." + key + (inPlace && step ? ".here" : ""));
    }

    /** What it moved away from. */
    Optional<String> from(Change move) {
        return place(move.before(), comparison.before());
    }

    /** What it moved to. */
    Optional<String> to(Change move) {
        return place(move.after(), comparison.after());
    }

    /** The lane of an action, by its role where it is the only one in that role. */
    Optional<String> lane(Optional<Element> end, BlueprintIndex index) {
        return end.flatMap(Element::action).map(Action::lane).map(lane -> lane(lane, index));
    }

    private String lane(Lane lane, BlueprintIndex index) {
        String role = wording.text("diff.role." + lane.role().word());
        long alike = index.blueprint().lanes().stream()
                .filter(other -> other.role() == lane.role())
                .count();
        return alike > 1
                ? lane.label()
                        .map(label -> wording.text("diff.name.lane", names.quoted(label)))
                        .orElse(role)
                : role;
    }

    private boolean staysInStep(Change move) {
        Optional<Step> old = move.before().flatMap(Element::step);
        Optional<Step> now = move.after().flatMap(Element::step);
        return old.flatMap(comparison.matches()::after).map(Step::id).equals(now.map(Step::id));
    }

    private boolean staysInLane(Change move) {
        Optional<Lane> old = move.before().flatMap(Element::action).map(Action::lane);
        Optional<Lane> now = move.after().flatMap(Element::action).map(Action::lane);
        return old.flatMap(comparison.matches()::after).map(Lane::id).equals(now.map(Lane::id));
    }

    private Optional<String> place(Optional<Element> end, BlueprintIndex index) {
        return end.flatMap(element -> switch (element.kind()) {
            case ACTION -> element.step().map(names::step);
            case FLOW -> Optional.of(names.of(element, index));
            case MARK -> names.host(element, false);
            default -> Optional.empty();
        });
    }
}
