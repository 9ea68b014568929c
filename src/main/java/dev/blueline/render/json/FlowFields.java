package dev.blueline.render.json;

import dev.blueline.json.JsonFields;
import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.model.Variant;

/** The fields of a flow that every document tells alike: what is written of it. */
final class FlowFields {
    private final JsonFields fields;
    private final FactFields facts;

    FlowFields(JsonFields fields) {
        this.fields = fields;
        this.facts = new FactFields(fields);
    }

    /** Writes the fields into the object that is open. */
    void flow(Flow flow) {
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
        facts.time("time", flow.time());
        fields.texts("variants", flow.variants(), Variant::name);
    }
}
