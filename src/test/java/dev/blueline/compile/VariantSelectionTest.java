package dev.blueline.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Step;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariantSelectionTest {
    private static final String TEXT = """
            blueprint "Signing up" {
              variants {
                self "Self-serve"
                big "Enterprise"
              }
              phase "Before" {
                step "Look" {
                  customer look "Looks at the plans"
                }
                step "Talk" {
                  for big
                  customer talk "Talks to sales"
                  frontstage advise "Advises"
                  talk <-> advise
                }
              }
              phase "Start" {
                step "Sign" {
                  customer sign "Signs up"
                  frontstage page "Shows the form" { for self }
                  frontstage host "Guides through it" { for big  until first-day }
                  sign <-> page
                  sign <-> host
                }
                step first-day "First day" {
                  customer use "Uses it"
                }
              }
              look -> sign { for self }
              look -> talk -> sign
              sign -> use
            }
            """;

    @Test
    void withoutAChoiceEverythingStays() {
        assertThat(compile(Optional.empty()).actions()).hasSize(7);
    }

    @Test
    void whatBelongsToOthersAloneIsLeftOut() {
        BlueprintIndex self = compile(Optional.of("self"));
        assertThat(self.actions()).extracting(Action::id).containsExactly("look", "sign", "page", "use");
        assertThat(self.blueprint().flows())
                .extracting(Flow::id)
                .containsExactly("sign--page", "look--sign", "sign--use");
    }

    @Test
    void theTitleNamesTheVariant() {
        assertThat(compile(Optional.of("big")).blueprint().title()).isEqualTo("Signing up · Enterprise");
    }

    @Test
    void aFileWithoutVariantsBelongsToAll() {
        byte[] plain = "blueprint \"A\" { step { customer \"Asks\" } }".getBytes(StandardCharsets.UTF_8);
        assertThat(BlueprintCompiler.compile("plain", plain, CompileOptions.STANDARD.variant(Optional.of("big")))
                        .index())
                .map(index -> index.blueprint().title())
                .contains("A");
    }

    @Test
    void stepsAreNumberedAnew() {
        BlueprintIndex self = compile(Optional.of("self"));
        assertThat(self.steps()).extracting(Step::number).containsExactly(1, 2, 3);
        BlueprintIndex big = compile(Optional.of("big"));
        assertThat(big.steps()).extracting(Step::number).containsExactly(1, 2, 3, 4);
        Action host = big.actions().stream()
                .filter(action -> action.id().equals("host"))
                .findFirst()
                .orElseThrow();
        assertThat(host.details().until()).contains(4);
    }

    @Test
    void aVariantThatIsNotThereIsAnError() {
        Compilation compilation =
                BlueprintCompiler.compile("text", bytes(), CompileOptions.STANDARD.variant(Optional.of("bigg")));
        assertThat(compilation.index()).isEmpty();
        assertThat(compilation.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("this blueprint has no variant named `bigg`");
            assertThat(finding.help()).contains("did you mean `big`?");
        });
    }

    private static byte[] bytes() {
        return TEXT.getBytes(StandardCharsets.UTF_8);
    }

    private static BlueprintIndex compile(Optional<String> variant) {
        Compilation compilation = BlueprintCompiler.compile("text", bytes(), CompileOptions.STANDARD.variant(variant));
        return compilation.index().orElseThrow(() -> new AssertionError(compilation.diagnostics()));
    }
}
