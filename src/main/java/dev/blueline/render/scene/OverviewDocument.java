package dev.blueline.render.scene;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.scene.Overview;
import dev.blueline.layout.scene.Overview.Caption;
import dev.blueline.layout.scene.Overview.Card;
import dev.blueline.layout.scene.Overview.Patch;
import dev.blueline.layout.scene.Overview.Trace;
import dev.blueline.model.Role;

/** The shape of an overview's document, one method per kind of object. */
final class OverviewDocument {
    private final JsonFields fields;
    private final GeometryWriter out;

    OverviewDocument(JsonFields fields) {
        this.fields = fields;
        this.out = new GeometryWriter(fields);
    }

    void write(Overview overview) {
        out.number("width", overview.width());
        out.number("height", overview.height());
        fields.object("heading", overview.heading(), out::heading);
        fields.objects("cards", overview.cards(), this::card);
        fields.texts("story", overview.story());
    }

    private void card(Card card) {
        fields.text("id", card.id());
        out.rect("rect", card.rect());
        fields.objects("patches", card.patches(), this::patch);
        fields.objects("traces", card.traces(), this::trace);
        fields.objects("captions", card.captions(), this::caption);
        out.badges(card.badges());
    }

    private void patch(Patch patch) {
        out.word("use", patch.use());
        fields.text("role", patch.role().map(Role::word));
        out.rect("rect", patch.rect());
        out.number("radius", patch.radius());
    }

    private void trace(Trace trace) {
        out.word("use", trace.use());
        out.points("points", trace.points());
    }

    private void caption(Caption caption) {
        out.word("tone", caption.tone());
        out.lines("text", caption.text());
    }
}
