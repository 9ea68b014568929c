package dev.blueline.render.svg;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Tells a blueprint in words, step by step, for those who cannot see it. */
final class Story {
    private Story() {}

    static String of(BlueprintIndex index) {
        Wording wording = Wording.of(index.blueprint().header().language().tag());
        List<String> sentences = new ArrayList<>();
        index.blueprint().header().scenario().ifPresent(sentences::add);
        for (Step step : index.steps()) {
            List<String> parts = new ArrayList<>();
            for (Action action : step.actions()) {
                String lane = action.lane()
                        .label()
                        .orElseGet(() -> wording.text("role." + action.role().word()));
                parts.add(wording.text("story.action", lane, oneLine(action.label())));
            }
            String head = wording.text("step.numbered", step.number());
            String title = step.title()
                    .map(text -> wording.text("story.titled", head, oneLine(text)))
                    .orElse(head);
            sentences.add(wording.text("story.step", title, String.join(wording.text("story.and"), parts)));
        }
        return String.join("\n", sentences);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
