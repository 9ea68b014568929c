package dev.blueline.register;

import dev.blueline.model.Header;
import dev.blueline.model.Language;
import dev.blueline.model.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One blueprint of a register. What a file does not say, or what cannot be known because the file cannot be read, is
 * empty.
 *
 * @param path where it is, as people are told
 * @param target where a page finds it, as a URI reference from where that page stands; empty for standard input
 * @param title its title
 * @param header what it says of the whole
 * @param size how much there is of it; empty while it has mistakes in its language
 * @param findings what a check finds; empty if the file could not be opened
 */
public record Entry(
        String path,
        Optional<String> target,
        Optional<String> title,
        Optional<Header> header,
        Optional<Size> size,
        Optional<Found> findings) {

    /**
     * How much there is of a blueprint.
     *
     * @param steps its columns
     * @param actions its boxes, pieces of evidence included
     */
    public record Size(int steps, int actions) {}

    /**
     * How many findings there are.
     *
     * @param errors the gravest
     * @param warnings the next
     * @param infos the rest
     */
    public record Found(int errors, int warnings, int infos) {}

    /** Which state of the service it shows. */
    public Optional<State> state() {
        return header.flatMap(Header::state);
    }

    /** Its version. */
    public Optional<String> version() {
        return header.flatMap(Header::version);
    }

    /** Who answers for it, in the order written. */
    public List<String> owners() {
        return header.map(Header::owners).orElse(List.of());
    }

    /** When it was last brought up to date. */
    public Optional<LocalDate> updated() {
        return header.flatMap(Header::updated);
    }

    /** The language of its fixed words. */
    public Optional<Language> language() {
        return header.map(Header::language);
    }
}
