package dev.blueline.layout;

import dev.blueline.graphviz.Placement;
import dev.blueline.graphviz.Placement.Route;
import dev.blueline.graphviz.Placement.Spot;
import dev.blueline.graphviz.Placer;
import dev.blueline.graphviz.Plan;
import dev.blueline.layout.HandOffBands.Band;
import dev.blueline.layout.scene.HandOffMap;
import dev.blueline.layout.scene.HandOffMap.RoleBand;
import dev.blueline.layout.scene.HandOffMap.Tie;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.DividingLine;
import dev.blueline.layout.scene.Scene.Heading;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Shape;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.scene.TieLine;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.measure.HandOffs;
import dev.blueline.measure.HandOffs.Pair;
import dev.blueline.measure.HandOffs.Party;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets out who hands over to whom: sizes, then what Graphviz makes of them, then the finished map, whose bands and lines
 * follow from where the parties stand.
 */
final class HandOffLayout {
    /** The room between a band's edge and its parties, left and right, and at the top and bottom of all. */
    private static final double PADDING = 24;

    private static final double INDENT = 14;
    private static final double LEGEND_GAP = 18;
    private static final double LEAST = 720;

    private final BlueprintIndex index;
    private final LayoutOptions options;
    private final Wording wording;
    private final HandOffs handOffs;
    private final HandOffPlan sizes;

    HandOffLayout(BlueprintIndex index, LayoutOptions options) {
        this.index = index;
        this.options = options;
        this.wording = Wording.of(index.blueprint().header().language().tag());
        this.handOffs =
                HandOffs.of(index, options.graph().by(), action -> options.cut().shows(action, index));
        this.sizes = new HandOffPlan(index.blueprint().title(), handOffs, wording);
    }

    /** What Graphviz is asked to place, with its texts. */
    Plan plan() {
        return sizes.plan(true);
    }

    /** The finished map. */
    HandOffMap map() {
        boolean empty = handOffs.parties().isEmpty();
        Placement placed = empty
                ? new Placement(0, 0, Map.of(), Map.of(), Map.of())
                : Placer.place(sizes.plan(false), options.graph().engine());
        double room = Math.max(LEAST, Sizes.LANE_NAMES + placed.width() + 2 * PADDING);
        HandOffStory story = new HandOffStory(handOffs, sizes, wording);
        SheetFrame frame = new SheetFrame(index, options, room, Optional.of(story.summary()), wording);
        double x = Sizes.MARGIN + Sizes.LANE_NAMES + (room - Sizes.LANE_NAMES - placed.width()) / 2;
        double y = frame.bottom() + PADDING;
        Map<String, Rect> rects = new HashMap<>();
        placed.nodes().forEach((id, at) -> rects.put(id, new Rect(at.x() + x, at.y() + y, at.width(), at.height())));
        double bottom = empty ? frame.bottom() : Math.ceil(y + placed.height() + PADDING);
        List<RoleBand> bands = bands(rects, frame.bottom(), bottom, room);
        List<Tie> ties = ties(placed, rects, x, y);
        Heading heading = frame.heading();
        boolean systems = handOffs.parties().stream().anyMatch(Party::technology);
        List<LegendEntry> legend = new LegendLayout(
                        UsedSigns.of(heading, systems ? Set.of(Shape.BARRED) : Set.of()), List.of(), wording)
                .with(ties)
                .entries(Sizes.MARGIN, bottom + LEGEND_GAP, room);
        return new HandOffMap(
                Math.ceil(room + 2 * Sizes.MARGIN),
                Math.ceil(LegendLayout.bottom(legend, bottom) + Sizes.MARGIN),
                heading,
                bands,
                lines(bands, room),
                handOffs.parties().stream()
                        .map(party -> party(party, rects.get(party.id())))
                        .toList(),
                ties,
                legend,
                story.sentences());
    }

