package dev.blueline.layout;

import dev.blueline.layout.Scene.Anchor;
import dev.blueline.layout.Scene.LegendEntry;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Scene.Sample;
import dev.blueline.layout.Scene.TextLines;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The legend: a sample of every sign that the drawing uses, and of none that it does not use. */
final class LegendLayout {
    private static final double SAMPLE = 30;
    private static final double HEIGHT = 18;
    private static final double GAP = 22;

    private final Wording wording;
    private final Set<Sample> used = EnumSet.noneOf(Sample.class);

    LegendLayout(BlueprintIndex index, Cut cut, Wording wording) {
        this.wording = wording;
        for (Action action : index.actions()) {
            if (!cut.shows(action, index)) {
                continue;
            }
            if (action.kind() != ActionKind.ACTION) {
                used.add(Sample.valueOf(action.kind().name()));
            }
            use(action.marks());
            if (action.lane().technology()) {
                used.add(Sample.TECHNOLOGY);
            }
            if (action.is(Flag.KEY)) {
                used.add(Sample.KEY);
            }
        }
        use(index.blueprint().marks());
        index.blueprint().phases().forEach(phase -> use(phase, cut));
        for (Flow flow : index.blueprint().flows()) {
            if (!cut.shows(flow.from(), index) && !cut.shows(flow.to(), index)) {
                continue;
            }
            used.add(Sample.valueOf(flow.kind().name()));
            if (flow.path() != FlowPath.FORWARD) {
                used.add(Sample.valueOf(flow.path().name()));
            }
        }
    }

    private void use(Phase phase, Cut cut) {
        if (cut.shows(phase)) {
            use(phase.marks());
            phase.phases().forEach(inner -> use(inner, cut));
            phase.steps().stream().filter(cut::shows).forEach(step -> use(step.marks()));
        }
    }

    private void use(List<Mark> marks) {
        marks.forEach(mark -> used.add(Sample.valueOf(mark.kind().name())));
    }

    /** The entries, from {@code x} and {@code y} in rows no longer than {@code width}. */
    List<LegendEntry> entries(double x, double y, double width) {
        List<LegendEntry> entries = new ArrayList<>();
        double at = x;
        double top = y;
        for (Sample sample : used) {
            String text = wording.text("legend." + sample.name().toLowerCase(Locale.ROOT));
            double needed = SAMPLE + 8 + TextMetrics.width(text, Sizes.LEGEND, false);
            if (at > x && at + needed > x + width) {
                at = x;
                top += HEIGHT + 6;
            }
            entries.add(new LegendEntry(
                    sample,
                    new Rect(at, top, SAMPLE, HEIGHT),
                    new TextLines(
                            List.of(text),
                            at + SAMPLE + 8,
                            top + HEIGHT / 2 + Sizes.LEGEND * 0.35,
                            HEIGHT,
                            Sizes.LEGEND,
                            false,
                            Anchor.START)));
            at += needed + GAP;
        }
        return entries;
    }
}
