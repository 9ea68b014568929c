package dev.blueline.graphviz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.blueline.graphviz.Placement.Frame;
import dev.blueline.graphviz.Placement.Route;
import dev.blueline.graphviz.Placement.Spot;
import dev.blueline.graphviz.Plan.Cluster;
import dev.blueline.graphviz.Plan.Direction;
import dev.blueline.graphviz.Plan.Edge;
import dev.blueline.graphviz.Plan.Heads;
import dev.blueline.graphviz.Plan.Look;
import dev.blueline.graphviz.Plan.Node;
import dev.blueline.graphviz.Plan.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What every placement promises, whatever the graph and its names are. */
class PlacerTest {
    private static final Look LOOK =
            new Look(List.of("any"), "box", List.of(), "#444444", Optional.empty(), 1, Heads.END);

    /** Names that mean something to Graphviz, or to a program that reads its answer. */
    private static final List<String> NAMES = List.of(
            "node",
            "edge",
            "graph",
            "digraph",
            "subgraph",
            "strict",
            "a:b",
            "a:b:ne",
            "_",
            "-1.5",
            "",
            " ",
            "\\N",
            "\\",
            "\"",
            "<b>",
            "&amp;",
            "排队",
            "😀",
            "a\nb",
            "cluster_c0",
            "n0",
            "n1",
            "e0",
            "c0",
            "l0",
            "%3",
            "a->b",
            "{|}",
            "\u0001");

    /** Points; Graphviz rounds to two decimals, and keeps borders a point wide. */
    private static final double CLOSE = 1.5;

    @Property(tries = 40)
    void everythingIsPlacedWhereItBelongs(@ForAll Random random) {
        assertPlaced(plan(random));
    }