    /** The bands, whose borders lie in the middle between two rows. */
    private List<RoleBand> bands(Map<String, Rect> rects, double top, double bottom, double room) {
        List<RoleBand> bands = new ArrayList<>();
        List<Band> all = sizes.bands().bands();
        double begin = top;
        for (int i = 0; i < all.size(); i++) {
            double end = i + 1 == all.size()
                    ? bottom
                    : Math.round((lowest(all.get(i), rects) + highest(all.get(i + 1), rects)) / 2);
            Rect rect = new Rect(Sizes.MARGIN, begin, room, end - begin);
            List<String> name = LineBreaker.wrap(
                    wording.text("role." + all.get(i).role().word()), Sizes.LANE_NAMES - 26, Sizes.LANE, true);
            double baseline = rect.centreY() - (name.size() - 1) * Sizes.LANE_LINE / 2 + Sizes.LANE * 0.35;
            bands.add(new RoleBand(
                    all.get(i).role(),
                    rect,
                    new TextLines(name, rect.x() + INDENT, baseline, Sizes.LANE_LINE, Sizes.LANE, true, Anchor.START)));
            begin = end;
        }
        return bands;
    }

    private static double lowest(Band band, Map<String, Rect> rects) {
        return band.rows().get(band.rows().size() - 1).stream()
                .mapToDouble(party -> rects.get(party.id()).bottom())
                .max()
                .orElseThrow();
    }

    private static double highest(Band band, Map<String, Rect> rects) {
        return band.rows().get(0).stream()
                .mapToDouble(party -> rects.get(party.id()).y())
                .min()
                .orElseThrow();
    }

    /** The lines of the field, each with its name above it, at its left end, where no tie goes. */
    private List<DividingLine> lines(List<RoleBand> bands, double room) {
        List<DividingLine> lines = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            double y = bands.get(i).rect().y();
            sizes.bands().bands().get(i).above().ifPresent(line -> {
                List<String> name = LineBreaker.wrap(
                        index.blueprint().nameOf(line).orElseGet(() -> wording.text("line." + line.word())),
                        Sizes.LANE_NAMES - INDENT - 6,
                        Sizes.LINE_NAME,
                        true);
                lines.add(BandFrame.dividing(line, name, y, Sizes.MARGIN + room));
            });
        }
        return lines;
    }

    private HandOffMap.Party party(Party party, Rect rect) {
        List<String> lines = sizes.lines(party);
        double top = rect.y() + HandOffPlan.top();
        double x = rect.centreX();
        TextLines name = new TextLines(
                lines,
                x,
                top + Sizes.LABEL_LINE / 2 + Sizes.LABEL * 0.35,
                Sizes.LABEL_LINE,
                Sizes.LABEL,
                true,
                Anchor.MIDDLE);
        TextLines facts = Layout.centred(
                List.of(sizes.facts(party)), x, top + lines.size() * Sizes.LABEL_LINE, Sizes.TAG_LINE, Sizes.TAG);
        return new HandOffMap.Party(
                party.id(), party.role(), party.technology(), party.nobody(), party.actions(), rect, name, facts);
    }

    private List<Tie> ties(Placement placed, Map<String, Rect> rects, double x, double y) {
        List<Tie> ties = new ArrayList<>();
        Map<String, Spot> spots = new HandOffSpots(handOffs.pairs(), sizes, placed).spots();
        for (Pair pair : handOffs.pairs()) {
            String id = HandOffPlan.id(pair);
            Route route = placed.edges().get(id);
            Spot at = spots.get(id);
            Rect from = rects.get(pair.from());
            Rect to = rects.get(pair.to());
            boolean level = Math.abs(from.centreY() - to.centreY()) < 1;
            boolean forth = level ? from.x() < to.x() : from.y() < to.y();
            TieLine line = sizes.line(pair);
            ties.add(new Tie(
                    id,
                    pair.from(),
                    pair.to(),
                    pair.handOffs(),
                    pair.there().size(),
                    pair.back().size(),
                    line,
                    CurveShaper.of(route, x, y, HandOffWeights.head(line), pair.leadsBack(), pair.leadsThere()),
                    sizes.chip(pair).at(at.x() + x, at.y() + y, level, forth)));
        }
        return ties;
    }
}
