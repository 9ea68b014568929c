package dev.blueline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is taken for the same thing, told by what is said to have become of it. */
class MatchingTest {
    private static final String SHOP = """
            blueprint "Shop" {
              lanes { evidence customer "Guest" frontstage "Clerk" backstage "Back office" }
              step "Enter" {
                evidence "Shop sign", "Door bell"
                customer "Enters the shop"
                frontstage "Greets the guest"
                customer -> frontstage
              }
              step "Choose" {
                customer "Chooses a pair of shoes"
                frontstage "Brings the size"
                backstage "Looks for the size"
                customer -> frontstage -> backstage
              }
              step "Pay" {
                customer "Pays at the counter"
                frontstage "Takes the money"
                customer <-> frontstage
              }
            }
            """;

    private static String without(String line) {
        return SHOP.replace(line + "\n", "");
    }

    @Test
    void aNameIsStrongerThanALabel() {
        String before = SHOP.replace("frontstage \"Greets", "frontstage greet \"Greets");
        String after = before.replace("Greets the guest", "Nods");
        assertThat(Told.changes(before, after))
                .containsExactly("action-reworded \"Nods\" from \"Greets the guest\" to \"Nods\"");
    }

    @Test
    void aNewIdentifierIsNoChange() {
        String after = SHOP.replace("step \"Pay\"", "step pay \"Pay\"")
                .replace("frontstage \"Greets", "frontstage greet \"Greets");
        assertThat(Told.all(Told.compare(SHOP, after))).isEmpty();
    }

    @Test
    void aRewordedActionIsTheSameOne() {
        assertThat(Told.changes(SHOP, SHOP.replace("Greets the guest", "Greets every guest")))
                .containsExactly("action-reworded \"Greets every guest\" from \"Greets the guest\" to"
                        + " \"Greets every guest\"");
    }

    @Test
    void somethingElseInItsPlaceIsNot() {
        assertThat(Told.changes(SHOP, SHOP.replace("Greets the guest", "Scans a ticket")))
                .containsExactly("action-removed \"Greets the guest\"", "action-added \"Scans a ticket\"");
    }

    @Test
    void anActionInAnotherLaneIsMoved() {
        String after = SHOP.replace("frontstage \"Brings the size\"", "backstage bring \"Brings the size\"")
                .replace("customer -> frontstage -> backstage", "customer -> bring -> look")
                .replace("backstage \"Looks", "backstage look \"Looks");
        assertThat(Told.changes(SHOP, after))
                .containsExactly(
                        "crossing-added \"Chooses a pair of shoes\" => \"Brings the size\" to Line of visibility",
                        "action-moved \"Brings the size\" from \"Clerk\" to \"Back office\"",
                        "crossing-removed \"Brings the size\" => \"Looks for the size\" from Line of visibility");
    }

    @Test
    void aRetitledStepWithTheSameActionsIsTheSameOne() {
        assertThat(Told.changes(SHOP, SHOP.replace("step \"Choose\"", "step \"Try on\"")))
                .containsExactly("step-reworded \"Try on\" from \"Choose\" to \"Try on\"");
    }

    @Test
    void whatComesBeforeMovesNothing() {
        String after = SHOP.replace(
                "  step \"Enter\" {", "  step \"Find\" { customer \"Looks at a map\" }\n  step \"Enter\" {");
        assertThat(Told.changes(SHOP, after)).containsExactly("step-added \"Find\"");
    }

    @Test
    void aStepThatStandsElsewhereIsMovedAndItsActionsAreNot() {
        int pay = SHOP.indexOf("  step \"Pay\"");
        String step = SHOP.substring(pay, SHOP.lastIndexOf('}'));
        String after = SHOP.replace(step, "").replace("  step \"Enter\"", step + "  step \"Enter\"");
        assertThat(Told.all(Told.compare(SHOP, after))).containsExactly("step-moved \"Pay\" from step 3 to step 1");
    }

    @Test
    void aStepThatIsGoneTakesItsActionsButNotItsHandOffs() {
        int choose = SHOP.indexOf("  step \"Choose\"");
        String after = SHOP.substring(0, choose) + SHOP.substring(SHOP.indexOf("  step \"Pay\""));
        assertThat(Told.all(Told.compare(SHOP, after)))
                .containsExactly(
                        "step-removed \"Choose\"",
                        "+ action-removed \"Chooses a pair of shoes\"",
                        "encounter-removed \"Chooses a pair of shoes\" => \"Brings the size\" from Line of interaction",
                        "+ action-removed \"Brings the size\"",
                        "hand-off-removed \"Brings the size\" => \"Looks for the size\" from Line of visibility",
                        "+ action-removed \"Looks for the size\"");
    }

    @Test
    void evidenceThatGoesWithItsStepIsTold() {
        int enter = SHOP.indexOf("  step \"Enter\"");
        String after = SHOP.substring(0, enter) + SHOP.substring(SHOP.indexOf("  step \"Choose\""));
        assertThat(Told.changes(SHOP, after))
                .contains("step-removed \"Enter\"", "evidence-removed \"Shop sign\"", "evidence-removed \"Door bell\"");
    }

    @Test
    void evidenceIsNeverSomethingDone() {
        String after = without("    frontstage \"Brings the size\"")
                .replace("customer -> frontstage -> backstage", "customer -> backstage")
                .replace("\"Shop sign\"", "\"Brings the size\"");
        assertThat(Told.changes(SHOP, after))
                .contains("evidence-added \"Brings the size\"", "action-removed \"Brings the size\"");
    }

    @Test
    void aLaneIsKnownByNameLabelOrRole() {
        assertThat(Told.changes(SHOP, SHOP.replace("\"Clerk\"", "\"Shop assistant\"")))
                .containsExactly("lane-reworded \"Shop assistant\" from \"Clerk\" to \"Shop assistant\"");
    }

    @Test
    void anActionPutIntoAChainIsOneChange() {
        String before = """
                blueprint "Chain" {
                  step "One" {
                    customer a "Asks"
                    customer b "Buys"
                    a -> b
                  }
                }
                """;
        String after = before.replace("customer b", "customer x \"Ponders\"\n    customer b")
                .replace("a -> b", "a -> x -> b");
        assertThat(Told.changes(before, after)).containsExactly("action-added \"Ponders\"");
        assertThat(Told.changes(after, before)).containsExactly("action-removed \"Ponders\"");
    }

    @Test
    void orderOfWhatHasNoOrderIsNoChange() {
        String after = SHOP.replace("\"Shop sign\", \"Door bell\"", "\"Door bell\", \"Shop sign\"")
                .replace("    frontstage \"Takes the money\"\n", "")
                .replace("    customer \"Pays", "    frontstage \"Takes the money\"\n    customer \"Pays")
                .replace("customer <-> frontstage", "frontstage <-> customer");
        assertThat(Told.all(Told.compare(SHOP, after))).isEmpty();
    }

    @Test
    void chineseIsMatchedLikeEnglish() {
        String before = """
                蓝图 "餐厅" {
                  语言 zh
                  步骤 "点餐" {
                    顾客 "顾客点菜"
                    前台 "服务员核对订单" { 标准 5 分钟 }
                    顾客 -> 前台
                  }
                }
                """;
        String after = before.replace("服务员核对订单", "服务员核对预订订单").replace("5 分钟", "3 分钟");
        assertThat(Told.changes(before, after))
                .containsExactly(
                        "action-reworded \"服务员核对预订订单\" from \"服务员核对订单\" to \"服务员核对预订订单\"",
                        "standard-tightened \"服务员核对预订订单\" from 5 分钟 to 3 分钟");
    }
}
