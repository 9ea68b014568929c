package dev.blueline.render.json;

import dev.blueline.json.JsonFields;
import dev.blueline.measure.HandOffs;
import dev.blueline.measure.HandOffs.Pair;
import dev.blueline.measure.HandOffs.Party;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Flow;

/** Who hands over to whom: the document's shape, one method per kind of object, fields in the order of the schema. */
final class HandOffsDocument {
    private final Blueprint blueprint;
    private final HandOffs handOffs;
    private final JsonFields fields;

    HandOffsDocument(Blueprint blueprint, HandOffs handOffs, JsonFields fields) {
        this.blueprint = blueprint;
        this.handOffs = handOffs;
        this.fields = fields;
    }

    void write() {
        fields.text("formatVersion", JsonRenderer.FORMAT_VERSION);
        fields.text("view", "handoffs");
        fields.text("by", handOffs.kind().word());
        fields.text("title", blueprint.title());
        fields.text("language", blueprint.header().language().tag());
        fields.number("handOffs", handOffs.total());
        fields.objects("parties", handOffs.parties(), this::party);
        fields.objects("pairs", handOffs.pairs(), this::pair);
    }

    private void party(Party party) {
        fields.text("id", party.id());
        fields.text("label", party.label());
        fields.text("role", party.role().word());
        fields.truth("technology", party.technology());
        fields.truth("nobody", party.nobody());
        fields.number("actions", party.actions());
    }

    private void pair(Pair pair) {
        fields.text("from", pair.from());
        fields.text("to", pair.to());
        fields.number("handOffs", pair.handOffs());
        fields.texts("there", pair.there(), Flow::id);
        fields.texts("back", pair.back(), Flow::id);
        fields.texts("mutual", pair.mutual(), Flow::id);
        fields.texts("waits", pair.waits());
        fields.texts("failPoints", pair.failPoints());
    }
}
