package dev.blueline.config;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
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

    /** With a machine that goes back, each of these would take longer than anybody waits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a*a*a*a*a*a*a*a*a*a*a*a*b",
                "**/a*/**/a*/**/a*/**/a*/**/a*/**/a*/**/b",
                "{*a,a*}*a*a*a*a*a*a*a*b"
            })
    void noPatternTakesLong(String glob) {
        assertThat(Glob.of(glob).matches("a".repeat(2000))).isFalse();
        assertThat(Glob.of(glob).matches("aa/".repeat(1000))).isFalse();
    }

    /** The same patterns as regular expressions, on all short paths. */
    @Property(tries = 500)
    void meansWhatTheRegularExpressionMeans(
            @ForAll @From("globs") String glob,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'b') @Chars('/') String path) {
        Assume.that(Glob.mistake(glob).isEmpty() && !glob.contains("//"));
        boolean folder = glob.endsWith("/");
        String body = folder ? glob.substring(0, glob.length() - 1) : glob;
        String regex = (body.contains("/") ? "" : "(?:.*/)?")
                + body.replaceFirst("^/", "")
                        .replaceAll("(?<![^/])\\*\\*/", "<")
                        .replace("**", ">")
                        .replace("*", "[^/]*")
                        .replace("?", "[^/]")
                        .replace("{", "(?:")
                        .replace("}", ")")
                        .replace(",", "|")
                        .replace("<", "(?:.*/)?")
                        .replace(">", ".*")
                + (folder ? "/.*" : "(?:/.*)?");

        assertThat(Glob.of(glob).matches(path))
                .as(glob + " " + path + " " + regex)
                .isEqualTo(path.matches(regex));
    }

    @Provide
    Arbitrary<String> globs() {
        return Arbitraries.of("a", "b", "/", "*", "**", "**/", "?", "{a,b*}", "{,a}", "{a/b,a}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }
}
