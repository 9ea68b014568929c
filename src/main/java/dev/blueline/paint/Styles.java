package dev.blueline.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table of styles. Something of style {@code "outline customer"} looks as the lines {@code outline} and
 * {@code outline customer} say; where two lines say different things, the one with more words wins, and then the later
 * one. That is also how CSS reads class selectors, so a canvas may print the table as it stands.
 */
public final class Styles {
    private static final List<Style> COLOURED = List.of(
            style("sheet").fill(Colour.PAPER),

            // The heading.
            style("title").fill(Colour.INK),
            style("scenario").fill(Colour.INK),
            style("fact-name").fill(Colour.QUIET_INK),
            style("fact").fill(Colour.INK),
            style("state").fill(Colour.STATE),
            style("state-text").fill(Colour.BADGE_INK),
            style("phase-band").fill(Colour.PHASE),
            style("phase-band inner").fill(Colour.INNER_PHASE),
            style("phase-title").fill(Colour.INK),
            style("step-dot").fill(Colour.STEP),
            style("step-number").fill(Colour.INK),
            style("step-title").fill(Colour.INK),

            // Lanes, and the lines between them.
            style("band").fill(Colour.LANE),
            style("band evidence").fill(Colour.EVIDENCE),
            style("band customer").fill(Colour.CUSTOMER),
            style("band frontstage").fill(Colour.FRONTSTAGE),
            style("band backstage").fill(Colour.BACKSTAGE),
            style("band support").fill(Colour.SUPPORT),
            style("band partner").fill(Colour.PARTNER),
            style("band management").fill(Colour.MANAGEMENT),
            style("edge").fill(Colour.LANE_EDGE),
            style("edge evidence").fill(Colour.EVIDENCE_EDGE),
            style("edge customer").fill(Colour.CUSTOMER_EDGE),
            style("edge frontstage").fill(Colour.FRONTSTAGE_EDGE),
            style("edge backstage").fill(Colour.BACKSTAGE_EDGE),
            style("edge support").fill(Colour.SUPPORT_EDGE),
            style("edge partner").fill(Colour.PARTNER_EDGE),
            style("edge management").fill(Colour.MANAGEMENT_EDGE),
            style("lane-name").fill(Colour.INK),
            style("border").stroke(Colour.BORDER).width(0.6),
            style("divider").stroke(Colour.LINE).width(1.2).dashed(6, 4),
            style("divider visibility").stroke(Colour.VISIBILITY).width(2.4).unbroken(),
            style("line-name").fill(Colour.QUIET_INK),

            // Boxes.
            style("outline").fill(Colour.BOX).stroke(Colour.LANE_EDGE).width(1.3),
            style("outline customer").stroke(Colour.CUSTOMER_EDGE),
            style("outline frontstage").stroke(Colour.FRONTSTAGE_EDGE),
            style("outline backstage").stroke(Colour.BACKSTAGE_EDGE),
            style("outline support").stroke(Colour.SUPPORT_EDGE),
            style("outline partner").stroke(Colour.PARTNER_EDGE),
            style("outline management").stroke(Colour.MANAGEMENT_EDGE),
            style("box-ground").fill(Colour.BOX),
            style("outline dotted").dashed(1.5, 3),
            style("outline dashed").dashed(5, 4),
            style("outline key").width(2.6),
            style("bar").stroke(Colour.LANE_EDGE).width(1.1),
            style("bar customer").stroke(Colour.CUSTOMER_EDGE),
            style("bar frontstage").stroke(Colour.FRONTSTAGE_EDGE),
            style("bar backstage").stroke(Colour.BACKSTAGE_EDGE),
            style("bar support").stroke(Colour.SUPPORT_EDGE),
            style("bar partner").stroke(Colour.PARTNER_EDGE),
            style("bar management").stroke(Colour.MANAGEMENT_EDGE),
            style("bar dotted").dashed(1.5, 3),
            style("bar dashed").dashed(5, 4),
            style("action-label").fill(Colour.INK),

            // Tags.
            style("tag").fill(Colour.TAG),
            style("variant").fill(Colour.VARIANT),
            style("tag-text").fill(Colour.QUIET_INK),
            style("variant-text").fill(Colour.PAPER),
            style("glyph").stroke(Colour.QUIET_INK).width(1.2),
            style("glyph-fill").fill(Colour.QUIET_INK),

            // What stands for things that are not shown.
            style("far-end")
                    .fill(Colour.PAPER)
                    .stroke(Colour.QUIET_INK)
                    .width(1)
                    .dashed(3, 3),
            style("far-end-dot").stroke(Colour.QUIET_INK).width(1).fill(Colour.PAPER),
            style("far-end-number").fill(Colour.QUIET_INK),
            style("far-end-text").fill(Colour.QUIET_INK),
            style("hidden-band").fill(Colour.PAPER),
            style("hidden-name").fill(Colour.QUIET_INK),
            style("goes-on").stroke(Colour.QUIET_INK).width(1.3),

            // Connectors.
            style("route").stroke(Colour.FLOW).width(1.5),
            style("route information").dashed(5, 4),
            style("route loop").stroke(Colour.LOOP).dashed(9, 3),
            style("route recovery").stroke(Colour.RECOVERY).dashed(2, 3),
            style("head").fill(Colour.FLOW),
            style("head loop").fill(Colour.LOOP),
            style("head recovery").fill(Colour.RECOVERY),
            style("label-ground").fill(Colour.PAPER),
            style("label").fill(Colour.INK),

            // Badges.
            style("badge").fill(Colour.BADGE),
            style("badge fail").fill(Colour.TROUBLE),
            style("badge pain").fill(Colour.TROUBLE),
            style("badge wait").fill(Colour.WAIT),
            style("badge decision").fill(Colour.CHOICE),
            style("badge question").fill(Colour.CHOICE),
            style("badge moment").fill(Colour.MOMENT),
            style("badge experience").fill(Colour.JOY),
            style("badge delight").fill(Colour.JOY),
            style("badge opportunity").fill(Colour.CHANCE),
            style("badge idea").fill(Colour.CHANCE),
            style("badge-text").fill(Colour.BADGE_INK),

            // Rows that are no lanes.
            style("row-name").fill(Colour.INK),
            style("row-rule").stroke(Colour.BORDER).width(0.6),
            style("row-caption").fill(Colour.QUIET_INK),
            style("row-value").fill(Colour.INK),
            style("row-text").fill(Colour.INK),
            style("row-aside").fill(Colour.QUIET_INK),
            style("row-over").fill(Colour.EXCESS),
            style("bracket").fill(Colour.LANE_EDGE),
            style("card").fill(Colour.CARD),
            style("card-edge").fill(Colour.LANE_EDGE),
            style("card-edge pain").fill(Colour.TROUBLE),
            style("card-edge delight").fill(Colour.JOY),
            style("card-edge opportunity").fill(Colour.CHANCE),
            style("card-edge idea").fill(Colour.CHANCE),
            style("gauge").fill(Colour.TRACK),
            style("gauge-value").fill(Colour.GAUGE),
            style("gauge-over").fill(Colour.EXCESS),
            style("gauge-tick").fill(Colour.INK),
            style("emotion-area").fill(Colour.EMOTION_AREA),
            style("emotion-scale").stroke(Colour.BORDER).width(0.6).dashed(2, 4),
            style("emotion-scale zero").unbroken(),
            style("emotion-figure").fill(Colour.QUIET_INK),
            style("emotion-curve").stroke(Colour.EMOTION).width(2.2),
            style("words-ground").fill(Colour.PAPER),
            style("feeling").fill(Colour.BADGE),
            style("feeling bad").fill(Colour.TROUBLE),
            style("feeling good").fill(Colour.JOY),

            // The overview.
            style("panel").fill(Colour.PAPER).stroke(Colour.BORDER).width(1),
            style("head-cell").fill(Colour.PHASE),
            style("figure").fill(Colour.INK),
            style("name").fill(Colour.INK),
            style("quiet").fill(Colour.QUIET_INK),
            style("neutral").stroke(Colour.LINE).width(1),
            style("rule").stroke(Colour.BORDER).width(0.6).dashed(2, 3),
            style("feeling-line").stroke(Colour.INK).width(1.8),
            style("felt").fill(Colour.INK),

            // Below the sheet.
            style("legend-text").fill(Colour.QUIET_INK),
            style("note-text").fill(Colour.QUIET_INK));

