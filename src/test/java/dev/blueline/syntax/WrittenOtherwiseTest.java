package dev.blueline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.model.Blueprint;
import dev.blueline.resolve.Resolver;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Reference;
import dev.blueline.syntax.tree.Word;
import dev.blueline.testing.Examples;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same blueprint, written otherwise, is the same model: other words, other signs, other line ends, other spaces. */
class WrittenOtherwiseTest {
    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void inEnglishWords(String example) throws IOException {
        expectSame(example, text -> translated(text, word -> word.spellings().get(0)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void inChineseWords(String example) throws IOException {
        expectSame(
                example,
                text -> translated(
                        text,
                        word -> word.spellings()
                                .get(Math.min(1, word.spellings().size() - 1))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void inTheLastSpellingOfEachWord(String example) throws IOException {
        expectSame(
                example,
                text -> translated(
                        text, word -> word.spellings().get(word.spellings().size() - 1)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void inFullWidthSigns(String example) throws IOException {
        expectSame(example, WrittenOtherwiseTest::fullWidth);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void withOtherLineEnds(String example) throws IOException {
        expectSame(example, text -> text.replace("\n", "\r\n"));
        expectSame(example, text -> text.replace("\n", "\r"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void withoutIndentation(String example) throws IOException {
        expectSame(example, text -> text.replaceAll("(?m)^ +", ""));
    }

    private static void expectSame(String example, UnaryOperator<String> change) throws IOException {
        String text = sayingItsLanguage(Files.readString(Path.of("examples", example + ".blueprint")));
        assertThat(model(change.apply(text))).isEqualTo(model(text));
    }

    /** Where a file does not say its language, its words do, and they are what is changed here. */
    private static String sayingItsLanguage(String text) {
        boolean said = text.contains("language ") || text.contains("语言 ");
        return said ? text : text.replaceFirst("\\{", "{ language en");
    }

    private static Blueprint model(String text) {
        BlueprintReader.Result read = BlueprintReader.read(new SourceFile("a.blueprint", text));
        assertThat(read.diagnostics()).isEmpty();
        Resolver.Result resolved = Resolver.resolve(read.blueprint().orElseThrow());
        assertThat(resolved.diagnostics()).isEmpty();
        return resolved.blueprint().orElseThrow();
    }

    /** Gives every word that is used as a word another spelling. Names keep theirs. */
    private static String translated(String text, Function<Word, String> spelling) {
        BlueprintNode tree = BlueprintReader.read(new SourceFile("a.blueprint", text))
                .blueprint()
                .orElseThrow();
        Set<Span> names = new HashSet<>();
        collectNames(tree, names);
        Offsets offsets = new Offsets(text);
        StringBuilder translated = new StringBuilder();
        for (Token token : new BlueprintLexer(CharStreams.fromString(text)).getAllTokens()) {
            Optional<Word> word = names.contains(offsets.span(token)) ? Optional.empty() : Word.of(token.getText());
            translated.append(word.map(spelling).orElse(token.getText()));
        }
        return translated.toString();
    }

    private static String fullWidth(String text) {
        StringBuilder changed = new StringBuilder();
        for (Token token : new BlueprintLexer(CharStreams.fromString(text)).getAllTokens()) {
            String written = token.getText();
            changed.append(
                    switch (token.getType()) {
                        case BlueprintLexer.LBRACE -> "｛";
                        case BlueprintLexer.RBRACE -> "｝";
                        case BlueprintLexer.COMMA -> "，";
                        case BlueprintLexer.SEQUENCE -> "－＞";
                        case BlueprintLexer.EXCHANGE -> "＜－＞";
                        case BlueprintLexer.INFORMATION -> "～＞";
                        case BlueprintLexer.PERCENT -> "％";
                        case BlueprintLexer.TEXT ->
                            written.contains("“") ? written : "“" + written.substring(1, written.length() - 1) + "”";
                        default -> written;
                    });
        }
        return changed.toString();
    }

    private static void collectNames(Object part, Set<Span> names) {
        if (part instanceof Reference reference && reference.role().isPresent()) {
            return;
        } else if (part instanceof Name name) {
            names.add(name.span());
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(inner -> collectNames(inner, names));
        } else if (part instanceof Collection<?> list) {
            list.forEach(inner -> collectNames(inner, names));
        } else if (part instanceof Record node) {
            try {
                for (RecordComponent component : node.getClass().getRecordComponents()) {
                    collectNames(component.getAccessor().invoke(node), names);
                }
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
    }
}
