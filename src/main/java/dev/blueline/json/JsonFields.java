package dev.blueline.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes a JSON document field by field, in the order in which it is told: what is empty is left out, a list is always
 * written. Says nothing of what the fields mean, and maps no objects.
 */
public final class JsonFields {
    private static final String INDENT = "  ";

    private final JsonWriter writer;

    private JsonFields(JsonWriter writer) {
        this.writer = writer;
    }

    /** A document that is one object with the fields that {@code body} writes; in Unix line ends, with one at the end. */
    public static String document(Consumer<JsonFields> body) {
        return written(fields -> fields.object(fields, body));
    }

    /** A document that is a list of objects, with the fields that {@code body} writes for each of {@code values}. */
    public static <T> String list(Collection<T> values, BiConsumer<JsonFields, T> body) {
        return written(fields -> fields.array(values, value -> body.accept(fields, value)));
    }

    private static String written(Consumer<JsonFields> document) {
        StringWriter text = new StringWriter();
        JsonWriter writer = new JsonWriter(text);
        writer.setIndent(INDENT);
        writer.setHtmlSafe(false);
        document.accept(new JsonFields(writer));
        return text.append('\n').toString();
    }

    /** An object. */
    public <T> void object(String name, T value, Consumer<T> body) {
        name(name);
        object(value, body);
    }

    /** An object, if there is one. */
    public <T> void optional(String name, Optional<T> value, Consumer<T> body) {
        value.ifPresent(present -> object(name, present, body));
    }

    /** A list of objects. */
    public <T> void objects(String name, Collection<T> values, Consumer<T> body) {
        name(name);
        array(values, body);
    }

    /** A list of objects, one on each line, so that documents are compared and merged line by line. */
    public <T> void rows(String name, Collection<T> values, Consumer<T> body) {
        name(name);
        write(writer::beginArray);
        for (T value : values) {
            write(writer::beginObject);
            onOneLine(() -> {
                body.accept(value);
                write(writer::endObject);
            });
        }
        write(writer::endArray);
    }

    /** A list of texts. */
    public void texts(String name, Collection<String> values) {
        texts(name, values, value -> value);
    }

    /** A list of texts. */
    public <T> void texts(String name, Collection<T> values, Function<T, String> text) {
        name(name);
        write(writer::beginArray);
        values.forEach(value -> write(() -> writer.value(text.apply(value))));
        write(writer::endArray);
    }

    /** A text. */
    public void text(String name, String value) {
        name(name);
        write(() -> writer.value(value));
    }

    /** A text, if there is one. */
    public void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    /** A truth value. */
    public void truth(String name, boolean value) {
        name(name);
        write(() -> writer.value(value));
    }

    /** A whole number. */
    public void number(String name, long value) {
        name(name);
        write(() -> writer.value(value));
    }

    /** A number, without an exponent and without zeros at the end. */
    public void number(String name, BigDecimal value) {
        String shortest = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        name(name);
        write(() -> writer.jsonValue(shortest));
    }

    /** A number, if there is one. */
    public void number(String name, Optional<BigDecimal> value) {
        value.ifPresent(present -> number(name, present));
    }

    /** Everything that {@code body} writes takes one line. */
    public void onOneLine(Runnable body) {
        writer.setIndent("");
        body.run();
        writer.setIndent(INDENT);
    }

    private <T> void array(Collection<T> values, Consumer<T> body) {
        write(writer::beginArray);
        values.forEach(value -> object(value, body));
        write(writer::endArray);
    }

    private <T> void object(T value, Consumer<T> body) {
        write(writer::beginObject);
        body.accept(value);
        write(writer::endObject);
    }

    private void name(String name) {
        write(() -> writer.name(name));
    }

    /** One step of gson's writer, which could write to a file as well. */
    private interface Step {
        void write() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes everything", e);
        }
    }
}
