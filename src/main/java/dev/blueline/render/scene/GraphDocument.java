package dev.blueline.render.scene;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.scene.Curve;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.FlowMap.Frame;
import dev.blueline.layout.scene.FlowMap.Stop;
import dev.blueline.layout.scene.FlowMap.Strand;
import dev.blueline.layout.scene.HandOffMap;

/** The shape of a graph's document, one method per kind of object. */
final class GraphDocument {
    private final JsonFields fields;
    private final GeometryWriter out;
    private final SceneDocument shapes;

    GraphDocument(JsonFields fields) {
        this.fields = fields;
        this.out = new GeometryWriter(fields);
        this.shapes = new SceneDocument(fields);
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
        fields.objects("frames", map.frames(), this::frame);
        fields.objects("stops", map.stops(), this::stop);
        fields.objects("continuations", map.continuations(), shapes::continuation);
        fields.objects("strands", map.strands(), this::strand);
        fields.objects("legend", map.legend(), shapes::legendEntry);
        fields.objects("notes", map.notes(), shapes::note);
        fields.texts("story", map.story());
    }

    private void frame(Frame frame) {
        fields.text("id", frame.id());
        fields.number("level", frame.level());
        out.rect("rect", frame.rect());
        out.rect("band", frame.band());
        out.lines("title", frame.title());
    }

    private void stop(Stop stop) {
        fields.object("box", stop.box(), shapes::box);
        out.lines("caption", stop.caption());
    }

    private void strand(Strand strand) {
        fields.text("id", strand.id());
        fields.text("from", strand.from());
        fields.text("to", strand.to());
        fields.text("start", strand.start());
        fields.text("end", strand.end());
        fields.text("kind", strand.kind().word());
        fields.text("path", strand.path().word());
        fields.truth("remote", strand.remote());
        fields.object("curve", strand.curve(), this::curve);
        fields.optional("label", strand.label(), shapes::label);
    }

    private void curve(Curve curve) {
        out.points("path", curve.path());
        fields.objects("heads", curve.heads(), corners -> out.points("corners", corners));
    }
}
