package dev.blueline.render.json;

import dev.blueline.measure.Counts;
import dev.blueline.model.Action;
import dev.blueline.model.Actor;
import dev.blueline.model.Allowance;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Channel;
import dev.blueline.model.Details;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.Header;
import dev.blueline.model.Lane;
import dev.blueline.model.Line;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Measures;
import dev.blueline.model.Moment;
import dev.blueline.model.Phase;
import dev.blueline.model.Profile;
import dev.blueline.model.ServiceSystem;
import dev.blueline.model.State;
import dev.blueline.model.Step;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;

/** The document's shape, one method per kind of object, fields in the order of the schema. */
final class BlueprintDocument {
    private final BlueprintIndex index;
    private final Fields fields;

    BlueprintDocument(BlueprintIndex index, Fields fields) {
        this.index = index;
        this.fields = fields;
    }

    void write() throws IOException {
        fields.document(index.blueprint(), this::blueprint);
    }

    private void blueprint(Blueprint blueprint) throws IOException {
        fields.text("formatVersion", JsonRenderer.FORMAT_VERSION);
        fields.text("title", blueprint.title());
        fields.object("header", blueprint.header(), this::header);
        fields.object("counts", Counts.of(index), this::counts);
        fields.objects("channels", blueprint.channels(), this::channel);
        fields.objects("actors", blueprint.actors(), this::actor);
        fields.objects("systems", blueprint.systems(), this::system);
        fields.objects("lanes", blueprint.lanes(), this::lane);
        fields.objects("phases", blueprint.phases(), this::phase);
        fields.objects("actions", index.actions(), this::action);
        fields.objects("flows", blueprint.flows(), this::flow);
        fields.objects("allowances", blueprint.allowances(), this::allowance);
    }

    private void header(Header header) throws IOException {
        fields.text("scenario", header.scenario());
        fields.text("segment", header.segment());
        fields.texts("goals", header.goals());
        fields.texts("excludes", header.excludes());
        fields.text("promise", header.promise());
        fields.text("state", header.state().map(State::word));
        fields.text("version", header.version());
        fields.text("updated", header.updated().map(LocalDate::toString));
        fields.texts("owners", header.owners());
        fields.text("language", header.language().tag());
        fields.text("profile", header.profile().map(Profile::word));
        fields.texts("links", header.links());
        fields.texts("notes", header.notes());
    }

    private void counts(Counts counts) throws IOException {
        fields.number("lanes", counts.lanes());
        fields.number("phases", counts.phases());
        fields.number("steps", counts.steps());
        fields.number("actions", counts.actions());
        fields.number("flows", counts.flows());
        fields.number("encounters", counts.encounters());
        fields.object("crossings", counts.crossings(), crossings -> {
            for (Map.Entry<Line, Integer> crossing : crossings.entrySet()) {
                fields.number(crossing.getKey().word(), crossing.getValue());
            }
        });
        fields.object("marks", counts.marks(), marks -> {
            for (Map.Entry<MarkKind, Integer> mark : marks.entrySet()) {
                fields.number(mark.getKey().word(), mark.getValue());
            }
        });
    }

    private void channel(Channel channel) throws IOException {
        fields.text("name", channel.name());
        fields.text("label", channel.label());
        fields.truth("remote", channel.remote());
        fields.text("owner", channel.owner());
    }

    private void actor(Actor actor) throws IOException {
        fields.text("name", actor.name());
        fields.text("label", actor.label());
        fields.text("owner", actor.owner());
    }

    private void system(ServiceSystem system) throws IOException {
        fields.text("name", system.name());
        fields.text("label", system.label());
        fields.text("owner", system.owner());
    }

    private void lane(Lane lane) throws IOException {
        fields.text("id", lane.id());
        fields.text("role", lane.role().word());
        fields.text("name", lane.name());
        fields.text("label", lane.label());
        fields.truth("technology", lane.technology());
        fields.text("owner", lane.owner());
        fields.number("depth", index.depth(lane));
    }

    private void phase(Phase phase) throws IOException {
        fields.text("id", phase.id());
        fields.text("name", phase.name());
        fields.text("title", phase.title());
        fields.truth("internal", phase.internal());
        fields.objects("steps", phase.steps(), this::step);
    }

    private void step(Step step) throws IOException {
        fields.text("id", step.id());
        fields.number("number", step.number());
        fields.text("name", step.name());
        fields.text("title", step.title());
        fields.texts("actions", step.actions(), Action::id);
    }

    private void action(Action action) throws IOException {
        fields.text("id", action.id());
        fields.text("name", action.name());
        fields.text("kind", action.kind().word());
        fields.text("step", index.step(action).id());
        fields.number("column", index.column(action));
        fields.text("lane", action.lane().id());
        fields.text("label", action.label());
        details(action);
        fields.texts("badges", index.badges(action));
        fields.objects("marks", action.marks(), this::mark);
    }

    private void details(Action action) throws IOException {
        Details details = action.details();
        Measures measures = action.facts().measures();
        fields.text("description", action.facts().description());
        fields.text("owner", action.facts().owner());
        fields.texts("via", details.via(), Channel::name);
        fields.texts("by", details.by(), Actor::name);
        fields.texts("uses", details.uses(), ServiceSystem::name);
        fields.time("time", measures.time());
        fields.time("expected", measures.expected());
        fields.time("standard", measures.standard());
        fields.time("tolerance", measures.tolerance());
        fields.texts("flags", details.flags(), Flag::word);
    }

    private void mark(Mark mark) throws IOException {
        fields.text("id", mark.id());
        fields.text("name", mark.name());
        fields.text("kind", mark.kind().word());
        fields.text("badge", index.badge(mark));
        fields.text("text", mark.text());
        if (mark instanceof FailPoint fail) {
            fields.text("cause", fail.cause());
        }
        if (mark instanceof Moment moment) {
            fields.text("polarity", moment.polarity().word());
        }
    }

    private void flow(Flow flow) throws IOException {
        fields.text("id", flow.id());
        fields.text("from", flow.from().id());
        fields.text("to", flow.to().id());
        fields.text("kind", flow.kind().word());
        fields.text("path", flow.path().word());
        fields.truth("outcome", flow.outcome());
        fields.text("fail", flow.fail());
        fields.text("label", flow.label());
        fields.texts("via", flow.via(), Channel::name);
        fields.text("condition", flow.condition());
        fields.number("probability", flow.probability());
        fields.time("time", flow.time());
        fields.texts("crosses", index.linesCrossed(flow), Line::word);
        fields.truth("encounter", index.isEncounter(flow));
        fields.truth("remote", flow.isRemote());
    }

    private void allowance(Allowance allowance) throws IOException {
        fields.text("rule", allowance.rule());
        fields.text("element", allowance.element());
        fields.text("reason", allowance.reason());
    }
}
