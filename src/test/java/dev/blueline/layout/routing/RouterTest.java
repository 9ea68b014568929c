package dev.blueline.layout.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.layout.routing.RoutingProblem.Link;
import dev.blueline.layout.routing.RoutingProblem.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the router makes of small grids: the ways that a designer would take. */
class RouterTest {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    @Test
    void neighboursAreJoinedStraight() {
        int left = box(0, 0);
        int right = box(1, 0);
        int below = box(0, 1);
        link(left, right, "plain");
        link(left, below, "plain");
        assertThat(route().paths()).allMatch(path -> path.size() == 1);
    }

    @Test
    void aStraightWayLeadsOverFreeCells() {
        int left = box(0, 0);
        int right = box(3, 0);
        link(left, right, "plain");
        assertThat(route().paths().get(0)).hasSize(1);
    }

    @Test
    void aFanIsOneComb() {
        int from = box(0, 0);
        for (int row = 0; row < 4; row++) {
            link(from, box(1, row), "plain");
        }
        box(0, 1);
        Routes routes = route();
        List<Run> trunks = routes.paths().stream().map(path -> path.get(0)).toList();
        assertThat(trunks).as("one port").containsOnly(trunks.get(0));
        assertThat(routes.paths().subList(1, 4).stream().map(path -> path.get(1)))
                .as("one spine")
                .containsOnly(routes.paths().get(1).get(1));
        assertThat(routes.labelsAtEnd()).containsOnly(true);
    }

    @Test
    void whatArrivesAlikeIsOneComb() {
        int to = box(1, 0);
        for (int row = 1; row < 4; row++) {
            link(box(0, row), to, "plain");
        }
        Routes routes = route();
        List<Run> trunks =
                routes.paths().stream().map(path -> path.get(path.size() - 1)).toList();
        assertThat(trunks).containsOnly(trunks.get(0));
        assertThat(routes.labelsAtEnd()).containsOnly(false);
    }

    @Test
    void otherStylesHavePortsOfTheirOwn() {
        int from = box(0, 0);
        box(0, 1);
        link(from, box(1, 1), "plain");
        link(from, box(1, 2), "dashed");
        link(from, box(1, 3), "dotted");
        List<List<Run>> paths = route().paths();
        assertThat(paths.stream().flatMap(List::stream).distinct())
                .hasSize(paths.stream().mapToInt(List::size).sum());
    }

    @Test
    void aLoopRunsOutsideTheBoxesThatItSkips() {
        for (int column = 0; column < 5; column++) {
            box(column, 1);
        }
        for (int column = 0; column < 4; column++) {
            link(column, column + 1, "plain");
        }
        box(2, 0);
        loop(4, 0);
        List<Run> loop = route().paths().get(4);
        assertThat(loop).hasSize(3);
        assertThat(loop.get(1).amongBoxes()).isFalse();
        assertThat(loop.get(1).axis()).isEqualTo(Axis.HORIZONTAL);
    }

    @Test
    void theExitsOfADecisionAreApartAndNotBesideItsEntrance() {
        int before = box(0, 0);
        nodes.add(new Node(1, 1, 0, true));
        link(before, 1, "plain");
        link(1, box(2, 0), "plain");
        link(1, box(2, 1), "plain");
        List<List<Run>> paths = route().paths();
        Side entrance = paths.get(0).get(paths.get(0).size() - 1).side(false);
        Side yes = paths.get(1).get(0).side(true);
        Side no = paths.get(2).get(0).side(true);
        assertThat(List.of(entrance, yes, no)).doesNotHaveDuplicates();
    }

    @Test
    void severalArriveAtTheCornerOfADecisionAsOne() {
        nodes.add(new Node(2, 1, 1, true));
        box(2, 0);
        box(2, 2);
        for (int row = 0; row < 3; row++) {
            link(box(0, row), 0, "plain");
        }
        List<Run> trunks =
                route().paths().stream().map(path -> path.get(path.size() - 1)).toList();
        assertThat(trunks).containsOnly(trunks.get(0));
        assertThat(trunks.get(0).pinned()).isTrue();
    }

    private int box(int column, int row) {
        nodes.add(new Node(column, 1, row, false));
        return nodes.size() - 1;
    }

    private void link(int from, int to, String style) {
        links.add(new Link(from, to, style, false, 0, 0));
    }

    private void loop(int from, int to) {
        links.add(new Link(from, to, "loop", true, 0, 0));
    }

    private Routes route() {
        int columns = nodes.stream().mapToInt(Node::lastColumn).max().orElse(0) + 1;
        int rows = nodes.stream().mapToInt(Node::row).max().orElse(0) + 1;
        return Router.route(new RoutingProblem(columns, rows, nodes, links, List.of()));
    }
}
