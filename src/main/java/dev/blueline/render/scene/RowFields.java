package dev.blueline.render.scene;

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
import java.io.IOException;

/** Writes the rows that are no lanes. */
final class RowFields {
    private final GeometryWriter out;

    RowFields(GeometryWriter out) {
        this.out = out;
    }

    void row(SceneRow row) throws IOException {
        out.text("kind", row.kind().word());
        out.rect("rect", row.rect());
        out.lines("name", row.name());
        out.objects("groups", row.groups(), this::group);
        out.optional("curve", row.curve(), this::curve);
    }

    private void group(Group group) throws IOException {
        out.word("scope", group.scope());
        out.text("id", group.id());
        out.rect("rect", group.rect());
        out.rect("bracket", group.bracket());
        out.lines("caption", group.caption());
        out.objects("cards", group.cards(), this::card);
    }

    private void card(Card card) throws IOException {
        out.rect("rect", card.rect());
        out.truth("framed", card.framed());
        out.optional("badge", card.badge(), out::badge);
        out.optional("gauge", card.gauge(), this::gauge);
        out.objects("texts", card.texts(), this::text);
    }

    private void gauge(Gauge gauge) throws IOException {
        out.rect("track", gauge.track());
        out.rect("value", gauge.value());
        out.rect("excess", gauge.excess());
        out.rect("spread", gauge.spread());
        out.rects("ticks", gauge.ticks());
    }

    private void text(RowText text) throws IOException {
        out.text("tone", text.tone().word());
        out.lines("lines", text.lines());
    }

    private void curve(EmotionCurve curve) throws IOException {
        out.objects("scale", curve.scale(), this::scaleLine);
        out.objects("pieces", curve.pieces(), this::piece);
        out.objects("feelings", curve.feelings(), this::felt);
    }

    private void piece(Piece piece) throws IOException {
        out.points("path", piece.path());
    }

    private void scaleLine(ScaleLine line) throws IOException {
        out.whole("score", line.score());
        out.point("from", line.from());
        out.point("to", line.to());
        out.lines("label", line.label());
    }

    private void felt(Felt felt) throws IOException {
        out.word("scope", felt.scope());
        out.text("id", felt.id());
        out.whole("sign", felt.sign());
        out.rect("rect", felt.rect());
        out.lines("score", felt.score());
        out.optional("words", felt.words(), this::words);
    }

    private void words(Words words) throws IOException {
        out.rect("rect", words.rect());
        out.lines("text", words.text());
    }
}
