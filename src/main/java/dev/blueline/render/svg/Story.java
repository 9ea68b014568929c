package dev.blueline.render.svg;

import dev.blueline.layout.Cut;
import dev.blueline.layout.scene.Drawing;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.HandOffMap;
import dev.blueline.layout.scene.Overview;
import dev.blueline.layout.scene.Scene;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Tells in words, step by step, what is drawn of a blueprint, for those who cannot see it. */
final class Story {
    private Story() {}

    /** The story of a blueprint is told here; every other drawing has its own. */
    static String of(Drawing drawing, BlueprintIndex index, Cut cut) {
        return drawing.match(new Drawing.Cases<String>() {
            @Override
            public String blueprint(Scene scene) {
                return Story.of(index, cut);
            }

            @Override
            public String overview(Overview overview) {
                return String.join("\n", overview.story());
            }

            @Override
            public String handOffs(HandOffMap map) {
                return String.join("\n", map.story());
            }

            @Override
            public String flow(FlowMap map) {
                return String.join("\n", map.story());
            }
        });
    }

    private static String of(BlueprintIndex index, Cut cut) {
        Wording wording = Wording.of(index.blueprint().header().language().tag());
        List<String> sentences = new ArrayList<>();
        index.blueprint().header().scenario().ifPresent(sentences::add);
        for (Step step : index.steps().stream().filter(cut::shows).toList()) {
            List<String> parts = new ArrayList<>();
            for (Action action : step.actions().stream()
                    .filter(action -> cut.shows(action.lane()))
                    .toList()) {
                String lane = action.lane()
                        .label()
                        .orElseGet(() -> wording.text("role." + action.role().word()));
                parts.add(wording.text("story.action", lane, oneLine(action.label())));
            }
            sentences.add(
                    wording.text("story.step", titled(step, wording), String.join(wording.text("story.and"), parts)));
        }
        sentences.addAll(new ExperienceStory(index, wording).sentences());
        return String.join("\n", sentences);
    }

    /** The number of a step, and its title if it has one. */
    static String titled(Step step, Wording wording) {
        String head = wording.text("step.numbered", step.number());
        return step.title()
                .map(text -> wording.text("story.titled", head, oneLine(text)))
                .orElse(head);
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
