package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Continuation;
import dev.blueline.layout.scene.Scene.Heading;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Note;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import java.util.List;
import java.util.Optional;

/**
 * The actions of a blueprint as a free graph: what follows what, wherever it happens.
 *
 * @param width the width of the sheet
 * @param height the height of the sheet
 * @param heading the title block
 * @param frames the phases that have a title, outer ones before those within
 * @param stops the actions that have a flow, in reading order
 * @param continuations the marks at which flows end that lead to actions not shown, or come from them
 * @param strands the flows, in the order written
 * @param legend the signs that are used, below the graph
 * @param notes what the marks say, below the legend
 * @param story what the graph shows, in sentences, for those who cannot see it
 */
public record FlowMap(
        double width,
        double height,
        Heading heading,
        List<Frame> frames,
        List<Stop> stops,
        List<Continuation> continuations,
        List<Strand> strands,
        List<LegendEntry> legend,
        List<Note> notes,
        List<String> story)
        implements Drawing {

    /** Takes copies of the lists. */
    public FlowMap {
        frames = List.copyOf(frames);
        stops = List.copyOf(stops);
        continuations = List.copyOf(continuations);
        strands = List.copyOf(strands);
        legend = List.copyOf(legend);
        notes = List.copyOf(notes);
        story = List.copyOf(story);
    }

    /**
     * The part of the sheet that a phase has to itself.
     *
     * @param id the phase's id
     * @param level 0 for a phase, 1 for one within a phase, and so on
     * @param rect its place
     * @param band the band at its left that has its title
     * @param title its title
     */
    public record Frame(String id, int level, Rect rect, Rect band, TextLines title) {}

    /**
     * An action.
     *
     * @param box its box
     * @param caption the number of its step and the name of its lane, in the box
     */
    public record Stop(Box box, TextLines caption) {}

    /**
     * A flow.
     *
     * @param id the flow's id
     * @param from the id of the action it leaves
     * @param to the id of the action it arrives at
     * @param start the id of the box or continuation at which it begins
     * @param end the id of the box or continuation at which it ends
     * @param kind what it means
     * @param path whether it goes on, loops or recovers
     * @param remote whether its ends are out of each other's sight
     * @param curve its line
     * @param label its label, if it has one
     */
    public record Strand(
            String id,
            String from,
            String to,
            String start,
            String end,
            FlowKind kind,
            FlowPath path,
            boolean remote,
            Curve curve,
            Optional<ConnectorLabel> label) {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.flow(this);
    }
}
