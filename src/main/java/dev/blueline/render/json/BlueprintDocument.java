package dev.blueline.render.json;

import dev.blueline.json.JsonFields;
import dev.blueline.measure.Counts;
import dev.blueline.model.Action;
import dev.blueline.model.Actor;
import dev.blueline.model.Allowance;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Channel;
import dev.blueline.model.Details;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.Header;
import dev.blueline.model.Lane;
import dev.blueline.model.Line;
import dev.blueline.model.LineName;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Metric;
import dev.blueline.model.Phase;
import dev.blueline.model.Profile;
import dev.blueline.model.ServiceSystem;
import dev.blueline.model.State;
import dev.blueline.model.Step;
import dev.blueline.model.Variant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The document's shape, one method per kind of object, fields in the order of the schema. */
final class BlueprintDocument {
    private final BlueprintIndex index;
    private final JsonFields fields;
    private final FactFields facts;
    private final MarkFields marks;

    BlueprintDocument(BlueprintIndex index, JsonFields fields) {
        this.index = index;
        this.fields = fields;
        this.facts = new FactFields(fields);
        this.marks = new MarkFields(index, fields, facts);
    }

    void write() {
        Blueprint blueprint = index.blueprint();
        fields.text("formatVersion", JsonRenderer.FORMAT_VERSION);
        fields.text("title", blueprint.title());
        fields.object("header", blueprint.header(), this::header);
        marks.marks(blueprint.marks());
        fields.object("counts", Counts.of(index), this::counts);
        fields.objects("channels", blueprint.channels(), this::channel);
        fields.objects("actors", blueprint.actors(), this::actor);
        fields.objects("systems", blueprint.systems(), this::system);
        fields.objects("metrics", blueprint.metrics(), this::metric);
        fields.objects("variants", blueprint.variants(), this::variant);
        fields.objects("lines", blueprint.lines(), this::line);
        fields.objects("lanes", blueprint.lanes(), this::lane);
        fields.objects("phases", blueprint.phases(), this::phase);
        fields.objects("actions", index.actions(), this::action);
        fields.objects("flows", blueprint.flows(), this::flow);
        fields.objects("allowances", blueprint.allowances(), this::allowance);
    }

    private void header(Header header) {
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
        facts.facts(index.blueprint().facts());
    }

    private void counts(Counts counts) {
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

    private void channel(Channel channel) {
        fields.text("name", channel.name());
        fields.text("label", channel.label());
        fields.truth("remote", channel.remote());
        fields.text("owner", channel.owner());
    }

    private void actor(Actor actor) {
        fields.text("name", actor.name());
        fields.text("label", actor.label());
        fields.text("owner", actor.owner());
    }

    private void system(ServiceSystem system) {
        fields.text("name", system.name());
        fields.text("label", system.label());
        fields.text("owner", system.owner());
    }

    private void metric(Metric metric) {
        fields.text("name", metric.name());
        fields.text("label", metric.label());
        facts.reading("value", metric.value());
        facts.reading("before", metric.before());
        facts.reading("target", metric.target());
        fields.text("measured", metric.measured().map(LocalDate::toString));
        fields.text("owner", metric.owner());
        facts.grounds(metric.grounds());
    }

    private void variant(Variant variant) {
        fields.text("name", variant.name());
        fields.text("label", variant.label());
        fields.text("owner", variant.owner());
    }

    private void line(LineName line) {
        fields.text("line", line.line().word());
        fields.text("label", line.label());
    }

    private void lane(Lane lane) {
        fields.text("id", lane.id());
        fields.text("role", lane.role().word());
        fields.text("name", lane.name());
        fields.text("label", lane.label());
        fields.truth("technology", lane.technology());
        fields.text("owner", lane.owner());
        fields.number("depth", index.depth(lane));
    }

    private void phase(Phase phase) {
        fields.text("id", phase.id());
        fields.text("name", phase.name());
        fields.text("title", phase.title());
        fields.truth("internal", phase.internal());
        facts.facts(phase.facts());
        marks.marks(phase.marks());
        fields.objects("phases", phase.phases(), this::phase);
        fields.objects("steps", phase.steps(), this::step);
    }

    private void step(Step step) {
        fields.text("id", step.id());
        fields.number("number", step.number());
        fields.text("name", step.name());
        fields.text("title", step.title());
        facts.facts(step.facts());
        marks.marks(step.marks());
        fields.texts("actions", step.actions(), Action::id);
    }

    private void action(Action action) {
        fields.text("id", action.id());
        fields.text("name", action.name());
        fields.text("kind", action.kind().word());
        fields.text("step", index.step(action).id());
        fields.number("column", index.column(action));
        fields.text("lane", action.lane().id());
        fields.text("label", action.label());
        details(action.details());
        facts.facts(action.facts());
        fields.texts("badges", index.badges(action));
        marks.marks(action.marks());
    }

    private void details(Details details) {
        fields.texts("via", details.via(), Channel::name);
        fields.texts("by", details.by(), Actor::name);
        fields.texts("uses", details.uses(), ServiceSystem::name);
        fields.number("until", details.until().map(BigDecimal::valueOf));
        fields.texts("flags", details.flags(), Flag::word);
    }

    private void flow(Flow flow) {
        new FlowFields(fields).flow(flow);
        fields.texts("crosses", index.linesCrossed(flow), Line::word);
        fields.truth("encounter", index.isEncounter(flow));
        fields.truth("remote", flow.isRemote());
    }

    private void allowance(Allowance allowance) {
        fields.text("rule", allowance.rule());
        fields.text("element", allowance.element());
        fields.text("reason", allowance.reason());
    }
}
