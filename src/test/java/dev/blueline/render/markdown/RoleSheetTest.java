package dev.blueline.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.CompileOptions;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Subject;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

class RoleSheetTest {
    private static final String WARD = """
            blueprint "Ward *1*" {
              actors { nurse "Nurse" doc "Doctor" }
              systems { files "Files" { owner "IT" } }
              variants { big "Clinic" small "Home" }
              lanes { customer c "Patient" frontstage ward "Ward" backstage back "Office" support sys "Records" technology }
              policy "Wash hands"
              idea "Paint the walls"
              phase "Day" {
                phase "Morning" {
                  wants "To sleep on"
                  step "Wake" {
                    wait c w "Lies awake" { standard 5 min }
                    ward a "Wakes" { by nurse  until go  for big }
                    back b "Cooks" { by nurse, doc  uses files  time 9 min }
                    c e "Eats"
                    a -> e
                    b ~> a "tray"
                    opportunity "Later"
                    training "Trays"
                  }
                }
                phase "Noon" {
                  step rest "Rest" { c f "Sleeps" sys s "Logs" e -> f -> s }
                  step go "Go" {
                    ward r "Repairs"
                    back g "Finds" { by doc }
                    c l "Leaves" { end }
                    back k "Checks" {
                      fail "Lost [1]" { cause "Heat"  prevent "Shade"  owner "Chief"  recover -> r }
                      fail "Broken"
                    }
                    r -> g
                    recovery g -> l
                    f -> l
                    s -> k -> l
                    loop k -> b
                  }
                }
              }
            }
            """;

    private static BlueprintIndex compile(String text, Optional<String> variant) {
        return BlueprintCompiler.compile(new SourceFile("ward", text), CompileOptions.STANDARD.variant(variant))
                .index()
                .orElseThrow();
    }

    private static String sheet(BlueprintIndex index, Subject subject) {
        return new MarkdownRenderer().render(index, RenderOptions.DEFAULT.withSubject(subject));
    }

