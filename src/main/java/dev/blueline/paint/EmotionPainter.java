package dev.blueline.paint;

import dev.blueline.layout.scene.EmotionCurve;
import dev.blueline.layout.scene.EmotionCurve.Felt;
import dev.blueline.layout.scene.EmotionCurve.Piece;
import dev.blueline.layout.scene.EmotionCurve.ScaleLine;
import dev.blueline.layout.scene.Scene.Point;
import java.util.List;
import java.util.Optional;

/** Paints the emotion curve: its scale, the curve over it, the scores on it, the words beside them. */
final class EmotionPainter {
    private EmotionPainter() {}

    static void paint(EmotionCurve curve, Canvas canvas) {
        List<List<Point>> paths = curve.pieces().stream()
                .map(Piece::path)
                .filter(path -> path.size() > 1)
                .toList();
        double zero = curve.scale().get(2).from().y();
        for (List<Point> path : paths) {
            Path.Builder area = Path.through(path);
            area.line(new Point(path.get(path.size() - 1).x(), zero))
                    .line(new Point(path.get(0).x(), zero));
            canvas.path(area.close(), "emotion-area");
        }
        for (ScaleLine line : curve.scale()) {
            canvas.line(line.from(), line.to(), line.score() == 0 ? "emotion-scale zero" : "emotion-scale");
            canvas.text(line.label(), "emotion-figure");
        }
        paths.forEach(path -> canvas.path(Path.through(path).end(), "emotion-curve"));
        curve.feelings().forEach(felt -> paint(felt, canvas));
    }

    private static void paint(Felt felt, Canvas canvas) {
        String sign = felt.sign() < 0 ? "bad" : felt.sign() > 0 ? "good" : "even";
        canvas.begin(RowPainter.group(felt.scope(), Optional.of(felt.id())));
        felt.words().ifPresent(words -> {
            canvas.rect(words.rect(), 3, "words-ground");
            canvas.text(words.text(), "row-text");
        });
        canvas.rect(felt.rect(), felt.rect().height() / 2, "feeling " + sign);
        felt.score().ifPresent(score -> canvas.text(score, "badge-text"));
        canvas.end();
    }
}
