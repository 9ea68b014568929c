package dev.blueline.config;

import dev.blueline.check.CheckSettings;
import dev.blueline.check.RuleLevel;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one configuration says. What it does not say is empty. Paths and globs are as written, with slashes; where they
 * start from is for the caller.
 *
 * @param profile the profile of files that name none: a word of {@link Profile}, or a name in {@code profiles}
 * @param rules what is made of rules in every file, by slug, in the order they are written
 * @param profiles the profiles of one's own, by name, in the order they are written
 * @param theme how drawings look, unless the command line says otherwise
 * @param today the day that rules about age go by
 * @param include globs of which a file has to match one to be found in a folder; empty if all are
 * @param exclude globs of which a file may match none to be found in a folder
 * @param overrides what holds for some files only, in the order they are written; later ones are stronger
 * @param failOn the least severity that fails a run
 * @param maxWarnings the number of warnings that a run may have
 * @param baseline the path of the file with the findings that are known
 */
public record Configuration(
        Optional<Setting<String>> profile,
        Map<String, Setting<RuleLevel>> rules,
        Map<String, OwnProfile> profiles,
        Optional<Setting<String>> theme,
        Optional<Setting<LocalDate>> today,
        List<Setting<Glob>> include,
        List<Setting<Glob>> exclude,
        List<ForSome> overrides,
        Optional<Setting<Severity>> failOn,
        Optional<Setting<Integer>> maxWarnings,
        Optional<Setting<String>> baseline) {

    /** One that says nothing. */
    public static final Configuration EMPTY = new Configuration(
            Optional.empty(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Takes copies, in the same order. */
    public Configuration {
        rules = ordered(rules);
        profiles = ordered(profiles);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        overrides = List.copyOf(overrides);
    }

    /**
     * A profile of one's own.
     *
     * @param base the form of blueprint that it begins with
     * @param rules what it changes, by slug; stronger than what holds for every file
     */
    public record OwnProfile(Setting<Profile> base, Map<String, Setting<RuleLevel>> rules) {
        /** Takes a copy, in the same order. */
        public OwnProfile {
            rules = ordered(rules);
        }
    }

    /**
     * What holds for some files only.
     *
     * @param files globs of which a file has to match one
     * @param profile the profile of those that name none, if it is another one
     * @param rules what is made of rules in them, by slug; stronger than any profile
     */
    public record ForSome(
            List<Setting<Glob>> files, Optional<Setting<String>> profile, Map<String, Setting<RuleLevel>> rules) {
        /** Takes copies, in the same order. */
        public ForSome {
            files = List.copyOf(files);
            rules = ordered(rules);
        }
    }

    /** The words that {@code profile} takes: the profiles of the language, then one's own. */
    public List<String> profileWords() {
        List<String> words = new ArrayList<>(builtIn());
        words.addAll(profiles.keySet());
        return List.copyOf(words);
    }

    /** Whether a search of a folder gives the file at {@code path}. */
    public boolean selects(String path) {
        return (include.isEmpty() || matches(include, path)) && !excludes(path);
    }

    /** Whether a search of a folder leaves the file at {@code path} out, whatever kind of file it is. */
    public boolean excludes(String path) {
        return matches(exclude, path);
    }

    /** What it says about the file at {@code path}: the same without overrides, because those that fit have been applied. */
    public Configuration about(String path) {
        Configuration result = overrides.isEmpty() ? this : without();
        for (ForSome override : overrides) {
            if (matches(override.files(), path)) {
                result = result.with(override);
            }
        }
        return result;
    }

    /**
     * The settings for checking a file that no override is for any more.
     *
     * @param stronger a word of {@link #profileWords()} that is stronger than {@code profile}
     * @param day a day that is stronger than {@code today}
     */
    public CheckSettings settings(Optional<String> stronger, Optional<LocalDate> day) {
        String word = stronger.or(() -> profile.map(Setting::value)).orElse(Profile.STANDARD.word());
        CheckSettings.Preset preset = Optional.ofNullable(profiles.get(word))
                .map(own -> new CheckSettings.Preset(own.base().value(), levels(own.rules())))
                .orElseGet(() -> new CheckSettings.Preset(builtIn(word), Map.of()));
        return new CheckSettings(preset, levels(rules), day.or(() -> today.map(Setting::value)));
    }

    private Configuration without() {
        return new Configuration(
                profile, rules, profiles, theme, today, include, exclude, List.of(), failOn, maxWarnings, baseline);
    }

    private Configuration with(ForSome override) {
        Map<String, OwnProfile> stronger = new LinkedHashMap<>();
        profiles.forEach((name, own) ->
                stronger.put(name, new OwnProfile(own.base(), merged(own.rules(), override.rules()))));
        return new Configuration(
                override.profile().or(() -> profile),
                merged(rules, override.rules()),
                stronger,
                theme,
                today,
                include,
                exclude,
                overrides,
                failOn,
                maxWarnings,
                baseline);
    }

    private static boolean matches(List<Setting<Glob>> globs, String path) {
        return globs.stream().anyMatch(glob -> glob.value().matches(path));
    }

    private static <T> Map<String, T> merged(Map<String, T> weaker, Map<String, T> stronger) {
        Map<String, T> merged = new LinkedHashMap<>(weaker);
        merged.putAll(stronger);
        return merged;
    }

    private static Map<String, RuleLevel> levels(Map<String, Setting<RuleLevel>> rules) {
        Map<String, RuleLevel> levels = new LinkedHashMap<>();
        rules.forEach((slug, level) -> levels.put(slug, level.value()));
        return levels;
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static List<String> builtIn() {
        return Arrays.stream(Profile.values()).map(Profile::word).toList();
    }

    static Profile builtIn(String word) {
        return Profile.named(word).orElseThrow(() -> new IllegalArgumentException("no profile: " + word));
    }
}
