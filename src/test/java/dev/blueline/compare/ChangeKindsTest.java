package dev.blueline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One edit of a small blueprint at a time, and all that is told of it. */
class ChangeKindsTest {
    private static final String DESK = """
            blueprint "Front desk" {
              goal "In the room soon"
              owner "Guest experience"
              promise "Never wait longer than a song"
              channels { phone "Telephone" remote }
              lanes { evidence customer guest "Guest" frontstage clerk "Clerk" backstage office "Office" }
              phase "Arrive" {
                step "Queue" {
                  wait guest queue "Queues" { expected 6 min standard 5 min }
                }
                step "Check in" {
                  evidence "Registration papers"
                  guest ask "Asks for the room" { pain "Two forms" { severity low } }
                  clerk find "Finds the booking" {
                    time 3 min
                    fail lost "Booking not found" { impact low }
                  }
                  decision clerk free "Is the room ready?" {
                    "yes" -> key { probability 90% }
                    "no" -> queue
                  }
                  clerk key "Hands over the key" { end }
                  office offer "Offers another house"
                  queue -> ask
                  ask -> find
                  find -> free
                }
              }
            }
            """;

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(
                        "\"Front desk\"",
                        "\"Reception\"",
                        "title-reworded \"Reception\" from \"Front desk\" to \"Reception\""),
                edit(
                        "  promise \"Never wait longer than a song\"\n",
                        "",
                        "promise-removed \"Front desk\" from \"Never wait longer than a song\""),
                edit(
                        "In the room soon",
                        "In the room in ten minutes",
                        "goal-reworded \"Front desk\" from \"In the room soon\" to \"In the room in ten minutes\""),
                edit(
                        "goal \"In the room soon\"",
                        "goal \"In the room soon\" goal \"No queue\"",
                        "goal-added \"Front desk\" to \"No queue\""),
                edit(
                        "owner \"Guest experience\"",
                        "owner \"Front office\"",
                        "owner-changed \"Front desk\" from \"Guest experience\" to \"Front office\""),
                edit("lanes { evidence customer", "lanes { evidence \"Physical evidence\" customer"),
                edit(
                        "lanes { evidence customer",
                        "lanes { evidence \"What they see\" customer",
                        "lane-reworded \"What they see\" from Physical evidence to \"What they see\""),
                edit("\"Telephone\" remote", "\"Telephone\"", "remote-removed \"Telephone\""),
                edit(
                        "step \"Queue\"",
                        "step \"Stand in line\"",
                        "step-reworded \"Stand in line\" from \"Queue\" to \"Stand in line\""),
                edit(
                        "phase \"Arrive\"",
                        "phase \"Arrival\"",
                        "phase-reworded \"Arrival\" from \"Arrive\" to \"Arrival\""),
                edit("standard 5 min", "standard 3 min", "standard-tightened \"Queues\" from 5 min to 3 min"),
                edit("standard 5 min", "standard 1 h", "standard-loosened \"Queues\" from 5 min to 1 h"),
                edit("standard 5 min", "standard 300 s"),
                edit("expected 6 min ", "", "expected-removed \"Queues\" from 6 min"),
                edit("time 3 min", "time 2..4..6 min", "time-raised \"Finds the booking\" from 3 min to 2–4–6 min"),
                edit("      evidence \"Registration papers\"\n", "", "evidence-removed \"Registration papers\""),
                edit(
                        "      evidence \"Registration papers\"",
                        "      evidence \"Registration form\"",
                        "evidence-reworded \"Registration form\" from \"Registration papers\" to \"Registration form\""),
                edit(
                        "\"Booking not found\" { impact low }",
                        "\"Booking not found\" { impact high }",
                        "impact-raised \"Booking not found\" from low to high"),
                edit(
                        "{ impact low }",
                        "{ impact low recover -> offer }",
                        "recovery-added \"Booking not found\" => \"Offers another house\" to \"Offers another house\""),
                edit(
                        "      find -> free\n",
                        "      find -> free\n      recovery find -> offer\n",
                        "recovery-added \"Booking not found\" => \"Offers another house\" to \"Offers another house\""),
                edit("severity low", "severity medium", "severity-raised \"Two forms\" from low to medium"),
                edit(
                        "90%",
                        "80%", "probability-lowered \"Is the room ready?\" => \"Hands over the key\" from 90% to 80%"),
                edit(
                        "\"no\" -> queue",
                        "\"no\" -> offer",
                        "outcome-moved \"Is the room ready?\" => \"Offers another house\" from \"Queues\" to"
                                + " \"Offers another house\"",
                        "crossing-added \"Is the room ready?\" => \"Offers another house\" to Line of visibility",
                        "crossing-removed \"Is the room ready?\" => \"Offers another house\" from Line of interaction"),
                edit(
                        "\"no\" -> queue",
                        "\"not yet\" -> queue",
                        "outcome-reworded \"Is the room ready?\" => \"Queues\" from \"no\" to \"not yet\""),
                edit(" { end }", "", "property-removed \"Hands over the key\" from the service may end here"),
                edit(" { end }", " { end via phone }", "channel-added \"Hands over the key\" to \"Telephone\""),
                edit(
                        "ask -> find",
                        "ask <-> find",
                        "encounter-changed \"Asks for the room\" => \"Finds the booking\" from Leads to to Both must agree"),
                edit(
                        "      ask -> find\n",
                        "",
                        "encounter-removed \"Asks for the room\" => \"Finds the booking\" from Line of interaction"),
                edit(
                        "find -> free\n",
                        "find -> free\n      key -> offer\n",
                        "hand-off-added \"Hands over the key\" => \"Offers another house\" to Line of visibility"),
                edit(
                        "find -> free\n",
                        "find -> free\n      loop key -> find\n",
                        "loop-added \"Hands over the key\" => \"Finds the booking\""),
                edit("wait guest queue", "guest queue", "action-changed \"Queues\" from Wait to Action"),
                edit(
                        "clerk key \"Hands",
                        "office key \"Hands",
                        "crossing-added \"Is the room ready?\" => \"Hands over the key\" to Line of visibility",
                        "action-moved \"Hands over the key\" from \"Clerk\" to \"Office\""),
                edit(
                        "  phase \"Arrive\"",
                        "  allow dead-end \"Soon\"\n  phase \"Arrive\"",
                        "exception-added \"dead-end\" to \"Soon\""));
    }

    private static Arguments edit(String old, String now, String... told) {
        return Arguments.of(old, now, List.of(told));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void isTold(String old, String now, List<String> told) {
        assertThat(DESK).contains(old);
        assertThat(Told.changes(DESK, DESK.replace(old, now))).containsExactlyElementsOf(told);
    }

    @Test
    void theCountsGoWithTheChanges() {
        Comparison comparison = Told.compare(DESK, DESK.replace("{ impact low }", "{ impact low recover -> offer }"));
        assertThat(comparison.effects())
                .contains(
                        new Effect(Effect.Count.UNRECOVERED_FAILS, 1, 0),
                        new Effect(Effect.Count.WAITS, 1, 1),
                        new Effect(Effect.Count.FAILS, 1, 1),
                        new Effect(Effect.Count.VISIBILITY, 0, 1));
    }

    @Test
    void everyWordOfTheCatalogueIsItsOwn() {
        assertThat(Stream.of(Thing.values()).map(Thing::word)).doesNotHaveDuplicates();
        assertThat(Stream.of(Thing.values()).map(Thing::verbs)).allMatch(verbs -> !verbs.isEmpty());
    }
}
