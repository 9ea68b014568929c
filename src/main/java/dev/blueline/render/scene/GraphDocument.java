package dev.blueline.render.scene;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.HandOffMap;

/** The shape of a graph's document, one method per kind of object. */
final class GraphDocument {
    private final JsonFields fields;
    private final GeometryWriter out;

    GraphDocument(JsonFields fields) {
        this.fields = fields;
        this.out = new GeometryWriter(fields);
    }

    void write(HandOffMap map) {
        out.number("width", map.width());
        out.number("height", map.height());
        fields.object("heading", map.heading(), out::heading);
        fields.objects("parties", map.parties(), party -> {
            fields.text("id", party.id());
            out.rect("rect", party.rect());
            out.lines("name", party.name());
        });
        fields.objects("ties", map.ties(), tie -> {
            fields.text("id", tie.id());
            out.points("path", tie.curve().path());
        });
    }

    void write(FlowMap map) {
        out.number("width", map.width());
        out.number("height", map.height());
        fields.object("heading", map.heading(), out::heading);
        fields.objects("boxes", map.boxes(), box -> {
            fields.text("id", box.id());
            out.rect("rect", box.rect());
        });
        fields.objects("strands", map.strands(), strand -> {
            fields.text("id", strand.id());
            out.points("path", strand.curve().path());
        });
    }
}
