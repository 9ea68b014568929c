package dev.blueline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceDecoderTest {
    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        byte[] bytes = "\uFEFFblueprint".getBytes(StandardCharsets.UTF_8);
        assertThat(SourceDecoder.decode("a", bytes).source().text()).isEqualTo("blueprint");
    }

    @Test
    void bytesOfAnotherEncodingAreToldWithTheirLine() {
        byte[] bytes = "blueprint\n\"Café\"".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problem(bytes).code()).isEqualTo(SyntaxCodes.NOT_UTF8);
        assertThat(problem(bytes).message()).contains("line 2");
    }

    @Test
    void aTextThatEndsInTheMiddleOfACharacterIsNotUtf8() {
        byte[] whole = "客".getBytes(StandardCharsets.UTF_8);
        assertThat(code(new byte[] {whole[0], whole[1]})).isEqualTo(SyntaxCodes.NOT_UTF8);
    }

    @Test
    void theOtherUnicodeIsToldByItsName() {
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Diagnostic problem = problem("blueprint \"A\" { }".getBytes(charset));
            assertThat(problem.code()).isEqualTo(SyntaxCodes.NOT_UTF8);
            assertThat(problem.message()).isEqualTo("the file is UTF-16 and not UTF-8");
        }
        assertThat(problem("\uFEFF蓝图".getBytes(StandardCharsets.UTF_16LE)).message())
                .contains("UTF-16");
    }

    @Test
    void otherFilesAreNotText() {
        assertThat(code(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})).isEqualTo(SyntaxCodes.NOT_TEXT);
        assertThat(code(new byte[] {'a', 0, 'b', 0})).isEqualTo(SyntaxCodes.NOT_TEXT);
    }

    @Test
    void hugeFilesAreNotRead() {
        assertThat(code(new byte[SourceDecoder.MOST_BYTES + 1])).isEqualTo(SyntaxCodes.TOO_LARGE);
    }

    private static Code code(byte[] bytes) {
        return problem(bytes).code();
    }

    private static Diagnostic problem(byte[] bytes) {
        Diagnostic problem = SourceDecoder.decode("a", bytes).problem().orElseThrow();
        assertThat(problem.help()).isPresent();
        return problem;
    }
}
