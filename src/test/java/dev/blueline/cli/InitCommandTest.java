package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.Formatter;
import dev.blueline.syntax.KeywordScript;
import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theStarterIsCleanAndInForm(String language) {
        String text =
                CommandRun.in(folder).run("init", "-", "--language", language).out();
        SourceFile source = new SourceFile("starter", text);

        Compilation compilation = BlueprintCompiler.compile(source);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.index()).isPresent();
        assertThat(Formatter.format(source, KeywordScript.KEEP).text()).contains(text);
        KeywordScript other = language.equals("en") ? KeywordScript.ENGLISH : KeywordScript.CHINESE;
        assertThat(Formatter.format(source, other).text())
                .as("no keyword of the other script")
                .contains(text);
    }

    @Test
    void aFileIsWrittenOnce() {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("init"))
                .isEqualTo(new Outcome(
                        0, "", "service.blueprint is written; draw it: blueline render service.blueprint\n"));
        assertThat(run.text("service.blueprint")).startsWith("// A service blueprint");
        assertThat(run.run("check", "service.blueprint").exitCode()).isZero();
        assertThat(run.file("service.blueprint", "mine").run("init"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: service.blueprint is there already and stays as it is;"
                                + " choose another name: blueline init FILE\n"));
        assertThat(run.text("service.blueprint")).isEqualTo("mine");
    }

    @Test
    void nameAndLanguageAreChosen() {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.run("init", "酒店.blueprint", "--language", "zh").exitCode())
                .isZero();
        assertThat(run.text("酒店.blueprint"))
                .startsWith("// 服务蓝图：顾客经历了什么，又是什么让它发生。\n// 画图：blueline render 酒店.blueprint\n")
                .contains("蓝图 \"");
        assertThat(run.file("b/c", "").run("init", "b/d e.blueprint").exitCode())
                .isZero();
        assertThat(run.text("b/d e.blueprint"))
                .contains("// Look it over: blueline check 'd e.blueprint'\n")
                .doesNotContain("service.blueprint");
        assertThat(run.run("init", "--language", "de"))
                .isEqualTo(new Outcome(2, "", "blueline: --language cannot be de; choose from en, zh\n"));
    }

    @Test
    void whereItCannotBeIsTold() {
        CommandRun run = CommandRun.in(folder).file("a/b.txt", "");

        assertThat(run.run("init", "x/y.blueprint"))
                .isEqualTo(new Outcome(
                        2, "", "blueline: x/y.blueprint cannot be written: there is no such folder; make it first\n"));
        assertThat(run.run("init", "a"))
                .isEqualTo(new Outcome(
                        2, "", "blueline: a is a folder; name the file in it: blueline init a/service.blueprint\n"));
        assertThat(run.run("init", "zh"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: a blueprint's name ends in .blueprint: blueline init zh.blueprint; the language is"
                                + " chosen with --language\n"));
        assertThat(run.run("init", "/").err()).startsWith("blueline: / is a folder;");
        assertThat(run.run("init", "a", "b").exitCode()).isEqualTo(2);
    }
}
