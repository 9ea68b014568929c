package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.DividingLine;
import dev.blueline.layout.scene.Scene.Heading;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * Who hands over to whom, and how often.
 *
 * @param width the width of the sheet
 * @param height the height of the sheet
 * @param heading the title block
 * @param bands the roles, top to bottom
 * @param lines the named lines between them, top to bottom
 * @param parties who takes part, in reading order
 * @param ties the pairs that hand over, in the order of their first parties
 * @param legend the signs that are used, below the map
 * @param story what the map shows, in sentences, for those who cannot see it
 */
public record HandOffMap(
        double width,
        double height,
        Heading heading,
        List<RoleBand> bands,
        List<DividingLine> lines,
        List<Party> parties,
        List<Tie> ties,
        List<LegendEntry> legend,
        List<String> story)
        implements Drawing {

    /** Takes copies of the lists. */
    public HandOffMap {
        bands = List.copyOf(bands);
        lines = List.copyOf(lines);
        parties = List.copyOf(parties);
        ties = List.copyOf(ties);
        legend = List.copyOf(legend);
        story = List.copyOf(story);
    }

    /**
     * The parties of one role.
     *
     * @param role the role
     * @param rect its place
     * @param name its name
     */
    public record RoleBand(Role role, Rect rect, TextLines name) {}

    /**
     * One who takes part.
     *
     * @param id unique among parties
     * @param role the role
     * @param technology whether it is a system, or a lane of technology
     * @param rect its box
     * @param name its name
     * @param facts what is said of it below, if anything is
     */
    public record Party(
            String id, Role role, boolean technology, Rect rect, TextLines name, Optional<TextLines> facts) {}

    /**
     * A pair that hands over.
     *
     * @param id unique among ties
     * @param from the id of its first party
     * @param to the id of its second party
     * @param weight how many hand-offs there are
     * @param thickness the width of its line
     * @param heavy whether it is one of the heaviest
     * @param curve its line
     * @param label the place its label keeps free
     * @param text the number of hand-offs
     * @param badges how many waits and fail points there are on them
     */
    public record Tie(
            String id,
            String from,
            String to,
            int weight,
            double thickness,
            boolean heavy,
            Curve curve,
            Rect label,
            TextLines text,
            List<Badge> badges) {
        /** Takes a copy of the list. */
        public Tie {
            badges = List.copyOf(badges);
        }
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.handOffs(this);
    }
}
