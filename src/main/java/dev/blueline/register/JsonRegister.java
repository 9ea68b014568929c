package dev.blueline.register;

import dev.blueline.json.JsonFields;
import dev.blueline.model.Language;
import dev.blueline.model.State;
import dev.blueline.text.Printable;
import java.util.List;

/**
 * For programs of one's own. The form is published as a JSON Schema, {@code dev/blueline/schema/register.schema.json}.
 * What a blueprint does not say is left out; lists are always there.
 */
public final class JsonRegister {
    /** The version of the form, the first thing in every document; it changes when a reader of the old form could fail. */
    public static final String FORMAT_VERSION = "1";

    private JsonRegister() {}

    /** The document. */
    public static String of(List<Entry> entries) {
        Total total = Total.of(entries);
        return Printable.json(JsonFields.document(fields -> {
            fields.text("formatVersion", FORMAT_VERSION);
            fields.object("summary", total, all -> {
                fields.number("blueprints", all.blueprints());
                counts(fields, all.found());
            });
            fields.objects("blueprints", entries, entry -> entry(fields, entry));
        }));
    }

    private static void entry(JsonFields fields, Entry entry) {
        fields.text("path", entry.path());
        fields.text("title", entry.title());
        fields.text("state", entry.state().map(State::word));
        fields.text("version", entry.version());
        fields.texts("owners", entry.owners());
        fields.text("updated", entry.updated().map(Object::toString));
        fields.text("language", entry.language().map(Language::tag));
        entry.size().ifPresent(size -> {
            fields.number("steps", size.steps());
            fields.number("actions", size.actions());
        });
        fields.optional("findings", entry.findings(), found -> counts(fields, found));
    }

    private static void counts(JsonFields fields, Entry.Found found) {
        fields.number("errors", found.errors());
        fields.number("warnings", found.warnings());
        fields.number("infos", found.infos());
    }
}
