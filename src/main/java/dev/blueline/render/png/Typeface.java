package dev.blueline.render.png;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that travels with the program; read when it is first asked for a letter. Knows letters one by one and shapes nothing. */
enum Typeface {
    /** Latin, Greek and Cyrillic. Google, Apache License 2.0. */
    LATIN("Roboto/Roboto-Regular.ttf", false),
    /** The same in bold. */
    LATIN_BOLD("Roboto/Roboto-Bold.ttf", true),
    /** Chinese, simplified and traditional, Japanese, and signs. Adobe and Google, SIL Open Font License 1.1. */
    HAN("NotoSansSC/NotoSansSC-Regular.ttf", false);

    private final String resource;
    private final boolean bold;
    private Optional<Outlines> outlines = Optional.empty();

    Typeface(String resource, boolean bold) {
        this.resource = resource;
        this.bold = bold;
    }

    /** What is read of a font. */
    private record Outlines(TrueTypeFont font, CmapLookup letters, double unitsPerEm) {}

    /** Whether its letters are bold. */
    boolean bold() {
        return bold;
    }

    /** The number of this character's letter, if the font has it. */
    OptionalInt letter(int codePoint) {
        int letter = outlines().letters().getGlyphId(codePoint);
        return letter > 0 ? OptionalInt.of(letter) : OptionalInt.empty();
    }

    /** How far the next letter stands from this one, in ems. */
    double advance(int letter) {
        try {
            return outlines().font().getAdvanceWidth(letter) / outlines().unitsPerEm();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The outline of a letter in units of the font, y upwards. */
    Shape outline(int letter) {
        try {
            GlyphData glyph = outlines().font().getGlyph().getGlyph(letter);
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** How many units of the font are one em. */
    double unitsPerEm() {
        return outlines().unitsPerEm();
    }

    private synchronized Outlines outlines() {
        if (outlines.isEmpty()) {
            try (InputStream in = Typeface.class.getResourceAsStream("fonts/ttf/" + resource)) {
                if (in == null) {
                    throw new IllegalStateException(resource + " is missing from the program");
                }
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                outlines = Optional.of(new Outlines(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm()));
            } catch (IOException e) {
                throw broken(e);
            }
        }
        return outlines.get();
    }

    private UncheckedIOException broken(IOException e) {
        return new UncheckedIOException(resource + " cannot be read", e);
    }
}
