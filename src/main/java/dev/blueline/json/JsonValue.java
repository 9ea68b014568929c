package dev.blueline.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a JSON document. For small documents of our own: all of it is in memory, and numbers are texts. */
public sealed interface JsonValue {

    /** An object, its fields in the order written. */
    record Fields(Map<String, JsonValue> fields) implements JsonValue {
        /** Takes a copy. */
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** A list. */
    record Items(List<JsonValue> items) implements JsonValue {
        /** Takes a copy. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record Text(String text) implements JsonValue {}

    /** A number, a truth value or null, as it is written. */
    record Plain(String written) implements JsonValue {}

    /** The value of the field {@code name}, if this is an object that has it. */
    default Optional<JsonValue> field(String name) {
        return this instanceof Fields object
                ? Optional.ofNullable(object.fields().get(name))
                : Optional.empty();
    }

    /** The text in the field {@code name}, if there is one. */
    default Optional<String> text(String name) {
        return field(name).flatMap(value -> value instanceof Text text ? Optional.of(text.text()) : Optional.empty());
    }

    /** The items of the list in the field {@code name}, if there is one. */
    default Optional<List<JsonValue>> items(String name) {
        return field(name).flatMap(value -> value instanceof Items list ? Optional.of(list.items()) : Optional.empty());
    }

    /**
     * Reads a document. Of two fields of one name the later counts.
     *
     * @throws NoJson if it is none
     */
    static JsonValue read(String document) {
        JsonReader reader = new JsonReader(new StringReader(document));
        try {
            JsonValue value = read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new NoJson(line(reader));
            }
            return value;
        } catch (IOException | IllegalStateException e) {
            throw new NoJson(line(reader), e);
        }
    }

    /** That a text is no JSON. */
    final class NoJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;

        NoJson(int line) {
            super("no JSON in line " + line);
            this.line = line;
        }

        NoJson(int line, Throwable cause) {
            super("no JSON in line " + line, cause);
            this.line = line;
        }

        /** The line at which it ceases to be JSON, from 1. */
        public int line() {
            return line;
        }
    }

    private static JsonValue read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                reader.beginObject();
                while (reader.hasNext()) {
                    String name = reader.nextName();
                    fields.put(name, read(reader));
                }
                reader.endObject();
                yield new Fields(fields);
            }
            case BEGIN_ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    items.add(read(reader));
                }
                reader.endArray();
                yield new Items(items);
            }
            case STRING -> new Text(reader.nextString());
            case NUMBER -> new Plain(reader.nextString());
            case BOOLEAN -> new Plain(String.valueOf(reader.nextBoolean()));
            case NULL -> {
                reader.nextNull();
                yield new Plain("null");
            }
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> throw new NoJson(line(reader));
        };
    }

    /** gson tells its line in no other way. */
    private static int line(JsonReader reader) {
        Matcher line = Pattern.compile("at line ([0-9]+)").matcher(reader.toString());
        return line.find() ? Integer.parseInt(line.group(1)) : 1;
    }
}
