package dev.blueline.render.json;

import dev.blueline.model.Facts;
import dev.blueline.model.Feeling;
import dev.blueline.model.Grounds;
import dev.blueline.model.Measures;
import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Score;
import dev.blueline.model.Status;
import dev.blueline.model.TimeUnit;
import dev.blueline.model.Variant;
import java.io.IOException;
import java.util.Optional;

/** The fields of what can be said of an action, a step, a phase or the whole alike. */
final class FactFields {
    private final Fields fields;

    FactFields(Fields fields) {
        this.fields = fields;
    }

    /** Writes the fields into the object that is open. */
    void facts(Facts facts) throws IOException {
        fields.text("description", facts.description());
        fields.text("owner", facts.owner());
        fields.texts("touchpoints", facts.touchpoints());
        fields.texts("wants", facts.wants());
        fields.object("measures", facts.measures(), this::measures);
        grounds(facts.grounds());
        fields.texts("variants", facts.variants(), Variant::name);
    }

    void grounds(Grounds grounds) throws IOException {
        fields.object("grounds", grounds, said -> {
            fields.text("status", said.status().map(Status::word));
            fields.texts("sources", said.sources());
            fields.texts("links", said.links());
        });
    }

    void quantity(String name, Optional<Quantity> quantity) throws IOException {
        fields.optional(name, quantity, said -> {
            fields.number("low", said.low());
            fields.number("likely", said.likely());
            fields.number("high", said.high());
            fields.text("unit", said.unit());
            fields.text("per", said.per().map(TimeUnit::symbol));
        });
    }

    void reading(String name, Optional<Reading> reading) throws IOException {
        fields.optional(name, reading, said -> {
            fields.number("value", said.value());
            fields.number("of", said.scale());
            fields.text("unit", said.unit());
            fields.text("per", said.per());
        });
    }

    private void measures(Measures measures) throws IOException {
        fields.time("time", measures.time());
        fields.time("expected", measures.expected());
        fields.time("standard", measures.standard());
        fields.time("tolerance", measures.tolerance());
        fields.time("breakeven", measures.breakeven());
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

    private void score(String name, Optional<Score> score) throws IOException {
        fields.optional(name, score, said -> {
            fields.number("value", said.value());
            fields.number("of", said.of());
        });
    }

    private void feeling(Feeling feeling) throws IOException {
        fields.number("score", feeling.score());
        fields.text("text", feeling.text());
    }
}
