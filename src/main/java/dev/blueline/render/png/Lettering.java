package dev.blueline.render.png;

import dev.blueline.layout.type.TextMetrics;
import dev.blueline.text.Graphemes;
import dev.blueline.text.WideCharacters;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * A line of text as outlines, from x 0 on the baseline y 0. It is never wider than the layout measured it: where the font
 * is wider, it is drawn narrower. A character that no font has becomes an empty box, one for each written character.
 * Letters stand one after the other; scripts that join or turn round are not for this class, nor for its fonts.
 *
 * @param shape all letters
 * @param thickened the letters whose font has no bold face, among those of {@code shape}
 * @param thickening the width of the line around them, in pixels; 0 if there are none
 * @param width how wide the line is, in pixels
 */
record Lettering(Shape shape, Shape thickened, double thickening, double width) {
    /** The line that makes a letter bold, in ems. */
    private static final double BOLDER = 0.035;
    /** A missing letter's box: its width with the gaps beside it, and its line, in ems. */
    private static final double BOX = 0.7;

    private static final double BOX_LINE = 0.06;
    private static final double BOX_HEIGHT = 0.72;
    private static final double BOX_GAP = 0.07;

    private static final int GENERAL_PUNCTUATION = 0x2010;

    static Lettering of(String text, double size, boolean bold) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC);
        Setting setting = new Setting(typefaces(line, bold), size, bold);
        for (int at = 0; at < line.length(); ) {
            int next = Graphemes.next(line, at);
            setting.add(line.substring(at, next));
            at = next;
        }
        double most = TextMetrics.width(text, size, bold);
        double narrowing = setting.x > most ? most / setting.x : 1;
        AffineTransform narrow = AffineTransform.getScaleInstance(narrowing, 1);
        return new Lettering(
                narrow.createTransformedShape(setting.shape),
                narrow.createTransformedShape(setting.thickened),
                setting.anyThickened ? BOLDER * size : 0,
                setting.x * narrowing);
    }

    /** A font with the characters it is asked for: all, or those a Chinese line sets wide. */
    private record Candidate(Typeface typeface, boolean signsToo) {}

    /** In the order they are asked. Signs such as quotation marks are a Chinese font's in a Chinese line. */
    private static List<Candidate> typefaces(String line, boolean bold) {
        boolean wide = line.codePoints().anyMatch(c -> WideCharacters.columns(c) == 2);
        return List.of(
                new Candidate(bold ? Typeface.LATIN_BOLD : Typeface.LATIN, !wide), new Candidate(Typeface.HAN, true));
    }

    /** Sets one line, letter after letter. */
    private static final class Setting {
        private final List<Candidate> candidates;
        private final double size;
        private final boolean bold;
        private final Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        private final Path2D thickened = new Path2D.Double(Path2D.WIND_NON_ZERO);
        private boolean anyThickened;
        private double x;

        Setting(List<Candidate> candidates, double size, boolean bold) {
            this.candidates = candidates;
            this.size = size;
            this.bold = bold;
        }

        /** Adds one written character, of one or more code points. */
        void add(String character) {
            int base = character.codePointAt(0);
            if (Character.isWhitespace(base) || Character.isSpaceChar(base)) {
                base = base == 0x3000 ? base : ' ';
            } else if (WideCharacters.columns(base) == 0) {
                return;
            }
            Optional<Typeface> typeface = typeface(base);
            if (typeface.isEmpty()) {
                box();
                return;
            }
            letter(typeface.get(), base, true);
            // Marks that have no letter together with their base stand over it as the font puts them.
            character
                    .codePoints()
                    .skip(1)
                    .filter(mark -> Character.getType(mark) == Character.NON_SPACING_MARK)
                    .filter(mark -> typeface.get().letter(mark).isPresent())
                    .forEach(mark -> letter(typeface.get(), mark, false));
        }

        private Optional<Typeface> typeface(int codePoint) {
            Optional<Typeface> other = Optional.empty();
            for (Candidate candidate : candidates) {
                if (candidate.typeface().letter(codePoint).isPresent()) {
                    if (candidate.signsToo() || codePoint < GENERAL_PUNCTUATION) {
                        return Optional.of(candidate.typeface());
                    }
                    other = Optional.of(candidate.typeface());
                }
            }
            return other;
        }

        private void letter(Typeface typeface, int codePoint, boolean advances) {
            int letter = typeface.letter(codePoint).orElseThrow();
            double unit = size / typeface.unitsPerEm();
            AffineTransform place = new AffineTransform(unit, 0, 0, -unit, x, 0);
            Shape outline = place.createTransformedShape(typeface.outline(letter));
            shape.append(outline, false);
            if (bold && !typeface.bold()) {
                thickened.append(outline, false);
                anyThickened = true;
            }
            x += advances ? typeface.advance(letter) * size : 0;
        }

        private void box() {
            double gap = BOX_GAP * size;
            double line = BOX_LINE * size;
            double width = BOX * size - 2 * gap;
            double height = BOX_HEIGHT * size;
            shape.append(new Rectangle2D.Double(x + gap, -height, width, height), false);
            shape.append(reversed(x + gap + line, -height + line, width - 2 * line, height - 2 * line), false);
            x += BOX * size;
        }

        /** A rectangle drawn against the clock, which is a hole in one drawn with it. */
        private static Path2D reversed(double left, double top, double width, double height) {
            Path2D hole = new Path2D.Double();
            hole.moveTo(left, top);
            hole.lineTo(left, top + height);
            hole.lineTo(left + width, top + height);
            hole.lineTo(left + width, top);
            hole.closePath();
            return hole;
        }
    }
}
