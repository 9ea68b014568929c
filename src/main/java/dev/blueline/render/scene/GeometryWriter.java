package dev.blueline.render.scene;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Fact;
import dev.blueline.layout.scene.Scene.Heading;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.model.MarkKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the fields that all drawings have: lengths, places, texts, badges. A place or a text takes one line. */
final class GeometryWriter {
    private final JsonFields fields;

    GeometryWriter(JsonFields fields) {
        this.fields = fields;
    }

    /** A constant, in lower case with hyphens. */
    void word(String name, Enum<?> value) {
        fields.text(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A length, to two decimals at most. */
    void number(String name, double value) {
        fields.number(name, BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP));
    }

    void point(String name, Point value) {
        fields.onOneLine(() -> fields.object(name, value, this::point));
    }

    private void point(Point point) {
        number("x", point.x());
        number("y", point.y());
    }

    void points(String name, List<Point> values) {
        fields.onOneLine(() -> fields.objects(name, values, this::point));
    }

    void rect(String name, Rect value) {
        fields.onOneLine(() -> fields.object(name, value, this::rect));
    }

    void rect(String name, Optional<Rect> value) {
        value.ifPresent(present -> rect(name, present));
    }

    void rects(String name, List<Rect> values) {
        fields.onOneLine(() -> fields.objects(name, values, this::rect));
    }

    private void rect(Rect rect) {
        number("x", rect.x());
        number("y", rect.y());
        number("width", rect.width());
        number("height", rect.height());
    }

    void lines(String name, TextLines value) {
        fields.onOneLine(() -> fields.object(name, value, this::lines));
    }

    void lines(String name, Optional<TextLines> value) {
        value.ifPresent(present -> lines(name, present));
    }

    private void lines(TextLines text) {
        fields.texts("lines", text.lines());
        number("x", text.x());
        number("baseline", text.baseline());
        number("lineHeight", text.lineHeight());
        number("size", text.size());
        fields.truth("bold", text.bold());
        word("anchor", text.anchor());
    }

    void badge(Badge badge) {
        rect("rect", badge.rect());
        lines("text", badge.text());
        fields.text("kind", badge.kind().map(MarkKind::word));
    }

    void badges(List<Badge> badges) {
        fields.objects("badges", badges, this::badge);
    }

    void heading(Heading heading) {
        lines("title", heading.title());
        fields.optional("state", heading.state(), this::badge);
        lines("scenario", heading.scenario());
        fields.objects("facts", heading.facts(), this::fact);
        badges(heading.badges());
    }

    private void fact(Fact fact) {
        lines("name", fact.name());
        lines("text", fact.text());
    }
}