    @Example
    void theSameGraphIsPlacedTheSameWayInAnyPlaceAndThread() {
        Plan plan = plan(new Random(7));
        Placement placed = Placer.place(plan, Engine.BUILT_IN);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(Placer.place(plan, Engine.BUILT_IN)).isEqualTo(placed);
            assertThat(CompletableFuture.supplyAsync(() -> Placer.place(plan, Engine.BUILT_IN))
                            .join())
                    .isEqualTo(placed);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Example
    void whatIsPreparedIsPlacedTheSameWay() {
        Plan plan = plan(new Random(8));
        Placement placed = Placer.place(plan, Engine.BUILT_IN);
        Engine.BUILT_IN.prepare();
        Engine.BUILT_IN.prepare();

        assertThat(Placer.place(plan, Engine.BUILT_IN)).isEqualTo(placed);
    }

    @Example
    void aGraphMayBeEmpty() {
        Placement placed =
                Placer.place(new Plan("", Direction.DOWN, 10, 10, List.of(), List.of(), List.of()), Engine.BUILT_IN);

        assertThat(placed.nodes()).isEmpty();
        assertThat(placed.edges()).isEmpty();
    }

    /** No path is too long for the printer, for Graphviz, or for the reader. */
    @Example
    void longChainsArePlaced() {
        List<Node> nodes = IntStream.range(0, 1_500)
                .mapToObj(i -> new Node("n" + i, Optional.empty(), new Size(40, 20), LOOK))
                .toList();
        List<Edge> edges = IntStream.range(1, nodes.size())
                .mapToObj(i -> new Edge("e" + i, "n" + (i - 1), "n" + i, 1, true, Optional.empty(), LOOK))
                .toList();

        assertPlaced(new Plan("chain", Direction.RIGHT, 10, 10, List.of(), nodes, edges));
    }

    @Example
    void anAnswerOfAnotherKindIsOneSentence() {
        Plan plan = plan(new Random(9));
        for (String answer : List.of("", "digraph {}", "{}", "[]", "{\"bb\":\"1,2\"}", "{\"bb\":\"0,0,9,9\"}")) {
            assertThatThrownBy(() -> Placer.place(plan, source -> answer))
                    .as(answer)
                    .isInstanceOf(Unplaceable.class)
                    .hasMessageStartingWith("Graphviz answered in a form that Blueline does not know");
        }
    }

    private static Plan plan(Random random) {
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            Optional<String> parent =
                    random.nextBoolean() ? some(random, clusters).map(Cluster::id) : Optional.empty();
            clusters.add(new Cluster(NAMES.get(i) + "c", parent, size(random, 60), LOOK));
        }
        List<Node> nodes = new ArrayList<>();
        int first = random.nextInt(NAMES.size());
        for (int i = 0; i < random.nextInt(NAMES.size()); i++) {
            Optional<String> cluster =
                    random.nextBoolean() ? some(random, clusters).map(Cluster::id) : Optional.empty();
            nodes.add(new Node(NAMES.get((first + i) % NAMES.size()), cluster, size(random, 180), LOOK));
        }
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; !nodes.isEmpty() && i < random.nextInt(2 * nodes.size() + 1); i++) {
            Optional<Size> label = random.nextInt(3) == 0
                    ? Optional.of(random.nextInt(5) == 0 ? new Size(0, 0) : size(random, 60))
                    : Optional.empty();
            edges.add(new Edge(
                    NAMES.get(i % NAMES.size()) + i,
                    some(random, nodes).orElseThrow().id(),
                    some(random, nodes).orElseThrow().id(),
                    1 + random.nextInt(5),
                    random.nextInt(4) > 0,
                    label,
                    LOOK));
        }
        Direction direction = random.nextBoolean() ? Direction.DOWN : Direction.RIGHT;
        return new Plan("any", direction, 20, 30, clusters, nodes, edges);
    }

    private static <T> Optional<T> some(Random random, List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static Size size(Random random, int most) {
        return new Size(5 + random.nextInt(most * 4) / 4.0, 5 + random.nextInt(200) / 4.0);
    }

    private static void assertPlaced(Plan plan) {
        Placement placed = Placer.place(plan, Engine.BUILT_IN);
        Frame all = new Frame(0, 0, placed.width(), placed.height());
        List<Frame> frames = new ArrayList<>();
        for (Node node : plan.nodes()) {
            Frame frame = placed.nodes().get(node.id());
            assertThat(inside(frame, all)).as("%s in %s", frame, all).isTrue();
            assertThat(frame.width()).isEqualTo(node.size().width());
            node.cluster()
                    .ifPresent(cluster -> assertThat(
                                    inside(frame, placed.clusters().get(cluster)))
                            .as(node.id())
                            .isTrue());
            frames.add(frame);
        }
        if (frames.size() < 100) {
            for (int i = 0; i < frames.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(overlap(frames.get(i), frames.get(j)))
                            .as("%s and %s", frames.get(i), frames.get(j))
                            .isFalse();
                }
            }
        }
        assertThat(placed.edges()).hasSameSizeAs(plan.edges());
        for (Edge edge : plan.edges()) {
            Route route = placed.edges().get(edge.id());
            assertThat(route.curve().size() % 3).isEqualTo(1);
            assertAtBorder(route.curve().get(0), placed.nodes().get(edge.from()));
            assertAtBorder(
                    route.curve().get(route.curve().size() - 1), placed.nodes().get(edge.to()));
            assertThat(route.label().isPresent()).isEqualTo(edge.label().isPresent());
            edge.label().ifPresent(size -> {
                Spot middle = route.label().orElseThrow();
                Frame label = new Frame(
                        middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height());
                assertThat(inside(label, all)).as("label %s in %s", label, all).isTrue();
            });
        }
    }

    private static boolean inside(Frame inner, Frame outer) {
        return inner.x() >= outer.x() - CLOSE
                && inner.y() >= outer.y() - CLOSE
                && inner.x() + inner.width() <= outer.x() + outer.width() + CLOSE
                && inner.y() + inner.height() <= outer.y() + outer.height() + CLOSE;
    }

    private static boolean overlap(Frame one, Frame other) {
        return one.x() + CLOSE < other.x() + other.width()
                && other.x() + CLOSE < one.x() + one.width()
                && one.y() + CLOSE < other.y() + other.height()
                && other.y() + CLOSE < one.y() + one.height();
    }

    private static void assertAtBorder(Spot spot, Frame frame) {
        double dx = Math.max(frame.x() - spot.x(), spot.x() - frame.x() - frame.width());
        double dy = Math.max(frame.y() - spot.y(), spot.y() - frame.y() - frame.height());
        assertThat(Math.max(dx, dy)).as("%s at the border of %s", spot, frame).isCloseTo(0, within(CLOSE));
    }
}
