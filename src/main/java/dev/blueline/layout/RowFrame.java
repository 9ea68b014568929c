package dev.blueline.layout;

import dev.blueline.layout.scene.EmotionCurve;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.SceneRow;
import dev.blueline.layout.scene.SceneRow.Group;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import java.util.List;
import java.util.Optional;

/** The outline of a row and its name in the column of lane names. */
record RowFrame(String name) {
    private static final double INDENT = 14;
    private static final double NAME_ROOM = 26;

    /** The finished row, from {@code y} to {@code bottom}, or lower where its name needs it. */
    SceneRow row(
            SceneRow.Kind kind,
            SheetGeometry geometry,
            double y,
            double bottom,
            List<Group> groups,
            Optional<EmotionCurve> curve) {
        List<String> lines = LineBreaker.wrap(name, Sizes.LANE_NAMES - NAME_ROOM, Sizes.LANE, true);
        double least = lines.size() * Sizes.LANE_LINE + 2 * Sizes.ROW_PADDING;
        Rect rect = new Rect(Sizes.MARGIN, y, geometry.right() - Sizes.MARGIN, Math.max(bottom - y, least));
        double top = rect.centreY() - lines.size() * Sizes.LANE_LINE / 2;
        TextLines text = new TextLines(
                lines,
                rect.x() + INDENT,
                top + Sizes.LANE_LINE / 2 + Sizes.LANE * 0.35,
                Sizes.LANE_LINE,
                Sizes.LANE,
                true,
                Anchor.START);
        return new SceneRow(kind, rect, text, groups, curve);
    }
}
