package dev.blueline.render.scene;

import dev.blueline.layout.scene.Overview;
import dev.blueline.layout.scene.Overview.Caption;
import dev.blueline.layout.scene.Overview.Card;
import dev.blueline.layout.scene.Overview.Patch;
import dev.blueline.layout.scene.Overview.Trace;
import dev.blueline.model.Role;
import java.io.IOException;

/** The shape of an overview's document, one method per kind of object. */
final class OverviewDocument {
    private final GeometryWriter out;

    OverviewDocument(GeometryWriter out) {
        this.out = out;
    }

    void write(Overview overview) throws IOException {
        out.number("width", overview.width());
        out.number("height", overview.height());
        out.object("heading", overview.heading(), out::heading);
        out.objects("cards", overview.cards(), this::card);
        out.texts("story", overview.story());
    }

    private void card(Card card) throws IOException {
        out.text("id", card.id());
        out.rect("rect", card.rect());
        out.objects("patches", card.patches(), this::patch);
        out.objects("traces", card.traces(), this::trace);
        out.objects("captions", card.captions(), this::caption);
        out.badges(card.badges());
    }

    private void patch(Patch patch) throws IOException {
        out.word("use", patch.use());
        out.text("role", patch.role().map(Role::word));
        out.rect("rect", patch.rect());
        out.number("radius", patch.radius());
    }

    private void trace(Trace trace) throws IOException {
        out.word("use", trace.use());
        out.points("points", trace.points());
    }

    private void caption(Caption caption) throws IOException {
        out.word("tone", caption.tone());
        out.lines("text", caption.text());
    }
}
