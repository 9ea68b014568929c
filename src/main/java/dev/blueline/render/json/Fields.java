package dev.blueline.render.json;

import com.google.gson.stream.JsonWriter;
import dev.blueline.model.Time;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Writes fields one by one: what the model leaves open is left out, a list is always written. */
final class Fields {
    private final JsonWriter writer;

    Fields(JsonWriter writer) {
        this.writer = writer;
    }

    /** Writes the fields of one object. */
    interface Body<T> {
        void write(T value) throws IOException;
    }

    <T> void document(T value, Body<T> body) throws IOException {
        writer.beginObject();
        body.write(value);
        writer.endObject();
    }

    <T> void object(String name, T value, Body<T> body) throws IOException {
        writer.name(name);
        document(value, body);
    }

    <T> void optional(String name, Optional<T> value, Body<T> body) throws IOException {
        if (value.isPresent()) {
            object(name, value.get(), body);
        }
    }

    <T> void objects(String name, Collection<T> values, Body<T> body) throws IOException {
        writer.name(name).beginArray();
        for (T value : values) {
            document(value, body);
        }
        writer.endArray();
    }

    void texts(String name, Collection<String> values) throws IOException {
        texts(name, values, value -> value);
    }

    <T> void texts(String name, Collection<T> values, Function<T, String> text) throws IOException {
        writer.name(name).beginArray();
        for (T value : values) {
            writer.value(text.apply(value));
        }
        writer.endArray();
    }

    void text(String name, String value) throws IOException {
        writer.name(name).value(value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void truth(String name, boolean value) throws IOException {
        writer.name(name).value(value);
    }

    void number(String name, long value) throws IOException {
        writer.name(name).value(value);
    }

    /** Without an exponent and without zeros at the end. */
    void number(String name, BigDecimal value) throws IOException {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        writer.name(name).value(new BigDecimal(shortest.toPlainString()));
    }

    void number(String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            number(name, value.get());
        }
    }

    void time(String name, Optional<Time> value) throws IOException {
        optional(name, value, time -> {
            number("low", time.low());
            number("likely", time.likely());
            number("high", time.high());
            text("unit", time.unit().symbol());
            number("seconds", time.seconds());
        });
    }
}
