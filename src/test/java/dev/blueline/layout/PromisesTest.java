package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.FlowKind;
import dev.blueline.testing.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The looker-on itself: a drawing that is spoilt by hand is told to be so. */
class PromisesTest {
    private final BlueprintIndex index = Examples.compile("hotel");
    private final Scene scene = Layout.of(index);

    @Test
    void aMissingFlowIsSeen() {
        assertThat(brokenBy(connectors -> connectors.subList(1, connectors.size())))
                .anyMatch(text -> text.startsWith("5"));
    }

    @Test
    void aConnectorThroughABoxIsSeen() {
        Rect box = scene.boxes().get(8).rect();
        assertThat(brokenBy(first(connector -> with(
                        connector,
                        List.of(
                                connector.points().get(0),
                                new Point(connector.points().get(0).x(), box.centreY()),
                                new Point(box.right() + 50, box.centreY()))))))
                .anyMatch(text -> text.startsWith("1"));
    }

    @Test
    void aSharedStretchIsSeen() {
        assertThat(brokenBy(connectors -> {
                    List<Connector> doubled = new ArrayList<>(connectors);
                    doubled.add(connectors.get(3));
                    return doubled;
                }))
                .anyMatch(text -> text.startsWith("2"));
    }

    @Test
    void aCombOfUnlikeFlowsIsSeen() {
        assertThat(brokenBy(connectors -> {
                    Connector one = connectors.get(3);
                    Connector unlike = new Connector(
                            one.id() + "'",
                            one.from(),
                            one.to(),
                            one.kind() == FlowKind.SEQUENCE ? FlowKind.INFORMATION : FlowKind.SEQUENCE,
                            one.path(),
                            one.remote(),
                            one.points().subList(0, 2),
                            Optional.empty(),
                            one.part());
                    List<Connector> more = new ArrayList<>(connectors);
                    more.add(unlike);
                    return more;
                }))
                .anyMatch(text -> text.startsWith("2"))
                .anyMatch(text -> text.startsWith("3"));
    }

    @Test
    void anEndBesideItsBoxIsSeen() {
        assertThat(brokenBy(first(connector -> with(
                        connector,
                        connector.points().stream()
                                .map(point -> new Point(point.x() + 3, point.y() + 3))
                                .toList()))))
                .anyMatch(text -> text.startsWith("3"));
    }

    @Test
    void aLabelOnABoxIsSeen() {
        Connector labelled = scene.connectors().stream()
                .filter(connector -> connector.label().isPresent())
                .findFirst()
                .orElseThrow();
        ConnectorLabel label = labelled.label().orElseThrow();
        assertThat(brokenBy(connectors -> connectors.stream()
                        .map(connector -> connector.equals(labelled)
                                ? new Connector(
                                        connector.id(),
                                        connector.from(),
                                        connector.to(),
                                        connector.kind(),
                                        connector.path(),
                                        connector.remote(),
                                        connector.points(),
                                        Optional.of(new ConnectorLabel(
                                                scene.boxes().get(0).rect(),
                                                label.text(),
                                                List.of(),
                                                Optional.empty())),
                                        connector.part())
                                : connector)
                        .toList()))
                .anyMatch(text -> text.startsWith("4"));
    }

    private List<String> brokenBy(UnaryOperator<List<Connector>> change) {
        Scene spoilt = new Scene(
                scene.width(),
                scene.height(),
                scene.heading(),
                scene.phases(),
                scene.steps(),
                scene.lanes(),
                scene.hiddenLanes(),
                scene.lines(),
                scene.boxes(),
                scene.continuations(),
                change.apply(scene.connectors()),
                scene.legend(),
                scene.notes(),
                scene.rows());
        return Promises.broken(index, spoilt);
    }

    private static UnaryOperator<List<Connector>> first(UnaryOperator<Connector> change) {
        return connectors -> {
            List<Connector> changed = new ArrayList<>(connectors);
            changed.set(0, change.apply(connectors.get(0)));
            return changed;
        };
    }

    private static Connector with(Connector connector, List<Point> points) {
        return new Connector(
                connector.id(),
                connector.from(),
                connector.to(),
                connector.kind(),
                connector.path(),
                connector.remote(),
                points,
                connector.label(),
                connector.part());
    }
}
