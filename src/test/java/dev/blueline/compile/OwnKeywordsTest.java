package dev.blueline.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a finding says to write is written in the words that the file writes. */
class OwnKeywordsTest {
    private static final String SURVEY = """
            蓝图 "调查" {
              步骤 "询问" {
                顾客 询问 "询问"
                前台 "答复"
                询问 <-> 前台
              }
              步骤 "评价" {
                顾客 评价 "参与调查"
              }
            }
            """;

    private static List<String> helps(String text) {
        return BlueprintCompiler.compile(new SourceFile("a", text)).diagnostics().stream()
                .flatMap(finding -> finding.help().stream())
                .toList();
    }

    @Test
    void helpIsWrittenInTheWordsOfTheFile() {
        assertThat(helps(SURVEY))
                .containsExactly(
                        "add the action that answers and the arrow to it, `前台 \"…\"` and `评价 <-> 前台`; or add the"
                                + " `物证` the customer meets here; or write `{ 独立 }` or `{ 自助 }` after it");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "前台, 前臺, `前臺", // the spelling that the file has
        "前台, frontstage, `frontstage", // the English word, where the file has that
        "蓝图, 藍圖, `物證`", // the script
        "蓝图, blueprint, `evidence`",
    })
    void theFileDecides(String word, String other, String shown) {
        assertThat(helps(SURVEY.replace(word, other))).anyMatch(help -> help.contains(shown));
    }

    @Test
    void whatTheFileHasAsANameOrATextStays() {
        String failing = """
                蓝图 "时间" {
                  步骤 "记录" {
                    顾客 time "记录时间"
                    前台 "记录" { 失误点 lost "没有记录" }
                    time <-> 前台
                  }
                }
                """;
        assertThat(helps(failing))
                .contains("name the action that makes it good again, `失误点 lost { 补救 -> … }`; or accept the risk and"
                        + " say why, `允许 fail-without-recovery 在 lost \"…\"`");
    }

    @Test
    void aNameThatIsAWordOfTheLanguageStays() {
        assertThat(helps(SURVEY.replace("评价", "start"))).anyMatch(help -> help.contains("`start <-> 前台`"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "时间 3, 时间 5 分钟, 'write `秒`, `分钟`, `小时`, `天` or `周` after it: `3 分钟`'",
        "时间 3, 时间 5 min, 'write `秒`, `min`, `小时`, `天` or `周` after it: `3 min`'", // the file has that
        "时间 3 分种, 时间 5 分钟, 'did you mean `分钟`? The units are `秒`, `分钟`, `小时`, `天` and `周`'",
        "时间 3 minutes, 时间 5 分钟, 'did you mean `min`? The units are `s`, `min`, `h`, `d` and `w`'", // as its fix
        "失败点 { 比率 3 }, 时间 5 分钟, 'write `3%`, or `3 每 天`'",
    })
    void unitsOfTimeToo(String wrong, String right, String help) {
        assertThat(helps("蓝图 \"甲\" { 步骤 \"乙\" { 顾客 \"问\" { " + wrong + " } 前台 \"答\" { " + right + " } } }"))
                .containsExactly(help);
    }

    @Test
    void mistakesInTheLanguageAreToldSoToo() {
        assertThat(helps("""
                蓝图 "调查" {
                  泳道 { 顾客 "客户" }
                  步骤 "询问" { 前台 "答复" }
                }
                """)).containsExactly("add `前台` to the block `泳道`");
    }
}
