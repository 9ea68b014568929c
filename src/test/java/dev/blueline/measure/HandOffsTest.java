package dev.blueline.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.measure.HandOffs.Pair;
import dev.blueline.measure.HandOffs.Party;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Role;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandOffsTest {
    private static final String INN = """
            blueprint "Inn" {
              actors { waiter "Waiter" cook "Cook" { owner "Kitchen" } }
              systems { till "Till" }
              lanes { evidence customer "Guest" frontstage desk "Desk" backstage kitchen "Kitchen" }
              step "Order" {
                evidence "Sign"
                evidence menu "Menu"
                customer order "Orders" { fail "Is not heard" }
                desk take "Takes the order" { by waiter uses till }
                kitchen read "Reads it" { by waiter }
                menu -> order
                order <-> take
                take -> read
              }
              step "Eat" {
                kitchen fry "Fries" { by cook wait "Long" fail "Burns" }
                desk bring "Brings" { by waiter }
                wait customer hunger "Is hungry"
                customer eat "Eats"
                read -> fry
                fry -> bring
                take -> fry
                bring -> hunger
                take -> hunger
                hunger -> eat
              }
            }
            """;

    static List<String> examples() {
        return Examples.names();
    }

    @Test
    void lanesThatActOrAreTouchedTakePart() {
        assertThat(handOffs(PartyKind.LANE).parties())
                .extracting(Party::id, Party::role, Party::actions)
                .containsExactly(
                        tuple("evidence", Role.EVIDENCE, 1),
                        tuple("customer", Role.CUSTOMER, 3),
                        tuple("desk", Role.FRONTSTAGE, 2),
                        tuple("kitchen", Role.BACKSTAGE, 2));
    }

    @Test
    void whatLeadsEitherWayIsCountedOnceAndEachMarkOnceWhereItArrives() {
        Pair guest = pair(PartyKind.LANE, "customer", "desk");
        assertThat(guest.there()).isEmpty();
        assertThat(guest.mutual()).hasSize(1);
        assertThat(guest.back()).hasSize(2);
        assertThat(guest.handOffs()).isEqualTo(3);
        // Two hand-offs arrive at the wait; the exchange arrives at the fail point of the order.
        assertThat(guest.waits()).containsExactly("W2");
        assertThat(guest.failPoints()).containsExactly("F1");

        Pair kitchen = pair(PartyKind.LANE, "desk", "kitchen");
        assertThat(kitchen.there()).hasSize(2);
        assertThat(kitchen.back()).hasSize(1);
        assertThat(kitchen.waits()).containsExactly("W1");
        assertThat(kitchen.failPoints()).containsExactly("F2");
    }

    @Test
    void peopleAreOnePartyWhereverTheyAct() {
        HandOffs handOffs = handOffs(PartyKind.ACTOR);
        Party waiter = party(handOffs, "waiter");
        assertThat(waiter.actions()).isEqualTo(3);
        assertThat(waiter.role()).isEqualTo(Role.FRONTSTAGE);
        assertThat(pair(PartyKind.ACTOR, "waiter", "cook").handOffs()).isEqualTo(3);
    }

    @Test
    void whatUsesNoSystemCountsForItsLane() {
        HandOffs handOffs = handOffs(PartyKind.SYSTEM);
        assertThat(party(handOffs, "till").technology()).isTrue();
        assertThat(party(handOffs, "desk").actions()).isEqualTo(1);
    }

    @Test
    void whatNobodyOwnsBelongsToNobodyButGuestsAnswerForThemselves() {
        HandOffs handOffs = handOffs(PartyKind.OWNER);
        assertThat(party(handOffs, "nobody").nobody()).isTrue();
        assertThat(party(handOffs, "nobody").actions()).isEqualTo(4);
        assertThat(party(handOffs, "customer").actions()).isEqualTo(3);
        assertThat(party(handOffs, "Kitchen").actions()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thereAreAsManyBetweenLanesAsTheOverviewCounts(String name) {
        agrees(Examples.compile(name));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void generatedOnesAgreeToo(long seed) {
        agrees(GeneratedBlueprints.of(seed, 8, 7, 60, 3));
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    void everyFlowIsCountedOnceAndEveryActionHasOneParty(PartyKind kind) {
        for (long seed = 1; seed < 10; seed++) {
            BlueprintIndex index = GeneratedBlueprints.of(seed, 8, 14, 60, 3);
            HandOffs handOffs = HandOffs.of(index, kind, action -> true);
            List<String> flows = handOffs.pairs().stream()
                    .flatMap(pair -> List.of(pair.there(), pair.back(), pair.mutual()).stream())
                    .flatMap(List::stream)
                    .map(flow -> flow.id())
                    .toList();
            assertThat(flows).doesNotHaveDuplicates().hasSize(handOffs.total());
            assertThat(handOffs.parties()).extracting(Party::id).doesNotHaveDuplicates();
            assertThat(handOffs.pairs())
                    .extracting(pair -> pair.from() + " " + pair.to())
                    .doesNotHaveDuplicates();
            assertThat(handOffs.parties().stream().mapToInt(Party::actions).sum())
                    .isLessThanOrEqualTo(index.actions().size());
        }
    }

    @Test
    void whatIsNotShownDoesNotCount() {
        BlueprintIndex index = index();
        HandOffs handOffs = HandOffs.of(index, PartyKind.LANE, action -> index.column(action) == 1);
        assertThat(handOffs.total()).isEqualTo(3);
    }

    private static void agrees(BlueprintIndex index) {
        assertThat(HandOffs.of(index, PartyKind.LANE, action -> true).total())
                .isEqualTo(new Tally.Table(index).of(index.steps()).handOffs());
    }

    private static BlueprintIndex index() {
        Compilation compilation = BlueprintCompiler.compile(new SourceFile("inn", INN));
        return compilation.index().orElseThrow(() -> new AssertionError(compilation.diagnostics()));
    }

    private static HandOffs handOffs(PartyKind kind) {
        return HandOffs.of(index(), kind, action -> true);
    }

    private static Party party(HandOffs handOffs, String id) {
        return handOffs.parties().stream()
                .filter(party -> party.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(handOffs.parties()));
    }

    private static Pair pair(PartyKind kind, String from, String to) {
        HandOffs handOffs = handOffs(kind);
        return handOffs.pairs().stream()
                .filter(pair -> pair.from().equals(from) && pair.to().equals(to))
                .findFirst()
                .orElseThrow(() -> new AssertionError(handOffs.pairs()));
    }
}
