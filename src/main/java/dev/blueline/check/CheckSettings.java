package dev.blueline.check;

import dev.blueline.model.Profile;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a team has decided about checking, apart from what a file says itself.
 *
 * @param usual what holds for a file that names no profile
 * @param levels rules that are told as graver or milder than usual, or not at all, by slug; they hold for every file
 * @param today the day that rules about age go by; without it they are silent
 */
public record CheckSettings(Preset usual, Map<String, RuleLevel> levels, Optional<LocalDate> today) {

    /** Nothing decided: the standard profile and each rule as it comes. */
    public static final CheckSettings STANDARD =
            new CheckSettings(new Preset(Profile.STANDARD, Map.of()), Map.of(), Optional.empty());

    /** Takes a copy of the map. */
    public CheckSettings {
        levels = Map.copyOf(levels);
    }

    /**
     * A profile, as it comes or as a team has made its own of it.
     *
     * @param base the form of blueprint, which chooses the rules
     * @param levels what is changed about them, by slug; stronger than what holds for every file
     */
    public record Preset(Profile base, Map<String, RuleLevel> levels) {
        /** Takes a copy of the map. */
        public Preset {
            levels = Map.copyOf(levels);
        }
    }

    /** What holds for a file that names the profile {@code named}, or none. */
    Preset preset(Optional<Profile> named) {
        return named.map(profile -> new Preset(profile, Map.of())).orElse(usual);
    }

    /** What is made of the rule {@code slug} under {@code preset}, if anything was decided. */
    Optional<RuleLevel> level(Preset preset, String slug) {
        return Optional.ofNullable(preset.levels().get(slug)).or(() -> Optional.ofNullable(levels.get(slug)));
    }
}