    /** What a drawing that tells changes has besides: the last word is the word of a {@code ChangeSign}. */
    private static final List<Style> CHANGES = List.of(
            style("change-ground").fill(Colour.PAPER),
            style("change").fill(Colour.ADDED),
            style("change removed").fill(Colour.REMOVED),
            style("change moved").fill(Colour.MOVED),
            style("change changed").fill(Colour.CHANGED),
            style("change-line").stroke(Colour.CHANGE_INK).width(1.8),
            style("outline added")
                    .fill(Colour.ADDED_GROUND)
                    .stroke(Colour.ADDED)
                    .width(2.2),
            style("outline moved")
                    .fill(Colour.MOVED_GROUND)
                    .stroke(Colour.MOVED)
                    .width(2.2),
            style("outline changed")
                    .fill(Colour.CHANGED_GROUND)
                    .stroke(Colour.CHANGED)
                    .width(2.2),
            style("outline removed")
                    .fill(Colour.PAPER)
                    .stroke(Colour.GONE)
                    .width(1.2)
                    .dashed(4, 3),
            style("bar added").stroke(Colour.ADDED),
            style("bar moved").stroke(Colour.MOVED),
            style("bar changed").stroke(Colour.CHANGED),
            style("bar removed").stroke(Colour.GONE).dashed(4, 3),
            style("action-label removed").fill(Colour.GONE_INK),
            style("route added").stroke(Colour.ADDED).width(2.2),
            style("route moved").stroke(Colour.MOVED).width(2.2),
            style("route changed").stroke(Colour.CHANGED).width(2.2),
            style("route removed").stroke(Colour.GONE).width(1.1).dashed(4, 3),
            style("head added").fill(Colour.ADDED),
            style("head moved").fill(Colour.MOVED),
            style("head changed").fill(Colour.CHANGED),
            style("head removed").fill(Colour.GONE),
            style("phase-band removed")
                    .fill(Colour.PAPER)
                    .stroke(Colour.GONE)
                    .width(1.2)
                    .dashed(4, 3),
            style("phase-title removed").fill(Colour.GONE_INK),
            style("step-dot removed")
                    .fill(Colour.PAPER)
                    .stroke(Colour.GONE)
                    .width(1)
                    .dashed(3, 2),
            style("step-number removed").fill(Colour.GONE_INK),
            style("step-title removed").fill(Colour.GONE_INK),
            style("lane-name removed").fill(Colour.GONE_INK));

