package dev.blueline.syntax.tree;

import dev.blueline.source.Span;

/** One statement of a file, in the braces of another. */
public sealed interface Statement
        permits DeclarationBlock,
                LaneBlock,
                PhaseNode,
                StepNode,
                ActionNode,
                FlowNode,
                OutcomeNode,
                AllowNode,
                AttributeNode {
    /** Where it was written, its braces included. */
    Span span();
}
