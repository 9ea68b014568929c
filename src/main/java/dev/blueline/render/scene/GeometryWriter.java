package dev.blueline.render.scene;

import com.google.gson.stream.JsonWriter;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Fact;
import dev.blueline.layout.scene.Scene.Heading;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.model.MarkKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the fields that all drawings have: numbers, places, texts, badges. A place or a text takes one line. */
final class GeometryWriter {
    static final String INDENT = "  ";

    private final JsonWriter writer;

    GeometryWriter(JsonWriter writer) {
        this.writer = writer;
    }

    /** Writes the fields of one object. */
    interface Body<T> {
        void write(T value) throws IOException;
    }

    <T> void object(String name, T value, Body<T> body) throws IOException {
        writer.name(name);
        object(value, body);
    }

    private <T> void object(T value, Body<T> body) throws IOException {
        writer.beginObject();
        body.write(value);
        writer.endObject();
    }

    <T> void optional(String name, Optional<T> value, Body<T> body) throws IOException {
        if (value.isPresent()) {
            object(name, value.get(), body);
        }
    }

    <T> void objects(String name, List<T> values, Body<T> body) throws IOException {
        writer.name(name).beginArray();
        for (T value : values) {
            object(value, body);
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

    void texts(String name, List<String> values) throws IOException {
        writer.name(name).beginArray();
        for (String value : values) {
            writer.value(value);
        }
        writer.endArray();
    }

    /** A constant, in lower case with hyphens. */
    void word(String name, Enum<?> value) throws IOException {
        text(name, word(value));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void truth(String name, boolean value) throws IOException {
        writer.name(name).value(value);
    }

    void whole(String name, int value) throws IOException {
        writer.name(name).value(value);
    }

    /** A length, to two decimals at most. */
    void number(String name, double value) throws IOException {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        writer.name(name)
                .jsonValue(
                        rounded.signum() == 0
                                ? "0"
                                : rounded.stripTrailingZeros().toPlainString());
    }

    void point(String name, Point value) throws IOException {
        writer.name(name);
        onOneLine(() -> object(value, this::point));
    }

    private void point(Point point) throws IOException {
        number("x", point.x());
        number("y", point.y());
    }

    void points(String name, List<Point> values) throws IOException {
        writer.name(name);
        onOneLine(() -> {
            writer.beginArray();
            for (Point point : values) {
                object(point, this::point);
            }
            writer.endArray();
        });
    }

    void rect(String name, Rect value) throws IOException {
        writer.name(name);
        rect(value);
    }

    void rect(String name, Optional<Rect> value) throws IOException {
        if (value.isPresent()) {
            rect(name, value.get());
        }
    }

    void rects(String name, List<Rect> values) throws IOException {
        writer.name(name).beginArray();
        for (Rect rect : values) {
            rect(rect);
        }
        writer.endArray();
    }

    private void rect(Rect value) throws IOException {
        onOneLine(() -> object(value, rect -> {
            number("x", rect.x());
            number("y", rect.y());
            number("width", rect.width());
            number("height", rect.height());
        }));
    }

    void lines(String name, TextLines value) throws IOException {
        writer.name(name);
        lines(value);
    }

    void lines(String name, Optional<TextLines> value) throws IOException {
        if (value.isPresent()) {
            lines(name, value.get());
        }
    }

    private void lines(TextLines value) throws IOException {
        onOneLine(() -> object(value, text -> {
            texts("lines", text.lines());
            number("x", text.x());
            number("baseline", text.baseline());
            number("lineHeight", text.lineHeight());
            number("size", text.size());
            truth("bold", text.bold());
            word("anchor", text.anchor());
        }));
    }

    void badge(Badge badge) throws IOException {
        rect("rect", badge.rect());
        lines("text", badge.text());
        text("kind", badge.kind().map(MarkKind::word));
    }

    void badges(List<Badge> badges) throws IOException {
        objects("badges", badges, this::badge);
    }

    void heading(Heading heading) throws IOException {
        lines("title", heading.title());
        optional("state", heading.state(), this::badge);
        lines("scenario", heading.scenario());
        objects("facts", heading.facts(), this::fact);
        badges(heading.badges());
    }

    private void fact(Fact fact) throws IOException {
        lines("name", fact.name());
        lines("text", fact.text());
    }

    /** Something that is written. */
    private interface Step {
        void write() throws IOException;
    }

    private void onOneLine(Step step) throws IOException {
        writer.setIndent("");
        step.write();
        writer.setIndent(INDENT);
    }
}
