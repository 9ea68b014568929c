package dev.blueline.layout;

import dev.blueline.graphviz.Placement;
import dev.blueline.graphviz.Placement.Frame;
import dev.blueline.graphviz.Placer;
import dev.blueline.graphviz.Plan;
import dev.blueline.graphviz.Plan.Heads;
import dev.blueline.graphviz.Plan.Look;
import dev.blueline.graphviz.Plan.Size;
import dev.blueline.layout.scene.HandOffMap;
import dev.blueline.layout.scene.HandOffMap.Party;
import dev.blueline.layout.scene.HandOffMap.Tie;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.measure.HandOffs;
import dev.blueline.measure.HandOffs.Pair;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets out who hands over to whom: sizes, then what Graphviz makes of them, then the finished map. */
final class HandOffLayout {
    private static final double WIDTH = 180;
    private static final double HEIGHT = 48;

    private final BlueprintIndex index;
    private final LayoutOptions options;
    private final Wording wording;
    private final HandOffs handOffs;

    HandOffLayout(BlueprintIndex index, LayoutOptions options) {
        this.index = index;
        this.options = options;
        this.wording = Wording.of(index.blueprint().header().language().tag());
        this.handOffs =
                HandOffs.of(index, options.graph().by(), action -> options.cut().shows(action, index));
    }

    /** What Graphviz is asked to place. */
    Plan plan() {
        List<Plan.Node> nodes = new ArrayList<>();
        for (HandOffs.Party party : handOffs.parties()) {
            Look look = new Look(
                    List.of(label(party)), "box", List.of("rounded"), "#444444", Optional.empty(), 1, Heads.END);
            nodes.add(new Plan.Node(party.id(), Optional.empty(), new Size(WIDTH, HEIGHT), look));
        }
        List<Plan.Edge> edges = new ArrayList<>();
        for (Pair pair : handOffs.pairs()) {
            Look look = new Look(
                    List.of(Integer.toString(pair.handOffs())),
                    "",
                    List.of(),
                    "#444444",
                    Optional.empty(),
                    1,
                    pair.back() > 0 ? Heads.BOTH : Heads.END);
            edges.add(new Plan.Edge(
                    id(pair), pair.from(), pair.to(), pair.handOffs(), true, Optional.of(new Size(24, 16)), look));
        }
        return new Plan(index.blueprint().title(), Plan.Direction.DOWN, 40, 60, List.of(), nodes, edges);
    }

    /** The finished map. */
    HandOffMap map() {
        Placement placed = Placer.place(plan(), options.graph().engine());
        SheetFrame frame = new SheetFrame(index, options, placed.width(), wording);
        double x = Sizes.MARGIN;
        double y = frame.bottom();
        List<Party> parties = new ArrayList<>();
        for (HandOffs.Party party : handOffs.parties()) {
            Frame box = placed.nodes().get(party.id());
            Rect rect = new Rect(box.x() + x, box.y() + y, box.width(), box.height());
            TextLines name = Layout.centred(
                    LineBreaker.wrap(label(party), WIDTH - 16, Sizes.LABEL, false),
                    rect.centreX(),
                    rect.centreY() - Sizes.LABEL_LINE / 2,
                    Sizes.LABEL_LINE,
                    Sizes.LABEL);
            parties.add(new Party(party.id(), party.role(), party.technology(), rect, name, Optional.empty()));
        }
        List<Tie> ties = new ArrayList<>();
        for (Pair pair : handOffs.pairs()) {
            Placement.Route route = placed.edges().get(id(pair));
            Placement.Spot at = route.label().orElseThrow();
            Rect label = new Rect(at.x() + x - 12, at.y() + y - 8, 24, 16);
            ties.add(new Tie(
                    id(pair),
                    pair.from(),
                    pair.to(),
                    pair.handOffs(),
                    1.5,
                    false,
                    CurveShaper.of(route, x, y, 8, pair.back() > 0, pair.there() > 0),
                    label,
                    Layout.centred(
                            List.of(Integer.toString(pair.handOffs())),
                            label.centreX(),
                            label.y(),
                            16,
                            Sizes.FLOW_LABEL),
                    List.of()));
        }
        return new HandOffMap(
                Math.ceil(Math.max(420, placed.width()) + 2 * Sizes.MARGIN),
                Math.ceil(y + placed.height() + Sizes.MARGIN),
                frame.heading(),
                List.of(),
                List.of(),
                parties,
                ties,
                List.of(),
                List.of());
    }

    private String label(HandOffs.Party party) {
        return party.label().orElseGet(() -> wording.text("role." + party.role().word()));
    }

    private static String id(Pair pair) {
        return pair.from() + ".." + pair.to();
    }
}
