package dev.blueline.render.scene;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.scene.Arrow;
import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Pointer;
import dev.blueline.layout.scene.Sample;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Continuation;
import dev.blueline.layout.scene.Scene.DividingLine;
import dev.blueline.layout.scene.Scene.Extent;
import dev.blueline.layout.scene.Scene.HiddenLanes;
import dev.blueline.layout.scene.Scene.LaneBand;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Note;
import dev.blueline.layout.scene.Scene.Part;
import dev.blueline.layout.scene.Scene.PhaseBand;
import dev.blueline.layout.scene.Scene.StepHead;
import dev.blueline.layout.scene.Swatch;
import dev.blueline.layout.scene.Tag;
import dev.blueline.layout.scene.TieLine;
import java.util.List;
import java.util.Optional;

/** The shape of a blueprint's document, one method per kind of object; its rows are written by {@link RowFields}. */
final class SceneDocument {
    private final JsonFields fields;
    private final GeometryWriter out;

    SceneDocument(JsonFields fields) {
        this.fields = fields;
        this.out = new GeometryWriter(fields);
    }

    void write(Scene scene) {
        out.number("width", scene.width());
        out.number("height", scene.height());
        fields.object("heading", scene.heading(), out::heading);
        fields.objects("phases", scene.phases(), this::phase);
        fields.objects("steps", scene.steps(), this::step);
        fields.objects("lanes", scene.lanes(), this::lane);
        fields.objects("hiddenLanes", scene.hiddenLanes(), this::hiddenLanes);
        fields.objects("lines", scene.lines(), this::line);
        fields.objects("boxes", scene.boxes(), this::box);
        fields.objects("continuations", scene.continuations(), this::continuation);
        fields.objects("connectors", scene.connectors(), this::connector);
        fields.objects("legend", scene.legend(), this::legendEntry);
        fields.objects("notes", scene.notes(), this::note);
        fields.objects("rows", scene.rows(), new RowFields(fields)::row);
    }

    private void phase(PhaseBand phase) {
        fields.text("id", phase.id());
        fields.number("level", phase.level());
        out.rect("rect", phase.rect());
        out.lines("title", phase.title());
        tags(phase.tags());
        out.badges(phase.badges());
        change(phase.change());
    }

    private void step(StepHead step) {
        fields.text("id", step.id());
        out.rect("rect", step.rect());
        out.lines("number", step.number());
        out.lines("title", step.title());
        tags(step.tags());
        out.badges(step.badges());
        change(step.change());
    }

    private void lane(LaneBand lane) {
        fields.text("id", lane.id());
        fields.text("role", lane.role().word());
        fields.truth("technology", lane.technology());
        out.rect("rect", lane.rect());
        out.lines("name", lane.name());
        change(lane.change());
    }

    private void hiddenLanes(HiddenLanes hidden) {
        fields.texts("lanes", hidden.lanes());
        out.rect("rect", hidden.rect());
        out.lines("name", hidden.name());
    }

    void line(DividingLine line) {
        fields.text("line", line.line().word());
        out.point("from", line.from());
        out.point("to", line.to());
        out.lines("name", line.name());
    }

    void box(Box box) {
        fields.text("id", box.id());
        fields.text("name", box.name());
        fields.text("step", box.step());
        fields.text("lane", box.lane());
        fields.text("role", box.role().word());
        fields.truth("technology", box.technology());
        fields.text("kind", box.kind().word());
        fields.object("outline", box.outline(), this::outline);
        out.lines("label", box.label());
        tags(box.tags());
        out.badges(box.badges());
        fields.object("extent", box.extent(), this::extent);
        change(box.change());
    }

    private void change(Optional<ChangeMark> change) {
        fields.optional("change", change, this::change);
    }

    private void change(ChangeMark change) {
        fields.text("sign", change.sign().word());
        out.rect("rect", change.rect());
    }

    private void outline(Outline outline) {
        out.rect("rect", outline.rect());
        out.word("shape", outline.shape());
        out.word("border", outline.border());
        fields.truth("key", outline.key());
    }

    private void extent(Extent extent) {
        fields.text("action", extent.action());
        fields.truth("repeated", extent.repeated());
        fields.truth("before", extent.before());
        fields.truth("behind", extent.behind());
    }

    private void tags(List<Tag> tags) {
        fields.objects("tags", tags, this::tag);
    }

    private void tag(Tag tag) {
        fields.text("glyph", tag.glyph().word());
        out.rect("rect", tag.rect());
        out.rect("sign", tag.sign());
        out.lines("text", tag.text());
    }

    void continuation(Continuation mark) {
        fields.text("id", mark.id());
        fields.text("action", mark.action());
        out.rect("rect", mark.rect());
        out.lines("number", mark.number());
        out.lines("text", mark.text());
    }

    private void connector(Connector connector) {
        fields.text("id", connector.id());
        fields.text("from", connector.from());
        fields.text("to", connector.to());
        fields.text("kind", connector.kind().word());
        fields.text("path", connector.path().word());
        fields.truth("remote", connector.remote());
        out.points("points", connector.points());
        fields.optional("label", connector.label(), this::label);
        fields.optional("part", connector.part(), this::part);
    }

    void label(ConnectorLabel label) {
        out.rect("rect", label.rect());
        out.lines("text", label.text());
        tags(label.tags());
        change(label.change());
    }

    private void part(Part part) {
        fields.text("start", part.start());
        fields.text("end", part.end());
    }

    void legendEntry(LegendEntry entry) {
        fields.objects("samples", entry.samples(), this::sample);
        out.lines("text", entry.text());
    }

    void tieLine(TieLine line) {
        fields.number("step", line.step());
        fields.truth("heavy", line.heavy());
        out.points("sample", line.sample());
    }

    private void pointer(Pointer pointer) {
        fields.objects("heads", pointer.heads(), head -> out.points("corners", head.corners()));
    }

    /** A sample has one field, named after what it is. */
    private void sample(Sample sample) {
        sample.match(new Sample.Cases<Runnable>() {
                    @Override
                    public Runnable badge(Badge badge) {
                        return () -> fields.object("badge", badge, out::badge);
                    }

                    @Override
                    public Runnable tag(Tag tag) {
                        return () -> fields.object("tag", tag, SceneDocument.this::tag);
                    }

                    @Override
                    public Runnable outline(Outline outline) {
                        return () -> fields.object("outline", outline, SceneDocument.this::outline);
                    }

                    @Override
                    public Runnable change(ChangeMark change) {
                        return () -> fields.object("change", change, SceneDocument.this::change);
                    }

                    @Override
                    public Runnable tieLine(TieLine line) {
                        return () -> fields.object("tieLine", line, SceneDocument.this::tieLine);
                    }

                    @Override
                    public Runnable pointer(Pointer pointer) {
                        return () -> fields.object("pointer", pointer, SceneDocument.this::pointer);
                    }

                    @Override
                    public Runnable swatch(Swatch swatch) {
                        return () -> fields.object("swatch", swatch, SceneDocument.this::swatch);
                    }

                    @Override
                    public Runnable arrow(Arrow arrow) {
                        return () -> fields.object("arrow", arrow, SceneDocument.this::arrow);
                    }
                })
                .run();
    }

    private void swatch(Swatch swatch) {
        out.rect("rect", swatch.rect());
        fields.text("role", swatch.role().word());
    }

    private void arrow(Arrow arrow) {
        out.points("points", arrow.points());
        fields.text("kind", arrow.kind().word());
        fields.text("path", arrow.path().word());
    }

    void note(Note note) {
        fields.object("badge", note.badge(), out::badge);
        out.lines("text", note.text());
    }
}
