package dev.blueline.layout;

import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.FlowMap.Strand;
import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.Outline.Border;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Heading;
import dev.blueline.layout.scene.Shape;
import dev.blueline.layout.scene.Tag;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The signs that a drawing uses, collected from its finished parts, so that a legend can neither miss one nor show one too
 * many.
 *
 * @param changes the signs of changes
 * @param marks the kinds of badges
 * @param shapes the shapes of boxes
 * @param borders the lines of boxes
 * @param key whether a box has the strong border of a key task
 * @param glyphs the drawn signs
 * @param letters the letters on the tags of variants
 * @param flows the kinds of connectors
 * @param paths the ways of connectors
 * @param roles the roles that are told by their colours alone
 */
record UsedSigns(
        Set<ChangeSign> changes,
        Set<MarkKind> marks,
        Set<Shape> shapes,
        Set<Border> borders,
        boolean key,
        Set<Glyph> glyphs,
        Set<String> letters,
        Set<FlowKind> flows,
        Set<FlowPath> paths,
        Set<Role> roles) {

    static UsedSigns of(Heading heading, SceneParts parts) {
        UsedSigns used = of(heading, parts.boxes());
        parts.lanes().forEach(lane -> used.add(lane.change()));
        parts.phases().forEach(phase -> {
            used.add(phase.change());
            used.add(phase.badges(), phase.tags());
        });
        parts.steps().forEach(step -> {
            used.add(step.change());
            used.add(step.badges(), step.tags());
        });
        parts.connectors().forEach(connector -> used.add(connector.kind(), connector.path(), connector.label()));
        return used;
    }

    /** Those of a flow map, which has colours of roles besides. */
    static UsedSigns of(Heading heading, List<Box> boxes, List<Strand> strands) {
        UsedSigns used = of(heading, boxes);
        boxes.forEach(box -> used.roles.add(box.role()));
        strands.forEach(strand -> used.add(strand.kind(), strand.path(), strand.label()));
        return used;
    }

    /** Those of a title block, and the shapes of boxes beside it. */
    static UsedSigns of(Heading heading, Set<Shape> shapes) {
        UsedSigns used = of(heading, List.of());
        used.shapes.addAll(shapes);
        return used;
    }

    private static UsedSigns of(Heading heading, List<Box> boxes) {
        UsedSigns used = new UsedSigns(
                EnumSet.noneOf(ChangeSign.class),
                EnumSet.noneOf(MarkKind.class),
                EnumSet.noneOf(Shape.class),
                EnumSet.noneOf(Border.class),
                boxes.stream().anyMatch(box -> box.outline().key()),
                EnumSet.noneOf(Glyph.class),
                new TreeSet<>(),
                EnumSet.noneOf(FlowKind.class),
                EnumSet.noneOf(FlowPath.class),
                EnumSet.noneOf(Role.class));
        used.add(heading.badges(), List.of());
        boxes.forEach(box -> {
            used.add(box.change());
            used.add(box.badges(), box.tags());
            used.shapes.add(box.outline().shape());
            used.borders.add(box.outline().border());
        });
        return used;
    }

    private void add(FlowKind kind, FlowPath path, Optional<ConnectorLabel> label) {
        flows.add(kind);
        paths.add(path);
        label.ifPresent(written -> {
            add(written.change());
            add(List.of(), written.tags());
        });
    }

    private void add(Optional<ChangeMark> change) {
        change.map(ChangeMark::sign).ifPresent(changes::add);
    }

    private void add(List<Badge> badges, List<Tag> tags) {
        badges.forEach(badge -> badge.kind().ifPresent(marks::add));
        for (Tag tag : tags) {
            glyphs.add(tag.glyph());
            if (tag.glyph() == Glyph.VARIANT) {
                letters.addAll(tag.text().lines());
            }
        }
    }
}
