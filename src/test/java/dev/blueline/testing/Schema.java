package dev.blueline.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** A JSON Schema among the resources, for asking whether a document follows it. */
public final class Schema {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode form;
    private final JsonSchema schema;

    private Schema(JsonNode form, VersionFlag version) {
        this.form = form;
        this.schema = JsonSchemaFactory.getInstance(version).getSchema(form);
    }

    /** The one that Blueline publishes as {@code name}. */
    public static Schema published(String name) {
        return of("/dev/blueline/schema/" + name + ".schema.json", VersionFlag.V202012);
    }

    /** The one at {@code resource}, written in {@code version}. */
    public static Schema of(String resource, VersionFlag version) {
        try (InputStream stream = Schema.class.getResourceAsStream(resource)) {
            return new Schema(JSON.readTree(stream), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema itself. */
    public JsonNode form() {
        return form;
    }

    /** In what {@code document} does not follow it. */
    public List<String> violations(String document) {
        try {
            return schema.validate(JSON.readTree(document)).stream()
                    .map(Object::toString)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError("this is no JSON", e);
        }
    }
}
