package dev.blueline.syntax;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into a source text, or says why they are none. Reads no file itself. */
public final class SourceDecoder {
    /** The largest file that is read, in bytes: far above any blueprint that people could look at. */
    public static final int MOST_BYTES = 16 << 20;

    private SourceDecoder() {}

    /**
     * What became of the bytes.
     *
     * @param source the text; an empty one if there is a problem
     * @param problem why the bytes are no text, if so
     */
    public record Decoded(SourceFile source, Optional<Diagnostic> problem) {}

    /** Decodes {@code bytes} as UTF-8; a byte order mark is dropped. */
    public static Decoded decode(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(name, bytes.length);
        }
        if (isUtf16(bytes)) {
            return failed(
                    name,
                    SyntaxCodes.NOT_UTF8,
                    "the file is UTF-16 and not UTF-8",
                    "save the file as UTF-8; editors call it “UTF-8” or “Unicode (UTF-8)”, and UTF-16 “Unicode”");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            output.flip();
            String readable = output.toString();
            boolean binary = readable.indexOf('\0') >= 0 || startsLikeBinary(bytes);
            int line = (int) readable.chars().filter(c -> c == '\n').count() + 1;
            return binary
                    ? notText(name)
                    : failed(
                            name,
                            SyntaxCodes.NOT_UTF8,
                            "the file is not UTF-8: line " + line + " holds a byte that is no character",
                            "save the file as UTF-8; editors call it “UTF-8” or “Unicode (UTF-8)”");
        }
        output.flip();
        String text = output.toString();
        if (text.indexOf('\0') >= 0) {
            return notText(name);
        }
        return new Decoded(
                new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text), Optional.empty());
    }

    /** Whether there is a byte order mark of UTF-16, or every second byte is zero, as in plain letters without one. */
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (mark == 0xFFFE || mark == 0xFEFF) {
            return true;
        }
        int looked = Math.min(bytes.length, 64) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        return looked >= 8 && Math.abs(even - odd) == looked / 2;
    }

    /** The finding for a file of {@code size} bytes, which is more than is read. */
    public static Decoded tooLarge(String name, long size) {
        return failed(
                name,
                SyntaxCodes.TOO_LARGE,
                "the file has " + ((size + (1 << 20) - 1) >> 20) + " MB; a blueprint of more than " + (MOST_BYTES >> 20)
                        + " MB is not read",
                "split it into one blueprint for each scenario");
    }

    private static Decoded notText(String name) {
        return failed(
                name,
                SyntaxCodes.NOT_TEXT,
                "this is not a text file",
                "give a blueprint: a text file that begins with `blueprint \"Title\" {`");
    }

    private static boolean startsLikeBinary(byte[] bytes) {
        int controls = 0;
        int looked = Math.min(bytes.length, 512);
        for (int i = 0; i < looked; i++) {
            if (bytes[i] >= 0 && bytes[i] < 9) {
                controls++;
            }
        }
        return controls > 0;
    }

    private static Decoded failed(String name, Code code, String message, String help) {
        return new Decoded(
                new SourceFile(name, ""),
                Optional.of(Diagnostic.error(code, new Span(0, 0), message).help(help)));
    }
}
