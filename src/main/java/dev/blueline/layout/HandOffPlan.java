package dev.blueline.layout;

import dev.blueline.graphviz.Plan;
import dev.blueline.graphviz.Plan.Heads;
import dev.blueline.graphviz.Plan.Look;
import dev.blueline.graphviz.Plan.Size;
import dev.blueline.layout.HandOffBands.Band;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.scene.TieLine;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.measure.HandOffs;
import dev.blueline.measure.HandOffs.Pair;
import dev.blueline.measure.HandOffs.Party;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a hand-off map is made of, with its sizes, and what Graphviz is told of it: every row of parties is a level, and
 * every pair an edge downwards, so that what crosses a line of the field is seen to cross it.
 */
final class HandOffPlan {
    static final double WIDTH = 172;
    private static final double PADDING_X = 12;
    private static final double PADDING_Y = 10;
    private static final double NODE_GAP = 44;
    private static final double RANK_GAP = 60;
    private static final int MOST_WEIGHT = 20;

    private final String title;
    private final HandOffs handOffs;
    private final Wording wording;
    private final HandOffBands bands;
    private final HandOffWeights weights;
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, HandOffChip> chips = new LinkedHashMap<>();

    HandOffPlan(String title, HandOffs handOffs, Wording wording) {
        this.title = title;
        this.handOffs = handOffs;
        this.wording = wording;
        this.bands = HandOffBands.of(handOffs.parties());
        this.weights = new HandOffWeights(handOffs.pairs());
        for (Party party : handOffs.parties()) {
            names.put(party.id(), LineBreaker.wrap(name(party), WIDTH - 2 * PADDING_X, Sizes.LABEL, true));
        }
        for (Pair pair : handOffs.pairs()) {
            chips.put(id(pair), new HandOffChip(pair, weights.isHeavy(pair)));
        }
    }

    HandOffBands bands() {
        return bands;
    }

    TieLine line(Pair pair) {
        return weights.line(pair);
    }

    HandOffChip chip(Pair pair) {
        return chips.get(id(pair));
    }

    /** The lines of a party's name. */
    List<String> lines(Party party) {
        return names.get(party.id());
    }

    /** The height of a party's box: its name, and one line of facts. */
    double height(Party party) {
        return 2 * PADDING_Y + lines(party).size() * Sizes.LABEL_LINE + Sizes.TAG_LINE;
    }

    /** Where the name begins in the box. */
    static double top() {
        return PADDING_Y;
    }

    String name(Party party) {
        return party.nobody()
                ? wording.text("handoffs.nobody")
                : party.label()
                        .orElseGet(() -> wording.text("role." + party.role().word()));
    }

    /** What is said of a party below its name. */
    String facts(Party party) {
        return wording.text(party.actions() == 1 ? "handoffs.one-action" : "handoffs.actions", party.actions());
    }

    static String id(Pair pair) {
        return pair.from() + ".." + pair.to();
    }

    /**
     * The plan.
     *
     * @param told whether the levels have the names of the bands, for those who go on with it in Graphviz
     */
    Plan plan(boolean told) {
        List<Plan.Level> levels = new ArrayList<>();
        for (Band band : bands.bands()) {
            for (List<Party> row : band.rows()) {
                levels.add(level(
                        levels.size(), band, row, told && row == band.rows().get(0)));
            }
        }
        List<Plan.Node> nodes = new ArrayList<>();
        handOffs.parties().forEach(party -> nodes.add(node(party)));
        List<Plan.Edge> edges = new ArrayList<>();
        handOffs.pairs().forEach(pair -> edges.add(edge(pair)));
        return new Plan(title, Plan.Direction.DOWN, NODE_GAP, RANK_GAP, List.of(), levels, nodes, edges);
    }

    private Plan.Level level(int number, Band band, List<Party> row, boolean named) {
        List<String> lines = new ArrayList<>();
        if (named) {
            lines.addAll(LineBreaker.wrap(wording.text("role." + band.role().word()), WIDTH, Sizes.LABEL, false));
        }
        Look look = new Look(lines, "plaintext", List.of(), GraphLook.LINE, Optional.empty(), 1, Heads.END);
        Size size = named ? new Size(WIDTH, Sizes.LABEL_LINE * lines.size()) : new Size(0, 0);
        return new Plan.Level("..row" + number, row.stream().map(Party::id).toList(), size, look);
    }

    private Plan.Node node(Party party) {
        List<String> lines = new ArrayList<>(lines(party));
        lines.add(facts(party));
        Look look = new Look(
                lines,
                "box",
                party.nobody() ? List.of("rounded", "dashed") : party.technology() ? List.of() : List.of("rounded"),
                GraphLook.line(party.role()),
                Optional.of(GraphLook.ground(party.role())),
                1.3,
                Heads.END);
        return new Plan.Node(party.id(), Optional.empty(), new Size(WIDTH, height(party)), look);
    }

    private Plan.Edge edge(Pair pair) {
        HandOffChip chip = chip(pair);
        List<String> lines = new ArrayList<>();
        lines.add(Integer.toString(pair.handOffs()));
        if (!pair.waits().isEmpty()) {
            lines.add(String.join(" ", pair.waits()));
        }
        if (!pair.failPoints().isEmpty()) {
            lines.add(String.join(" ", pair.failPoints()));
        }
        Heads heads = !pair.leadsBack() ? Heads.END : pair.leadsThere() ? Heads.BOTH : Heads.START;
        Look look =
                new Look(lines, "", List.of(), GraphLook.LINE, Optional.empty(), HandOffWeights.pen(line(pair)), heads);
        return new Plan.Edge(
                id(pair),
                pair.from(),
                pair.to(),
                Math.min(MOST_WEIGHT, pair.handOffs()),
                true,
                Optional.of(new Size(chip.width() + 8, chip.height() + 4)),
                look);
    }
}