    private static Subject lane(BlueprintIndex index, String id) {
        return new Subject(
                id,
                index.blueprint().lanes().stream()
                        .filter(lane -> lane.id().equals(id))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Subject actor(BlueprintIndex index, String name) {
        return new Subject(
                name,
                List.of(),
                index.blueprint().actors().stream()
                        .filter(actor -> actor.name().equals(name))
                        .toList(),
                List.of());
    }

    private static String lane(String id) {
        BlueprintIndex index = compile(WARD, Optional.empty());
        return sheet(index, lane(index, id));
    }

    @Test
    void aLaneOfTheHotel() {
        BlueprintIndex hotel = Examples.compile("hotel");
        Goldens.standard().check("markdown/sheet-hotel-frontstage.md", sheet(hotel, lane(hotel, "frontstage")));
    }

    @Test
    void aClerkWhoActsInTwoLanes() {
        BlueprintIndex night = Examples.compile("check-in");
        Goldens.standard().check("markdown/sheet-check-in-clerk.md", sheet(night, actor(night, "clerk")));
    }

    @Test
    void aLaneOfARestaurantInChinese() {
        BlueprintIndex restaurant = Examples.compile("restaurant");
        Goldens.standard()
                .check("markdown/sheet-restaurant-frontstage.md", sheet(restaurant, lane(restaurant, "frontstage")));
    }

    @Test
    void everythingAModelCanSay() {
        BlueprintIndex full = new BlueprintIndex(Blueprints.full());
        Goldens.standard().check("markdown/sheet-full.md", sheet(full, lane(full, "house")));
        BlueprintIndex chinese = new BlueprintIndex(Blueprints.full(Language.CHINESE));
        Goldens.standard().check("markdown/sheet-full.zh.md", sheet(chinese, lane(chinese, "house")));
    }

    @Test
    void anActionThatLastsIsToldInEachStepItLastsInto() {
        assertThat(lane("ward"))
                .contains("- **Steps:** 3 of 3: 1. Wake; 2. Rest; 3. Go\n")
                .contains("Lasts until: 3. Go")
                .contains("### 2. Rest\n\n- **The customer:** Sleeps\n- **Still going on:** “Wakes” (Step 1)\n");
    }

    @Test
    void theWayOutOfAFailureIsToldUntilAllIsAsUsual() {
        String way = "“Repairs” (Ward) → “Finds” → “Leaves” (Patient), and on from there";

        assertThat(lane("back"))
                .contains("     - **What to do then:** " + way + "\n")
                .contains("| **F1** “Lost \\[1\\]” | 3. Go<br>“Checks” | Heat | Shade | " + way + " | Chief |")
                .contains("| **F2** “Broken” | 3. Go<br>“Checks” | | | Nothing is agreed yet | |");
    }

    @Test
    void thoseWhoHelpToPutItRightAreTold() {
        assertThat(lane("ward"))
                .contains("- **When:** **F1** “Lost \\[1\\]” has happened at “Checks” (Office)")
                .contains("| **F1** “Lost \\[1\\]” | 3. Go<br>“Checks” (Office) | Heat |")
                .doesNotContain("Broken");
    }

    @Test
    void whatConcernsARoleIsToldAndWhatConcernsDesignersIsNot() {
        assertThat(lane("ward"))
                .contains("## Good to know\n\n- **§1** Policy: Wash hands\n")
                .contains("- **T1** Training: Trays\n")
                .contains("- **The customer wants:** To sleep on\n")
                .doesNotContain("Paint the walls")
                .doesNotContain("Later");
    }

    @Test
    void aRoleInContactIsToldHowLongCustomersShouldWait() {
        assertThat(lane("ward")).contains("| 1. Wake | Lies awake (Patient) |");
        assertThat(lane("back")).contains("| 1. Wake | Cooks | 9 min |").doesNotContain("Lies awake (Patient)");
    }

    @Test
    void aVariantHasOnlyItsOwnPart() {
        BlueprintIndex small = compile(WARD, Optional.of("small"));

        assertThat(sheet(small, actor(small, "nurse")))
                .startsWith("# nurse\n\nYour part in “Ward \\*1\\* · Home”")
                .contains("- **Steps:** 1 of 3: 1. Wake\n")
                .contains("1. **Cooks**")
                .doesNotContain("Wakes");
    }

    @Test
    void whoWorksInSeveralLanesIsToldWhich() {
        BlueprintIndex index = compile(WARD, Optional.empty());

        assertThat(sheet(index, actor(index, "doc")))
                .contains("   - Lane: Office · By: Nurse · Uses: Files · Time: 9 min\n")
                .contains("once more, after “Checks” (Office, Step 3)");
    }

    /** Markdown knows no bold text that ends with a full stop and goes on without a blank. */
    @Test
    void aReaderSeesNoSignsOfMarkdown() {
        BlueprintIndex index = compile("""
                blueprint "店" {
                  step "一" { decision frontstage a "好*吗？" { "好。" -> b  "“不”" -> c } }
                  step "二" { frontstage b "*做*" { fail "坏了。" { recover -> c } } backstage c "补_救_" }
                }
                """, Optional.empty());
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        String page = sheet(index, lane(index, "frontstage")) + sheet(index, lane(index, "backstage"));

        String shown = TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(parser.parse(page));

        assertThat(page).contains("“好\\*吗？”（步骤 1）：**好。** 之后");
        assertThat(shown)
                .contains("“*做*”")
                .contains("补_救_")
                .doesNotContain("**")
                .doesNotContain("\\");
    }

    @Test
    void aSystemIsNotSpokenToAsYou() {
        BlueprintIndex index = compile(WARD, Optional.empty());
        Subject files =
                new Subject("Files", List.of(), List.of(), index.blueprint().systems());

        assertThat(sheet(index, files))
                .contains("Its part in")
                .contains("- **Used in:** Office\n- **Who:** Nurse, Doctor\n- **Owner:** IT\n");
        assertThat(lane("sys")).contains("Its part in").contains("A system does it, not people.");
        assertThat(lane("c")).contains("The customer’s part in").doesNotContain("**The customer:**");
    }
}
