package dev.blueline.render.json;

import dev.blueline.json.JsonFields;
import dev.blueline.model.Actor;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.DataUse;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Grounds;
import dev.blueline.model.Level;
import dev.blueline.model.Mark;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Moment;
import dev.blueline.model.Pain;
import dev.blueline.model.Remark;
import dev.blueline.model.Response;
import dev.blueline.model.Signal;
import dev.blueline.model.WaitPoint;
import java.util.List;
import java.util.Optional;

/** The fields of marks: those of every mark first, then those of its kind. */
final class MarkFields {
    private final BlueprintIndex index;
    private final JsonFields fields;
    private final FactFields facts;

    MarkFields(BlueprintIndex index, JsonFields fields, FactFields facts) {
        this.index = index;
        this.fields = fields;
        this.facts = facts;
    }

    void marks(List<Mark> marks) {
        fields.objects("marks", marks, this::mark);
    }

    private void mark(Mark mark) {
        fields.text("id", mark.id());
        fields.text("name", mark.name());
        fields.text("kind", mark.kind().word());
        fields.text("badge", index.badge(mark));
        fields.text("text", mark.text());
        if (mark instanceof FailPoint fail) {
            fail(fail);
        }
        if (mark instanceof WaitPoint wait) {
            facts.time("expected", wait.expected());
            facts.time("standard", wait.standard());
        }
        if (mark instanceof Moment moment) {
            moment(moment);
        }
        if (mark instanceof Pain pain) {
            pain(pain);
        }
        if (mark instanceof Remark remark) {
            backing(remark.owner(), remark.grounds());
        }
        if (mark instanceof MetricMark metric) {
            fields.text("metric", metric.metric().name());
            facts.reading("value", metric.value());
            facts.grounds(metric.grounds());
        }
        if (mark instanceof DataUse data) {
            fields.texts("seenBy", data.seenBy(), Actor::name);
            backing(data.owner(), data.grounds());
        }
    }

    private void fail(FailPoint fail) {
        fields.text("cause", fail.cause());
        fields.text("prevent", fail.prevent());
        facts.quantity("rate", fail.rate());
        fields.text("impact", fail.impact().map(Level::word));
        backing(fail.owner(), fail.grounds());
    }

    private void moment(Moment moment) {
        fields.text("polarity", moment.polarity().word());
        fields.optional("signal", moment.signal(), this::signal);
        fields.optional("response", moment.response(), this::response);
        backing(moment.owner(), moment.grounds());
    }

    private void signal(Signal signal) {
        fields.text("metric", signal.metric().name());
        fields.text("comparison", signal.comparison().sign());
        facts.reading("threshold", Optional.of(signal.threshold()));
    }

    private void response(Response response) {
        fields.text("strategy", response.strategy().word());
        fields.text("text", response.text());
    }

    private void pain(Pain pain) {
        fields.text("severity", pain.severity().map(Level::word));
        fields.text("cause", pain.cause());
        fields.text("measure", pain.measure());
        backing(pain.owner(), pain.grounds());
    }

    private void backing(Optional<String> owner, Grounds grounds) {
        fields.text("owner", owner);
        facts.grounds(grounds);
    }
}
