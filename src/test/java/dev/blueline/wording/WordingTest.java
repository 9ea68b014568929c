package dev.blueline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void anArgumentIsNeverFilled() {
        assertThat(Wording.of("en").text("markdown.also", "{1}", "$1 {0}")).isEqualTo("{1}, $1 {0}");
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(keys("zh").keySet()).isEqualTo(keys("en").keySet());
    }

    private static Properties keys(String tag) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(Wording.class.getResourceAsStream(tag + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
