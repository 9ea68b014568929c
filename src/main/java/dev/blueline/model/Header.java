package dev.blueline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a file says of the blueprint as a whole.
 *
 * @param scenario the one course of events it shows
 * @param segment whose experience it is
 * @param goals what the customer wants to reach
 * @param excludes what is left out
 * @param promise what the provider promises
 * @param state which state of the service it shows
 * @param version the file's version, in whatever form
 * @param updated when it was last brought up to date
 * @param updatedAt where that was written
 * @param owners who answers for it
 * @param language the language of fixed words
 * @param profile which rules apply; empty while the file does not say
 * @param links addresses of further material
 * @param notes remarks
 */
public record Header(
        Optional<String> scenario,
        Optional<String> segment,
        List<String> goals,
        List<String> excludes,
        Optional<String> promise,
        Optional<State> state,
        Optional<String> version,
        Optional<LocalDate> updated,
        Optional<Origin> updatedAt,
        List<String> owners,
        Language language,
        Optional<Profile> profile,
        List<String> links,
        List<String> notes) {

    /** Takes copies of the lists. */
    public Header {
        goals = List.copyOf(goals);
        excludes = List.copyOf(excludes);
        owners = List.copyOf(owners);
        links = List.copyOf(links);
        notes = List.copyOf(notes);
    }
}
