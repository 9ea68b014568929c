package dev.blueline.render.scene;

import dev.blueline.layout.scene.Arrow;
import dev.blueline.layout.scene.Outline;
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
import dev.blueline.layout.scene.Tag;
import java.io.IOException;
import java.util.List;

/** The shape of a blueprint's document, one method per kind of object; its rows are written by {@link RowFields}. */
final class SceneDocument {
    private final GeometryWriter out;

    SceneDocument(GeometryWriter out) {
        this.out = out;
    }

    void write(Scene scene) throws IOException {
        out.number("width", scene.width());
        out.number("height", scene.height());
        out.object("heading", scene.heading(), out::heading);
        out.objects("phases", scene.phases(), this::phase);
        out.objects("steps", scene.steps(), this::step);
        out.objects("lanes", scene.lanes(), this::lane);
        out.objects("hiddenLanes", scene.hiddenLanes(), this::hiddenLanes);
        out.objects("lines", scene.lines(), this::line);
        out.objects("boxes", scene.boxes(), this::box);
        out.objects("continuations", scene.continuations(), this::continuation);
        out.objects("connectors", scene.connectors(), this::connector);
        out.objects("legend", scene.legend(), this::legendEntry);
        out.objects("notes", scene.notes(), this::note);
        out.objects("rows", scene.rows(), new RowFields(out)::row);
    }

    private void phase(PhaseBand phase) throws IOException {
        out.text("id", phase.id());
        out.whole("level", phase.level());
        out.rect("rect", phase.rect());
        out.lines("title", phase.title());
        tags(phase.tags());
        out.badges(phase.badges());
    }

    private void step(StepHead step) throws IOException {
        out.text("id", step.id());
        out.rect("rect", step.rect());
        out.lines("number", step.number());
        out.lines("title", step.title());
        tags(step.tags());
        out.badges(step.badges());
    }

    private void lane(LaneBand lane) throws IOException {
        out.text("id", lane.id());
        out.text("role", lane.role().word());
        out.truth("technology", lane.technology());
        out.rect("rect", lane.rect());
        out.lines("name", lane.name());
    }

    private void hiddenLanes(HiddenLanes hidden) throws IOException {
        out.texts("lanes", hidden.lanes());
        out.rect("rect", hidden.rect());
        out.lines("name", hidden.name());
    }

    private void line(DividingLine line) throws IOException {
        out.text("line", line.line().word());
        out.point("from", line.from());
        out.point("to", line.to());
        out.lines("name", line.name());
    }

    private void box(Box box) throws IOException {
        out.text("id", box.id());
        out.text("name", box.name());
        out.text("step", box.step());
        out.text("lane", box.lane());
        out.text("role", box.role().word());
        out.truth("technology", box.technology());
        out.text("kind", box.kind().word());
        out.object("outline", box.outline(), this::outline);
        out.lines("label", box.label());
        tags(box.tags());
        out.badges(box.badges());
        out.object("extent", box.extent(), this::extent);
    }

    private void outline(Outline outline) throws IOException {
        out.rect("rect", outline.rect());
        out.word("shape", outline.shape());
        out.word("border", outline.border());
        out.truth("key", outline.key());
    }

    private void extent(Extent extent) throws IOException {
        out.text("action", extent.action());
        out.truth("repeated", extent.repeated());
        out.truth("before", extent.before());
        out.truth("behind", extent.behind());
    }

    private void tags(List<Tag> tags) throws IOException {
        out.objects("tags", tags, this::tag);
    }

    private void tag(Tag tag) throws IOException {
        out.text("glyph", tag.glyph().word());
        out.rect("rect", tag.rect());
        out.rect("sign", tag.sign());
        out.lines("text", tag.text());
    }

    private void continuation(Continuation mark) throws IOException {
        out.text("id", mark.id());
        out.text("action", mark.action());
        out.rect("rect", mark.rect());
        out.lines("number", mark.number());
        out.lines("text", mark.text());
    }

    private void connector(Connector connector) throws IOException {
        out.text("id", connector.id());
        out.text("from", connector.from());
        out.text("to", connector.to());
        out.text("kind", connector.kind().word());
        out.text("path", connector.path().word());
        out.truth("remote", connector.remote());
        out.points("points", connector.points());
        out.optional("label", connector.label(), this::label);
        out.optional("part", connector.part(), this::part);
    }

    private void label(ConnectorLabel label) throws IOException {
        out.rect("rect", label.rect());
        out.lines("text", label.text());
        tags(label.tags());
    }

    private void part(Part part) throws IOException {
        out.text("start", part.start());
        out.text("end", part.end());
    }

    private void legendEntry(LegendEntry entry) throws IOException {
        out.objects("samples", entry.samples(), this::sample);
        out.lines("text", entry.text());
    }

    /** A sample has one field, named after what it is. */
    private void sample(Sample sample) throws IOException {
        sample.match(new Sample.Cases<Writing>() {
                    @Override
                    public Writing badge(Badge badge) {
                        return () -> out.object("badge", badge, out::badge);
                    }

                    @Override
                    public Writing tag(Tag tag) {
                        return () -> out.object("tag", tag, SceneDocument.this::tag);
                    }

                    @Override
                    public Writing outline(Outline outline) {
                        return () -> out.object("outline", outline, SceneDocument.this::outline);
                    }

                    @Override
                    public Writing arrow(Arrow arrow) {
                        return () -> out.object("arrow", arrow, SceneDocument.this::arrow);
                    }
                })
                .write();
    }

    /** Something that is written once it is known what it is. */
    private interface Writing {
        void write() throws IOException;
    }

    private void arrow(Arrow arrow) throws IOException {
        out.points("points", arrow.points());
        out.text("kind", arrow.kind().word());
        out.text("path", arrow.path().word());
    }

    private void note(Note note) throws IOException {
        out.object("badge", note.badge(), out::badge);
        out.lines("text", note.text());
    }
}
