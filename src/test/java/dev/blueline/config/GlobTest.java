package dev.blueline.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.blueprint a.blueprint",
                "*.blueprint a/b/c.blueprint",
                "sketches a/sketches/b/c.blueprint",
                "sketches/ sketches/a.blueprint",
                "sketches/ a/sketches/a.blueprint",
                "/sketches sketches/a.blueprint",
                "a/b a/b/c.blueprint",
                "./a/b a/b/c.blueprint",
                "a/*/c a/x/c",
                "a/** a/b/c",
                "**/c c",
                "**/c a/b/c",
                "a/**/c a/c",
                "a/**/c a/x/y/c",
                "? a",
                "[a-c]x bx",
                "[!a-c]x dx",
                "[]] ]",
                "[.]x .x",
                "{a,bc}/ x/bc/y",
                "a.b a.b",
                "a+(b) a+(b)",
                "$x^|y $x^|y",
                "团?/ 团队/饭店.blueprint",
                "😀? 😀😀",
                "[😀]x 😀x",
                "[&&]x &x"
            })
    void matches(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.blueprint a.blueprints",
                "sketches/ sketches",
                "/sketches a/sketches/b",
                "a/b x/a/b",
                "a/*/c a/x/y/c",
                "? ab",
                "[a-c]x dx",
                "[!a-c]x ax",
                "a.b axb",
                "A a",
                "sketch sketches/a",
                "a/** ab/c",
                "**/c ac",
                "{a,b} c",
                "a/ b/a"
            })
    void doesNotMatch(String glob, String path) {
        assertThat(Glob.of(glob).matches(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "/", "!a", "a\\b", "..", "../a", "a/../b", "[a", "[", "[]", "[z-a]", "[a/b]", "{a", "a}",
                "{a,{b}}"
            })
    void whatIsNoPatternIsSaid(String glob) {
        assertThat(Glob.mistake(glob)).isPresent();
    }
}
