package dev.blueline.render.json;

import dev.blueline.json.JsonFields;
import dev.blueline.model.Facts;
import dev.blueline.model.Feeling;
import dev.blueline.model.Grounds;
import dev.blueline.model.Measures;
import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Score;
import dev.blueline.model.Status;
import dev.blueline.model.Time;
import dev.blueline.model.TimeUnit;
import dev.blueline.model.Variant;
import java.util.Optional;

/** The fields of what can be said of an action, a step, a phase or the whole alike. */
final class FactFields {
    private final JsonFields fields;

    FactFields(JsonFields fields) {
        this.fields = fields;
    }

    /** Writes the fields into the object that is open. */
    void facts(Facts facts) {
        fields.text("description", facts.description());
        fields.text("owner", facts.owner());
        fields.texts("touchpoints", facts.touchpoints());
        fields.texts("wants", facts.wants());
        fields.object("measures", facts.measures(), this::measures);
        grounds(facts.grounds());
        fields.texts("variants", facts.variants(), Variant::name);
    }

    void grounds(Grounds grounds) {
        fields.object("grounds", grounds, said -> {
            fields.text("status", said.status().map(Status::word));
            fields.texts("sources", said.sources());
            fields.texts("links", said.links());
        });
    }

    void time(String name, Optional<Time> time) {
        fields.optional(name, time, said -> {
            fields.number("low", said.low());
            fields.number("likely", said.likely());
            fields.number("high", said.high());
            fields.text("unit", said.unit().symbol());
            fields.number("seconds", said.seconds());
        });
    }

    void quantity(String name, Optional<Quantity> quantity) {
        fields.optional(name, quantity, said -> {
            fields.number("low", said.low());
            fields.number("likely", said.likely());
            fields.number("high", said.high());
            fields.text("unit", said.unit());
            fields.text("per", said.per().map(TimeUnit::symbol));
        });
    }

    void reading(String name, Optional<Reading> reading) {
        fields.optional(name, reading, said -> {
            fields.number("value", said.value());
            fields.number("of", said.scale());
            fields.text("unit", said.unit());
            fields.text("per", said.per());
        });
    }

    private void measures(Measures measures) {
        time("time", measures.time());
        time("expected", measures.expected());
        time("standard", measures.standard());
        time("tolerance", measures.tolerance());
        time("breakeven", measures.breakeven());
        quantity("cost", measures.cost());
        quantity("revenue", measures.revenue());
        quantity("volume", measures.volume());
        quantity("rate", measures.rate());
        score("satisfaction", measures.satisfaction());
        fields.number("weight", measures.weight());
        score("expects", measures.expects());
        score("perceives", measures.perceives());
        fields.optional("emotion", measures.emotion(), this::feeling);
    }

    private void score(String name, Optional<Score> score) {
        fields.optional(name, score, said -> {
            fields.number("value", said.value());
            fields.number("of", said.of());
        });
    }

    private void feeling(Feeling feeling) {
        fields.number("score", feeling.score());
        fields.text("text", feeling.text());
    }
}
