package dev.blueline.render.json;

import dev.blueline.json.JsonFields;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.DiffRenderer;
import dev.blueline.render.NamedComparison;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is different about services as JSON, for programs: every change, those included that only follow from others.
 * There is a list of comparisons even if it is one.
 */
public final class JsonDiff implements DiffRenderer {
    /** The version of the form, the first thing in every document; it changes when a reader of the old form could fail. */
    static final String FORMAT_VERSION = "1";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of("json");
    }

    @Override
    public byte[] bytes(List<NamedComparison> comparisons, DiffOptions options) {
        String document = JsonFields.document(fields -> new DiffDocument(fields).write(comparisons));
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
