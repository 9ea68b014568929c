package dev.blueline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Published blueprints as their owners might edit them, and how a designer would tell it. */
class EditedExamplesTest {
    private static String example(String name) throws IOException {
        return Files.readString(Path.of("examples", name + ".blueprint"));
    }

    @Test
    void aStepThatChangesPlacesTakesItsPlaceInTheChainWithIt() throws IOException {
        String hotel = example("hotel");
        int sleep = hotel.indexOf("    step \"Sleep and shower\"");
        int call = hotel.indexOf("    step \"Call room service\"");
        int food = hotel.indexOf("    step \"Receive the food\"");
        String after = hotel.substring(0, sleep)
                + hotel.substring(call, food)
                + hotel.substring(sleep, call)
                + hotel.substring(food).replace("sleep -> call ->", "call -> sleep ->");
        assertThat(Told.changes(hotel, after))
                .containsExactly("step-moved \"Call room service\" from step 8 to step 7");
    }

    @Test
    void aPhaseThatIsDissolvedMovesNothing() throws IOException {
        String hotel = example("hotel");
        String after = hotel.replace("  phase \"Departure\" {\n", "")
                .replace("    }\n  }\n\n  // The guest", "    }\n\n  // The guest");
        assertThat(Told.changes(hotel, after)).containsExactly("phase-removed \"Departure\"");
    }

    @Test
    void whatMovesToTheStageIsToldWithTheLineItCrosses() throws IOException {
        String hotel = example("hotel");
        String after = hotel.replace("backstage take-order", "frontstage take-order")
                .replace("customer -> backstage { via phone }", "customer -> frontstage { via phone }");
        assertThat(Told.changes(hotel, after))
                .containsExactly(
                        "crossing-removed \"Call room service\" => \"Take food order\" from Line of visibility",
                        "action-moved \"Take food order\" from \"Backstage / invisible contact\" to"
                                + " \"Onstage / visible contact\"",
                        "crossing-added \"Take food order\" => \"Prepare food\" to Line of visibility");
    }

    @Test
    void theRedesignedCheckInIsToldAsOne() throws IOException {
        List<String> told = Told.changes(example("hotel"), example("hotel-redesigned"));
        assertThat(told)
                .contains(
                        "lane-added \"Kiosk and app\"",
                        "step-removed \"Hand over the bags\"",
                        "action-moved \"Give bags to bellperson\" from \"Hand over the bags\" to \"Arrive\"",
                        "action-moved \"Process registration\" from \"Onstage / visible contact\" to \"Kiosk and app\"",
                        "evidence-removed \"Registration papers\"",
                        "wait-added \"Wait for a free kiosk\"",
                        "fail-added \"Booking not found\"",
                        "step-removed \"Receive the bags\"");
        assertThat(told).noneMatch(line -> line.startsWith("flow-"));
    }

    @Test
    void chineseLabelsAreRewordedAndNotReplaced() throws IOException {
        String restaurant = example("restaurant");
        String after = restaurant
                .replace("等待座位", "在线取号等待座位")
                .replace("\"上茶、瓜子\"", "\"奉茶、送瓜子\"")
                .replace("step \"等菜\"", "step \"等候上菜\"")
                .replace("\"制作\" { fail }", "\"按单制作\" { fail 做错 \"做错菜\" { recover -> 传单 } }");
        assertThat(Told.changes(restaurant, after))
                .containsExactly(
                        "wait-reworded \"在线取号等待座位\" from \"等待座位\" to \"在线取号等待座位\"",
                        "action-reworded \"奉茶、送瓜子\" from \"上茶、瓜子\" to \"奉茶、送瓜子\"",
                        "step-reworded \"等候上菜\" from \"等菜\" to \"等候上菜\"",
                        "action-reworded \"按单制作\" from \"制作\" to \"按单制作\"",
                        "fail-reworded \"做错菜\" to \"做错菜\"",
                        "recovery-added \"做错菜\" => \"传单\" to \"传单\"");
    }
}
