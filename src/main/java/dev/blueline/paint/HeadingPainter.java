package dev.blueline.paint;

import dev.blueline.layout.scene.Scene.Heading;

/** Paints the title block. */
final class HeadingPainter {
    private HeadingPainter() {}

    static void paint(Heading heading, Canvas canvas) {
        canvas.begin(Group.of("heading"));
        canvas.text(heading.title(), "title");
        heading.state().ifPresent(state -> {
            canvas.rect(state.rect(), state.rect().height() / 2, "state");
            canvas.text(state.text(), "state-text");
        });
        heading.scenario().ifPresent(scenario -> canvas.text(scenario, "scenario"));
        heading.facts().forEach(fact -> {
            canvas.text(fact.name(), "fact-name");
            canvas.text(fact.text(), "fact");
        });
        heading.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.end();
    }
}
