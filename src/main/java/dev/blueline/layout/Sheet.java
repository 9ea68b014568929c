package dev.blueline.layout;

import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Breaks the steps that are shown into bands no wider than asked for and sets these below each other. A band ends at the
 * border of a phase where that leaves little room unused; a band of one step may be wider than asked for.
 */
final class Sheet {
    /** How much of a band may stay empty for the sake of a phase's border. */
    private static final double WASTE = 0.4;

    private final BlueprintIndex index;
    private final LayoutOptions options;
    private final Wording wording;
    private final List<Layout> bands = new ArrayList<>();

    Sheet(BlueprintIndex index, LayoutOptions options) {
        this.index = index;
        this.options = options;
        this.wording = Wording.of(index.blueprint().header().language().tag());
        List<Step> steps = options.cut().steps(index);
        if (steps.isEmpty() || options.maxWidth().isEmpty()) {
            bands.add(band(steps));
        } else {
            breakIntoBands(steps, options.maxWidth().getAsInt());
        }
    }

    /** All bands as one drawing. */
    Scene scene() {
        double width = bands.stream().mapToDouble(Layout::leastWidth).max().orElse(0);
        SheetFrame frame = new SheetFrame(index, options, width, wording);
        SceneParts parts = new SceneParts();
        double y = frame.bottom();
        for (Layout band : bands) {
            band.add(y, parts);
            y = parts.bottom() + Sizes.BAND_GAP;
        }
        return frame.scene(parts);
    }

    private Layout band(List<Step> steps) {
        return new Layout(index, wording, options, Band.of(index, options.cut(), steps), bands.size() + 1);
    }

    private void breakIntoBands(List<Step> steps, int maxWidth) {
        Set<String> borders = phaseBorders();
        double room = maxWidth - 2 * Sizes.MARGIN - Sizes.LANE_NAMES;
        int begin = 0;
        while (begin < steps.size()) {
            int most = Math.max(1, (int) ((room + Sizes.GUTTER) / (Sizes.BOX_WIDTH + Sizes.GUTTER)));
            int end = Math.min(steps.size(), begin + most);
            Layout band = band(steps.subList(begin, end));
            while (end - begin > 1 && band.right() + Sizes.MARGIN > maxWidth) {
                double over = band.right() + Sizes.MARGIN - maxWidth;
                int fewer = (int) (over / (Sizes.BOX_WIDTH + 2 * Sizes.GUTTER));
                end = Math.max(begin + 1, end - Math.max(1, fewer));
                band = band(steps.subList(begin, end));
            }
            int better = end == steps.size() ? end : betterEnd(steps, begin, end, borders);
            if (better < end) {
                Layout shorter = band(steps.subList(begin, better));
                boolean fits = shorter.right() + Sizes.MARGIN <= maxWidth || better - begin == 1;
                band = fits ? shorter : band;
                end = fits ? better : end;
            }
            bands.add(band);
            begin = end;
        }
    }

    /** The end of a phase that is not too far before {@code end}; else one that leaves no step alone in the last band. */
    private static int betterEnd(List<Step> steps, int begin, int end, Set<String> borders) {
        int least = begin + Math.max(1, (int) Math.ceil((end - begin) * (1 - WASTE)));
        for (int at = end; at >= least; at--) {
            if (borders.contains(steps.get(at - 1).id())) {
                return at;
            }
        }
        return steps.size() - end == 1 && end - begin > 2 ? end - 1 : end;
    }

    /** The ids of the steps that end a phase. */
    private Set<String> phaseBorders() {
        Set<String> borders = new HashSet<>();
        index.blueprint().phases().forEach(phase -> addBorder(phase, borders));
        return borders;
    }

    private static void addBorder(Phase phase, Set<String> borders) {
        List<Step> steps = phase.allSteps();
        if (!steps.isEmpty()) {
            borders.add(steps.get(steps.size() - 1).id());
        }
        phase.phases().forEach(inner -> addBorder(inner, borders));
    }
}
