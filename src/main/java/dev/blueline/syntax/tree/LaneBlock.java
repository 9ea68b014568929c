package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;

/**
 * The declaration of lanes, top to bottom.
 *
 * @param wordSpan where the word {@code lanes} stands
 * @param lanes the lanes
 * @param lines names given to lines
 * @param span the whole
 */
public record LaneBlock(Span wordSpan, List<LaneNode> lanes, List<LineNode> lines, Span span) implements Statement {
    /** Takes copies of the lists. */
    public LaneBlock {
        lanes = List.copyOf(lanes);
        lines = List.copyOf(lines);
    }
}
