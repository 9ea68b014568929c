package dev.blueline.render.scene;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.scene.Curve;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.FlowMap.Frame;
import dev.blueline.layout.scene.FlowMap.Stop;
import dev.blueline.layout.scene.FlowMap.Strand;
import dev.blueline.layout.scene.HandOffMap;
import dev.blueline.layout.scene.HandOffMap.Chip;
import dev.blueline.layout.scene.HandOffMap.Party;
import dev.blueline.layout.scene.HandOffMap.Tie;

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
        fields.objects("bands", map.bands(), band -> {
            fields.text("role", band.role().word());
            out.rect("rect", band.rect());
            out.lines("name", band.name());
        });
        fields.objects("lines", map.lines(), shapes::line);
        fields.objects("parties", map.parties(), this::party);
        fields.objects("ties", map.ties(), this::tie);
        fields.objects("legend", map.legend(), shapes::legendEntry);
        fields.texts("story", map.story());
    }

    private void party(Party party) {
        fields.text("id", party.id());
        fields.text("role", party.role().word());
        fields.truth("technology", party.technology());
        fields.truth("nobody", party.nobody());
        fields.number("actions", party.actions());
        out.rect("rect", party.rect());
        out.lines("name", party.name());
        out.lines("facts", party.facts());
    }

    private void tie(Tie tie) {
        fields.text("id", tie.id());
        fields.text("from", tie.from());
        fields.text("to", tie.to());
        fields.number("weight", tie.weight());
        fields.number("there", tie.there());
        fields.number("back", tie.back());
        fields.object("line", tie.line(), shapes::tieLine);
        fields.object("curve", tie.curve(), this::curve);
        fields.object("chip", tie.chip(), this::chip);
    }

    private void chip(Chip chip) {
        out.rect("rect", chip.rect());
        out.lines("text", chip.text());
        fields.objects("senses", chip.senses(), sense -> {
            fields.objects("heads", sense.heads(), head -> out.points("corners", head.corners()));
            out.lines("count", sense.count());
        });
        fields.objects("badges", chip.badges(), met -> {
            fields.object("badge", met.badge(), out::badge);
            out.lines("count", met.count());
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
        fields.objects("heads", curve.heads(), head -> out.points("corners", head.corners()));
    }
}
