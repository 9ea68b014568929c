package dev.blueline.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Heading;
import dev.blueline.register.Entry.Found;
import dev.blueline.register.Entry.Size;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Schema;
import dev.blueline.text.WideCharacters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private static final Schema SCHEMA = Schema.published("register");

    private static final Entry HOTEL = entry(
            "a b/酒店.blueprint",
            "state to-be version \"2, \\\"new\\\"\" owner \"=Front\" owner \"Back | office\" updated 2026-11-02",
            "Stay [at] the *hotel*",
            new Found(0, 2, 1));
    private static final Entry CHINESE = entry("b.blueprint", "language zh state 现状", "取包裹", new Found(1, 0, 0));
    private static final Entry UNREAD = new Entry(
            "c.blueprint",
            Optional.of("c.blueprint"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    private static final List<Entry> ALL = List.of(HOTEL, CHINESE, UNREAD);

    private static Entry entry(String path, String header, String title, Found found) {
        Heading heading = Heading.of(BlueprintCompiler.compile(
                new SourceFile(path, "blueprint \"" + title + "\" { " + header + " step \"x\" { customer \"y\" } }")));
        return new Entry(
                path,
                Optional.of("../to/" + path.length()),
                heading.title(),
                heading.header(),
                Optional.of(new Size(1, 12)),
                Optional.of(found));
    }

    @Test
    void theTableIsAlignedWhateverTheWidthOfItsCharacters() {
        String table = TableRegister.of(ALL, false);

        assertThat(table).isEqualTo("""
                path                title                  state  version   owner                  updated     steps  actions  errors  warnings  infos
                a b/酒店.blueprint  Stay [at] the *hotel*  to-be  2, "new"  =Front, Back | office  2026-11-02      1       12       0         2      1
                b.blueprint         取包裹                 as-is                                                   1       12       1         0      0
                c.blueprint

                3 blueprints, 1 of them unread: 1 error, 2 warnings, 1 info
                """);
    }

    @Test
    void countsThatAreNotZeroAreColouredAndNothingMoves() {
        String table = TableRegister.of(ALL, true);

        assertThat(table).contains("\033[1;31m1\033[0m", "\033[1;33m2\033[0m", "\033[1;36m1\033[0m");
        assertThat(table.replaceAll("\033\\[[0-9;]*m", "")).isEqualTo(TableRegister.of(ALL, false));
    }

    @Test
    void longTextsAreCutInTheTableAndPathsAreNot() {
        String path = "services/" + "very-".repeat(20) + "long.blueprint";
        String table = TableRegister.of(List.of(entry(path, "", "长".repeat(30), new Found(0, 0, 0))), false);

        assertThat(table).contains(path + "  " + "长".repeat(19) + "…").doesNotContain("长".repeat(20));
        assertThat(WideCharacters.columns("长".repeat(19) + "…")).isLessThanOrEqualTo(40);
    }

    @Test
    void nothingInATableActsOnTheTerminal() {
        assertThat(TableRegister.of(List.of(entry("a\033[2J\nb", "", "x\u202Ey", new Found(0, 0, 0))), false))
                .doesNotContain("\033", "\u202E");
    }

    @Test
    void aPageLinksTitlesAndEscapesWhatIsWritten() {
        assertThat(MarkdownRegister.page(ALL)).isEqualTo("""
                # Service blueprints

                | Blueprint | File | State | Version | Owner | Updated | Steps | Actions | Errors | Warnings | Infos |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                | [Stay \\[at\\] the \\*hotel\\*](../to/16) | a b/酒店.blueprint | To be | 2, "new" | \\=Front, Back \\| office | 2026-11-02 | 1 | 12 | 0 | 2 | 1 |
                | [取包裹](../to/11) | b.blueprint | As is | | | | 1 | 12 | 1 | 0 | 0 |
                | [c.blueprint](c.blueprint) | c.blueprint | | | | | | | | | |
                """);
    }

    @Test
    void aPageOfChineseBlueprintsIsChinese() {
        assertThat(MarkdownRegister.table(List.of(CHINESE, UNREAD)))
                .startsWith("| 蓝图 | 文件 | 状态 |")
                .contains("| 现状 |");
    }

    @Test
    void csvIsQuotedAndHoldsNoFormula() {
        assertThat(CsvRegister.of(ALL))
                .isEqualTo("path,title,state,version,owner,updated,steps,actions,errors,warnings,infos\r\n"
                        + "a b/酒店.blueprint,Stay [at] the *hotel*,to-be,\"2, \"\"new\"\"\","
                        + "'=Front; Back | office,2026-11-02,1,12,0,2,1\r\n"
                        + "b.blueprint,取包裹,as-is,,,,1,12,1,0,0\r\n"
                        + "c.blueprint,,,,,,,,,,\r\n");
    }

    @Test
    void jsonFollowsItsSchemaAndTheSchemaRefusesWhatItDoesNotKnow() {
        String document = JsonRegister.of(ALL);

        assertThat(SCHEMA.violations(document)).isEmpty();
        assertThat(SCHEMA.violations(JsonRegister.of(List.of()))).isEmpty();
        assertThat(SCHEMA.violations(document.replace("\"title\":", "\"titel\":")))
                .isNotEmpty();
        assertThat(SCHEMA.violations(document.replace("\"errors\":", "\"error\":")))
                .isNotEmpty();
        SCHEMA.form().get("$defs").forEach(def -> {
            if (def.has("properties")) {
                assertThat(def.get("additionalProperties").booleanValue()).isFalse();
                assertThat(def.get("properties").fieldNames())
                        .toIterable()
                        .allSatisfy(name -> assertThat(document).contains('"' + name + "\":"));
            }
        });
    }

    @Test
    void eachOrderIsWhatItSays() {
        assertThat(paths(Order.PATH)).containsExactly("a b/酒店.blueprint", "b.blueprint", "c.blueprint");
        assertThat(paths(Order.STATE)).containsExactly("b.blueprint", "a b/酒店.blueprint", "c.blueprint");
        assertThat(paths(Order.FINDINGS)).containsExactly("c.blueprint", "b.blueprint", "a b/酒店.blueprint");
        assertThat(paths(Order.UPDATED)).startsWith("a b/酒店.blueprint");
        assertThat(paths(Order.OWNER)).startsWith("a b/酒店.blueprint");
        assertThat(paths(Order.TITLE)).endsWith("c.blueprint");
        assertThat(Order.words())
                .allSatisfy(word -> assertThat(Order.named(word)).isNotNull());
    }

    private static List<String> paths(Order order) {
        List<Entry> mixed = List.of(UNREAD, CHINESE, HOTEL);
        return order.of(mixed).stream().map(Entry::path).toList();
    }
}
