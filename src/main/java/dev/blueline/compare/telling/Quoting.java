package dev.blueline.compare.telling;

import dev.blueline.text.Printable;

/** How words stand in a sentence of some format. */
@FunctionalInterface
public interface Quoting {
    /** As they are, made safe for a terminal. */
    Quoting PLAIN = Printable::text;

    /** {@code words}, which are one line, so that a reader of the format sees exactly them. */
    String shown(String words);
}