    /** What a graph has besides. */
    private static final List<Style> GRAPHS = List.of(
            style("phase-edge").fill(Colour.LANE_EDGE),
            style("phase-border").stroke(Colour.BORDER).width(0.6),
            style("phase-name").fill(Colour.INK),
            style("outline grounded").fill(Colour.EVIDENCE),
            style("outline grounded customer").fill(Colour.CUSTOMER),
            style("outline grounded frontstage").fill(Colour.FRONTSTAGE),
            style("outline grounded backstage").fill(Colour.BACKSTAGE),
            style("outline grounded support").fill(Colour.SUPPORT),
            style("outline grounded partner").fill(Colour.PARTNER),
            style("outline grounded management").fill(Colour.MANAGEMENT),
            style("caption").fill(Colour.QUIET_INK),
            style("tie").stroke(Colour.TIE).width(1.25),
            style("tie t2").width(2),
            style("tie t3").width(2.5),
            style("tie t4").width(3.25),
            style("tie t5").width(4),
            style("tie t6").width(4.5),
            style("tie t7").width(5.25),
            style("tie t8").width(6),
            style("tie heavy").stroke(Colour.HEAVY_TIE),
            style("tie-head").fill(Colour.TIE),
            style("tie-head heavy").fill(Colour.HEAVY_TIE),
            style("chip").fill(Colour.PAPER).stroke(Colour.TIE).width(0.8),
            style("chip heavy").stroke(Colour.HEAVY_TIE).width(1.6),
            style("chip-weight").fill(Colour.QUIET_INK),
            style("chip-weight heavy").fill(Colour.INK),
            style("chip-count").fill(Colour.QUIET_INK),
            style("pointer").fill(Colour.QUIET_INK),
            style("party-name").fill(Colour.INK),
            style("outline nobody").stroke(Colour.RECOVERY).dashed(6, 3));

