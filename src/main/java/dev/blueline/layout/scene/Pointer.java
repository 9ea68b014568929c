package dev.blueline.layout.scene;

import java.util.List;

/**
 * Small heads that tell which way something leads: one, or two for both ways.
 *
 * @param heads the heads
 */
public record Pointer(List<Head> heads) implements Sample {
    /** Takes a copy of the list. */
    public Pointer {
        heads = List.copyOf(heads);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pointer(this);
    }
}
