package dev.blueline.render.svg;

import dev.blueline.layout.ChangeMarks;
import dev.blueline.layout.Cut;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.render.DiffDrawing;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells in words what a drawing of differences shows by its signs, for those who cannot see it: one sentence for each
 * sign.
 */
final class DiffStory {
    private final DiffDrawing drawing;
    private final ChangeMarks changes;
    private final Cut cut;
    private final Wording wording;

    private DiffStory(DiffDrawing drawing) {
        this.drawing = drawing;
        this.changes = drawing.options().changes();
        this.cut = drawing.options().cut();
        this.wording = drawing.wording();
    }

    static String of(DiffDrawing drawing) {
        return new DiffStory(drawing).told();
    }

    private String told() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text("story.compared", drawing.compared()));
        for (ChangeSign sign : ChangeSign.values()) {
            List<String> told = told(sign);
            if (!told.isEmpty()) {
                sentences.add(
                        wording.text("story.change." + sign.word(), String.join(wording.text("story.and"), told)));
            }
        }
        if (sentences.size() == 1) {
            sentences.add(wording.text("story.unchanged"));
        }
        return String.join("\n", sentences);
    }

    /** All that has this sign, as far as it is shown: lanes, then phase by phase and step by step, then flows. */
    private List<String> told(ChangeSign sign) {
        Blueprint blueprint = drawing.index().blueprint();
        List<String> told = new ArrayList<>();
        for (Lane lane : blueprint.lanes()) {
            if (has(sign, changes.lanes(), lane.id()) && cut.shows(lane)) {
                told.add(wording.text("story.lane", name(lane)));
            }
        }
        blueprint.phases().forEach(phase -> tell(phase, sign, told));
        for (Flow flow : blueprint.flows()) {
            if (has(sign, changes.flows(), flow.id()) && (isShown(flow.from()) || isShown(flow.to()))) {
                told.add(wording.text(
                        "row.course",
                        Story.oneLine(flow.from().label()),
                        Story.oneLine(flow.to().label())));
            }
        }
        return told;
    }

    private void tell(Phase phase, ChangeSign sign, List<String> told) {
        if (has(sign, changes.phases(), phase.id()) && phase.allSteps().stream().anyMatch(cut::shows)) {
            phase.title().ifPresent(title -> told.add(wording.text("story.phase", Story.oneLine(title))));
        }
        phase.phases().forEach(inner -> tell(inner, sign, told));
        for (Step step : phase.steps()) {
            if (has(sign, changes.steps(), step.id()) && cut.shows(step)) {
                told.add(titled(step));
            }
            for (Action action : step.actions()) {
                if (has(sign, changes.actions(), action.id()) && isShown(action)) {
                    told.add(told(action, step));
                }
            }
        }
    }

    private static boolean has(ChangeSign sign, Map<String, ChangeSign> signs, String id) {
        return signs.get(id) == sign;
    }

    private boolean isShown(Action action) {
        return cut.shows(action.lane()) && cut.shows(drawing.index().step(action));
    }

    private String told(Action action, Step step) {
        String told = wording.text("story.action", name(action.lane()), Story.oneLine(action.label()));
        return wording.text(
                "story.placed",
                told,
                Optional.ofNullable(changes.former().get(action.id()))
                        .map(was -> wording.text("story.titled", titled(step), was))
                        .orElseGet(() -> titled(step)));
    }

    private String titled(Step step) {
        String head = wording.text("step.numbered", changes.numbers().getOrDefault(step.id(), step.number()));
        return step.title()
                .map(text -> wording.text("story.titled", head, Story.oneLine(text)))
                .orElse(head);
    }

    private String name(Lane lane) {
        return lane.label().orElseGet(() -> wording.text("role." + lane.role().word()));
    }
}