    /** What is told by colour elsewhere is told by lines here, and what is filled there is outlined here. */
    private static final List<Style> MONO = List.of(
            style("state").stroke(Colour.INK).width(1),
            style("phase-band").stroke(Colour.INK).width(1),
            style("phase-band inner").width(0.6),
            style("step-dot").stroke(Colour.INK).width(0.8),
            style("divider visibility").width(3),
            style("outline").width(1),
            style("route").width(1.2),
            style("badge").stroke(Colour.INK).width(1),
            style("card").stroke(Colour.INK).width(0.6),
            style("card-edge").stroke(Colour.INK).width(0.6),
            style("gauge").stroke(Colour.INK).width(0.6),
            style("feeling").stroke(Colour.INK).width(1));

    private final List<Style> table;

    private static Style style(String words) {
        return Style.of(words);
    }

    /** From lines of which no two have the same words, and what is changed about some of them. */
    private Styles(List<Style> lines, List<Style> changes) {
        Map<List<String>, Style> merged = new LinkedHashMap<>();
        for (Style line : lines) {
            if (merged.put(line.words(), line) != null) {
                throw new IllegalStateException("two styles are named " + line.words());
            }
        }
        changes.forEach(change -> merged.merge(change.words(), change, Style::with));
        this.table = merged.values().stream()
                .sorted(Comparator.comparingInt(style -> style.words().size()))
                .toList();
    }

    /** The table for this palette, for a drawing that is no graph and tells no changes. */
    public static Styles of(Palette palette) {
        return with(palette, List.of());
    }

    /** The table for this palette, for a drawing that tells changes. */
    public static Styles withChanges(Palette palette) {
        return with(palette, CHANGES);
    }

    /** The table for this palette, for a graph. */
    public static Styles withGraphs(Palette palette) {
        return with(palette, GRAPHS);
    }

    /** The table for this palette, for any drawing. */
    public static Styles all(Palette palette) {
        return with(palette, Stream.concat(CHANGES.stream(), GRAPHS.stream()).toList());
    }

    private static Styles with(Palette palette, List<Style> more) {
        List<Style> all = new ArrayList<>(COLOURED);
        all.addAll(more);
        return new Styles(all, palette == Palette.MONO ? MONO : List.of());
    }

    /** All its lines, no two with the same words; what a later one says wins. */
    public List<Style> table() {
        return table;
    }

    /**
     * What all lines say about something of this style.
     *
     * @param style words, parted by one space
     * @throws IllegalArgumentException if the table has no line for the first word
     */
    public Style look(String style) {
        List<String> words = List.of(style.split(" ", -1));
        if (table.stream().noneMatch(line -> line.words().equals(words.subList(0, 1)))) {
            throw new IllegalArgumentException("no line for '" + style + "' in the table of styles");
        }
        return table.stream().filter(line -> words.containsAll(line.words())).reduce(Style.of(style), Style::with);
    }
}
