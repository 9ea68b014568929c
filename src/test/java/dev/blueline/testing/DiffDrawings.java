package dev.blueline.testing;

import dev.blueline.compare.Comparison;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.DiffDrawing;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.NamedComparison;
import dev.blueline.render.RenderOptions;
import java.util.List;

/** Pairs of blueprints, held against each other for a drawing. */
public final class DiffDrawings {
    private DiffDrawings() {}

    /** What is drawn of two examples. */
    public static DiffDrawing of(String before, String after) {
        return of(Examples.compile(before), Examples.compile(after), LayoutOptions.DEFAULT);
    }

    /** What is drawn of these two. */
    public static DiffDrawing of(BlueprintIndex before, BlueprintIndex after, LayoutOptions options) {
        NamedComparison named = NamedComparison.of("before", "after", Comparison.of(before, after));
        return DiffDrawing.of(List.of(named), new DiffOptions(RenderOptions.DEFAULT.withLayout(options), false, 100));
    }
}
