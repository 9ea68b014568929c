package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.DividingLine;
import dev.blueline.layout.scene.Scene.Heading;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.model.Role;
import java.util.List;

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
     * @param nobody whether it stands for all that nobody answers for
     * @param actions how many actions are its own
     * @param rect its box
     * @param name its name
     * @param facts what is said of it below
     */
    public record Party(
            String id,
            Role role,
            boolean technology,
            boolean nobody,
            int actions,
            Rect rect,
            TextLines name,
            TextLines facts) {}

    /**
     * A pair that hands over.
     *
     * @param id unique among ties
     * @param from the id of its first party
     * @param to the id of its second party
     * @param weight how many hand-offs there are
     * @param there how many of them lead to the second alone
     * @param back how many of them lead to the first alone
     * @param line how its line looks
     * @param curve its line
     * @param chip what is told of it
     */
    public record Tie(
            String id, String from, String to, int weight, int there, int back, TieLine line, Curve curve, Chip chip) {}

    /**
     * The label of a tie.
     *
     * @param rect its place
     * @param text the number of hand-offs
     * @param senses how many lead which way, if they do not all lead the same
     * @param badges the waits and the fail points met where they arrive, if there are any
     */
    public record Chip(Rect rect, TextLines text, List<Sense> senses, List<Met> badges) {
        /** Takes copies of the lists. */
        public Chip {
            senses = List.copyOf(senses);
            badges = List.copyOf(badges);
        }
    }

    /**
     * How many hand-offs lead one way, or both ways.
     *
     * @param heads the small heads that tell which way: one, or two for both ways
     * @param count the number
     */
    public record Sense(List<Head> heads, TextLines count) {
        /** Takes a copy of the list. */
        public Sense {
            heads = List.copyOf(heads);
        }
    }

    /**
     * How many marks of one kind there are.
     *
     * @param badge the badge of the kind
     * @param count the number
     */
    public record Met(Badge badge, TextLines count) {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.handOffs(this);
    }
}
