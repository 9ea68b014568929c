package dev.blueline.render.scene;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.scene.EmotionCurve;
import dev.blueline.layout.scene.EmotionCurve.Felt;
import dev.blueline.layout.scene.EmotionCurve.Piece;
import dev.blueline.layout.scene.EmotionCurve.ScaleLine;
import dev.blueline.layout.scene.EmotionCurve.Words;
import dev.blueline.layout.scene.SceneRow;
import dev.blueline.layout.scene.SceneRow.Card;
import dev.blueline.layout.scene.SceneRow.Gauge;
import dev.blueline.layout.scene.SceneRow.Group;
import dev.blueline.layout.scene.SceneRow.RowText;

/** Writes the rows that are no lanes. */
final class RowFields {
    private final JsonFields fields;
    private final GeometryWriter out;

    RowFields(JsonFields fields) {
        this.fields = fields;
        this.out = new GeometryWriter(fields);
    }

    void row(SceneRow row) {
        fields.text("kind", row.kind().word());
        out.rect("rect", row.rect());
        out.lines("name", row.name());
        fields.objects("groups", row.groups(), this::group);
        fields.optional("curve", row.curve(), this::curve);
    }

    private void group(Group group) {
        out.word("scope", group.scope());
        fields.text("id", group.id());
        out.rect("rect", group.rect());
        out.rect("bracket", group.bracket());
        out.lines("caption", group.caption());
        fields.objects("cards", group.cards(), this::card);
    }

    private void card(Card card) {
        out.rect("rect", card.rect());
        fields.truth("framed", card.framed());
        fields.optional("badge", card.badge(), out::badge);
        fields.optional("gauge", card.gauge(), this::gauge);
        fields.objects("texts", card.texts(), this::text);
    }

    private void gauge(Gauge gauge) {
        out.rect("track", gauge.track());
        out.rect("value", gauge.value());
        out.rect("excess", gauge.excess());
        out.rect("spread", gauge.spread());
        out.rects("ticks", gauge.ticks());
    }

    private void text(RowText text) {
        fields.text("tone", text.tone().word());
        out.lines("lines", text.lines());
    }

    private void curve(EmotionCurve curve) {
        fields.objects("scale", curve.scale(), this::scaleLine);
        fields.objects("pieces", curve.pieces(), this::piece);
        fields.objects("feelings", curve.feelings(), this::felt);
    }

    private void piece(Piece piece) {
        out.points("path", piece.path());
    }

    private void scaleLine(ScaleLine line) {
        fields.number("score", line.score());
        out.point("from", line.from());
        out.point("to", line.to());
        out.lines("label", line.label());
    }

    private void felt(Felt felt) {
        out.word("scope", felt.scope());
        fields.text("id", felt.id());
        fields.number("sign", felt.sign());
        out.rect("rect", felt.rect());
        out.lines("score", felt.score());
        fields.optional("words", felt.words(), this::words);
    }

    private void words(Words words) {
        out.rect("rect", words.rect());
        out.lines("text", words.text());
    }
}
