package dev.blueline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * WCAG 2.2, level AA, for every style on every ground it can stand on: 4.5 to 1 for text, 3 to 1 for lines, outlines and
 * badges. Whoever adds a style says here what it stands on.
 */
class ContrastTest {
    private static final List<String> BANDS = List.of(
            "band",
            "band evidence",
            "band customer",
            "band frontstage",
            "band backstage",
            "band support",
            "band partner",
            "band management");

    private static final List<String> BOXES =
            List.of("outline", "outline added", "outline removed", "outline moved", "outline changed");

    /** Boxes where no lane lies below. */
    private static final List<String> GROUNDED = List.of(
            "outline grounded",
            "outline grounded customer",
            "outline grounded frontstage",
            "outline grounded backstage",
            "outline grounded support",
            "outline grounded partner",
            "outline grounded management");

    /** Each text with its grounds. */
    private static final Map<String, List<String>> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("title", List.of("sheet")),
            Map.entry("scenario", List.of("sheet")),
            Map.entry("fact-name", List.of("sheet")),
            Map.entry("fact", List.of("sheet")),
            Map.entry("state-text", List.of("state")),
            Map.entry("phase-title", List.of("phase-band", "phase-band inner")),
            Map.entry("step-number", List.of("step-dot")),
            Map.entry("step-title", List.of("sheet")),
            Map.entry("lane-name", BANDS),
            Map.entry("line-name", BANDS),
            Map.entry("action-label", with(GROUNDED, BOXES.toArray(String[]::new))),
            Map.entry("phase-name", List.of("sheet")),
            Map.entry("caption", with(GROUNDED, "outline", "outline nobody")),
            Map.entry("party-name", List.of("outline", "outline nobody")),
            Map.entry("chip-weight", List.of("chip", "chip heavy")),
            Map.entry("chip-count", List.of("chip", "chip heavy")),
            Map.entry("tag-text", List.of("tag")),
            Map.entry("variant-text", List.of("variant")),
            Map.entry("label", List.of("label-ground")),
            Map.entry("badge-text", all("badge")),
            Map.entry("legend-text", List.of("sheet")),
            Map.entry("figure", List.of("panel", "sheet", "emotion-area")),
            Map.entry("name", with(BANDS, "panel", "head-cell", "sheet")),
            Map.entry("quiet", with(BANDS, "panel", "head-cell", "sheet")),
            Map.entry("far-end-number", List.of("far-end-dot")),
            Map.entry("far-end-text", List.of("far-end")),
            Map.entry("hidden-name", List.of("hidden-band")),
            Map.entry("note-text", List.of("sheet")),
            Map.entry("row-name", List.of("sheet")),
            Map.entry("row-caption", List.of("sheet")),
            Map.entry("row-value", List.of("sheet", "card")),
            Map.entry("row-text", List.of("sheet", "card", "words-ground")),
            Map.entry("row-aside", List.of("sheet", "card")),
            Map.entry("row-over", List.of("sheet", "card")),
            Map.entry("emotion-figure", List.of("sheet"))));

    /** Each line and each sign with its grounds. */
    private static final Map<String, List<String>> SIGNS = new TreeMap<>(Map.ofEntries(
            Map.entry("state", List.of("sheet")),
            Map.entry("change", with(BANDS, "sheet", "change-ground", "outline", "phase-band", "phase-band inner")),
            Map.entry("change-line", all("change")),
            Map.entry("edge", BANDS),
            Map.entry("border", BANDS),
            Map.entry("divider", BANDS),
            Map.entry("outline", with(BANDS, "outline", "sheet")),
            Map.entry("phase-border", List.of("sheet")),
            Map.entry("phase-edge", List.of("sheet")),
            Map.entry("bar", with(GROUNDED, BOXES.toArray(String[]::new))),
            Map.entry("far-end", with(BANDS, "far-end", "hidden-band", "sheet")),
            Map.entry("far-end-dot", with(BANDS, "far-end", "sheet")),
            Map.entry("neutral", List.of("panel", "sheet", "emotion-area")),
            Map.entry("rule", List.of("panel")),
            Map.entry("feeling-line", List.of("panel", "sheet", "emotion-area")),
            Map.entry("felt", List.of("panel", "sheet", "emotion-area")),
            Map.entry("goes-on", with(BANDS, "sheet", "hidden-band")),
            Map.entry("glyph", List.of("tag")),
            Map.entry("glyph-fill", List.of("tag")),
            Map.entry("variant", with(BANDS, "sheet", "outline added", "outline moved", "outline changed", "outline")),
            Map.entry("route", with(BANDS, "sheet")),
            Map.entry("head", with(BANDS, "sheet")),
            Map.entry("tie", with(BANDS, "sheet")),
            Map.entry("tie-head", with(BANDS, "sheet")),
            Map.entry("chip", with(BANDS, "chip")),
            Map.entry("pointer", List.of("chip", "chip heavy", "sheet")),
            Map.entry(
                    "badge",
                    with(
                            BANDS,
                            "sheet",
                            "outline added",
                            "outline moved",
                            "outline changed",
                            "outline",
                            "phase-band",
                            "phase-band inner",
                            "card")),
            Map.entry("row-rule", List.of("sheet")),
            Map.entry("bracket", List.of("sheet")),
            Map.entry("card-edge", List.of("sheet")),
            Map.entry("gauge-value", List.of("sheet", "gauge")),
            Map.entry("gauge-over", List.of("sheet", "gauge")),
            Map.entry("gauge-tick", List.of("sheet", "gauge")),
            Map.entry("emotion-scale", List.of("sheet", "emotion-area")),
            Map.entry("emotion-curve", List.of("sheet", "emotion-area")),
            Map.entry("feeling", List.of("sheet", "emotion-area"))));

    /** Grounds: what has no contrast of its own to keep, since what stands on it has. */
    private static final List<String> GROUNDS = List.of(
            "sheet",
            "band",
            "phase-band",
            "step-dot",
            "label-ground",
            "change-ground",
            "box-ground",
            "hidden-band",
            "panel",
            "head-cell",
            "tag",
            "card",
            "gauge",
            "emotion-area",
            "words-ground");

    @ParameterizedTest
    @EnumSource(Palette.class)
    void textCanBeRead(Palette palette) {
        Styles styles = Styles.all(palette);
        List<String> faint = new ArrayList<>();
        TEXTS.forEach((text, grounds) -> {
            for (String style : all(text)) {
                Colour letters = styles.look(style).fill().orElseThrow();
                grounds.forEach(
                        ground -> compare(style, letters, ground, palette, 4.5).ifPresent(faint::add));
            }
        });
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void linesAndSignsCanBeSeen(Palette palette) {
        Styles styles = Styles.all(palette);
        List<String> faint = new ArrayList<>();
        SIGNS.forEach((sign, grounds) -> {
            for (String style : all(sign)) {
                Style look = styles.look(style);
                Colour line = look.stroke().or(look::fill).orElseThrow();
                grounds.forEach(
                        ground -> compare(style, line, ground, palette, 3).ifPresent(faint::add));
            }
        });
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyStyleIsLookedAt(Palette palette) {
        TreeSet<String> looked = new TreeSet<>(GROUNDS);
        looked.addAll(TEXTS.keySet());
        looked.addAll(SIGNS.keySet());
        assertThat(Styles.all(palette).table())
                .extracting(style -> style.words().get(0))
                .allMatch(looked::contains);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void theLineOfVisibilityIsTheStrongest(Palette palette) {
        Styles styles = Styles.all(palette);
        double width = styles.look("divider visibility").width().orElseThrow();
        for (String style : List.of("divider", "border", "outline", "bar", "route")) {
            assertThat(styles.look(style).width().orElseThrow()).as(style).isLessThan(width);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void monoHasNoColour(Palette palette) {
        for (Colour colour : Colour.values()) {
            String value = colour.in(palette);
            assertThat(value).matches("#[0-9a-f]{6}");
            if (palette == Palette.MONO) {
                assertThat(value.substring(1, 3))
                        .isEqualTo(value.substring(3, 5))
                        .isEqualTo(value.substring(5, 7));
            }
        }
    }

    private static Optional<String> compare(String style, Colour above, String ground, Palette palette, double least) {
        Colour below = Styles.all(palette).look(ground).fill().orElseThrow();
        double contrast = contrast(above.in(palette), below.in(palette));
        return contrast >= least
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%s on %s: %.2f", style, ground, contrast));
    }

    /** The styles of the table whose first word this is. */
    private static List<String> all(String word) {
        return Styles.all(Palette.LIGHT).table().stream()
                .filter(style -> style.words().get(0).equals(word))
                .map(style -> String.join(" ", style.words()))
                .toList();
    }

    private static List<String> with(List<String> grounds, String... more) {
        List<String> all = new ArrayList<>(grounds);
        all.addAll(List.of(more));
        return all;
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The relative luminance of WCAG 2.2. */
    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int start) {
        double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
