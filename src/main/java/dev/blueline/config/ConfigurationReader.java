package dev.blueline.config;

import dev.blueline.check.RuleLevel;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Profile;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * Reads a configuration and checks it against its schema, which {@code config.schema.json} tells editors. Never throws,
 * and guesses nothing: what it does not know is a mistake. A file that is not TOML is told as that alone.
 */
public final class ConfigurationReader {
    private static final List<String> KEYS = List.of(
            "profile",
            "fail-on",
            "max-warnings",
            "baseline",
            "today",
            "theme",
            "include",
            "exclude",
            "rules",
            "profiles",
            "overrides");
    private static final List<String> PROFILE_KEYS = List.of("base", "rules");
    private static final List<String> OVERRIDE_KEYS = List.of("files", "profile", "rules");
    private static final List<String> LEVELS =
            Arrays.stream(RuleLevel.values()).map(RuleLevel::word).toList();

    private final KnownNames names;
    private final Diagnostics found = new Diagnostics();

    private ConfigurationReader(KnownNames names) {
        this.names = names;
    }

    /**
     * What became of a text.
     *
     * @param configuration what it says, without what is wrong
     * @param diagnostics what is wrong, all of it errors, in the order of the file
     */
    public record Result(Configuration configuration, List<Diagnostic> diagnostics) {
        /** Takes a copy of the list. */
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** Every key of a configuration, in the order they are told. */
    public static List<String> keys() {
        return KEYS;
    }

    /** Reads {@code source}. */
    public static Result read(SourceFile source, KnownNames names) {
        ConfigurationReader reader = new ConfigurationReader(names);
        Places places = new Places(source);
        TomlParseResult parsed = Toml.parse(source.text());
        parsed.errors().forEach(error -> reader.found.add(unreadable(error, source, places)));
        Configuration configuration = parsed.hasErrors()
                ? Configuration.EMPTY
                : reader.configuration(new Section(parsed, 0, places, reader.found));
        return new Result(configuration, reader.found.toList());
    }

    private static Diagnostic unreadable(TomlParseError error, SourceFile source, Places places) {
        Span span = places.word(error.position());
        String message = error.getMessage();
        Diagnostic diagnostic = Diagnostic.error(
                ConfigCodes.UNREADABLE, span, message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1));
        boolean bare = message.endsWith("expected a value")
                && source.slice(span).codePoints().allMatch(c -> Character.isLetter(c) || c == '-');
        return bare ? diagnostic.help("put texts between quotes: \"" + source.slice(span) + "\"") : diagnostic;
    }

    private Configuration configuration(Section top) {
        top.takesOnly(KEYS, "a configuration", List.of());
        Map<String, Configuration.OwnProfile> profiles = profiles(top);
        List<String> words = new ArrayList<>(Configuration.builtIn());
        words.addAll(profiles.keySet());
        return new Configuration(
                top.word("profile", words),
                rules(top),
                profiles,
                top.word("theme", names.themes()),
                top.day("today"),
                top.globs("include"),
                top.globs("exclude"),
                overrides(top, words),
                top.word(
                                "fail-on",
                                Stream.of(Severity.values()).map(Severity::word).toList())
                        .map(word -> new Setting<>(Severity.named(word.value()).orElseThrow(), word.span())),
                top.count("max-warnings"),
                top.text("baseline", "blueline-baseline.json"));
    }

    private Map<String, Configuration.OwnProfile> profiles(Section top) {
        Map<String, Configuration.OwnProfile> profiles = new LinkedHashMap<>();
        top.table("profiles").ifPresent(all -> {
            for (String name : all.keys()) {
                if (Configuration.builtIn().contains(name)) {
                    all.wrong(
                            all.key(name),
                            Section.quoted(name) + " is a profile of the language and cannot be made again",
                            "choose another name, and write base = \"" + name + "\" in it");
                }
                all.table(name).ifPresent(own -> profiles.put(name, profile(own, all.key(name))));
            }
        });
        return profiles;
    }

    private Configuration.OwnProfile profile(Section own, Span name) {
        own.takesOnly(PROFILE_KEYS, "a profile", KEYS);
        Setting<Profile> base = own.word("base", Configuration.builtIn())
                .map(word -> new Setting<>(Configuration.builtIn(word.value()), word.span()))
                .orElse(new Setting<>(Profile.STANDARD, name));
        return new Configuration.OwnProfile(base, rules(own));
    }

    private List<Configuration.ForSome> overrides(Section top, List<String> words) {
        List<Configuration.ForSome> overrides = new ArrayList<>();
        for (Setting<Section> each : top.tables("overrides")) {
            Section override = each.value();
            override.takesOnly(OVERRIDE_KEYS, "an override", KEYS);
            List<String> keys = override.keys();
            if (!keys.contains("files")) {
                missing(each.span(), "this override does not say for which files it is", "files = [\"sketches/\"]");
            }
            if (!keys.contains("profile") && !keys.contains("rules")) {
                missing(each.span(), "this override changes nothing", "profile = \"sketch\"");
            }
            overrides.add(new Configuration.ForSome(
                    override.globs("files"), override.word("profile", words), rules(override)));
        }
        return overrides;
    }

    private void missing(Span span, String message, String line) {
        found.add(Diagnostic.error(ConfigCodes.MISSING_KEY, span, message).help("add for example " + line));
    }

    private Map<String, Setting<RuleLevel>> rules(Section around) {
        Map<String, Setting<RuleLevel>> rules = new LinkedHashMap<>();
        Map<String, Span> written = new LinkedHashMap<>();
        around.table("rules").ifPresent(section -> {
            for (String key : section.keys()) {
                Optional<String> slug = names.rule(key);
                if (slug.isEmpty()) {
                    found.add(noSuchRule(key, section.key(key)));
                    continue;
                }
                Span first = written.putIfAbsent(slug.get(), section.key(key));
                if (first != null) {
                    found.add(Diagnostic.error(
                                    ConfigCodes.RULE_TWICE,
                                    section.key(key),
                                    Section.quoted(key) + " is another name of a rule that is set already")
                            .related(first, "set here")
                            .help("keep one of the two lines"));
                }
                section.word(key, LEVELS)
                        .ifPresent(word -> rules.put(
                                slug.get(),
                                new Setting<>(RuleLevel.named(word.value()).orElseThrow(), word.span())));
            }
        });
        return rules;
    }

    private Diagnostic noSuchRule(String key, Span span) {
        return names.other(key)
                .map(code -> Diagnostic.error(
                                ConfigCodes.NO_SUCH_RULE, span, Section.quoted(key) + " is no rule that can be set")
                        .help("remove the line; `blueline rules` lists the rules"))
                .orElseGet(() -> Diagnostic.error(
                                ConfigCodes.NO_SUCH_RULE, span, "there is no rule " + Section.quoted(key))
                        .help(KEYS.contains(key) ? Section.instead(key, List.of(), KEYS) : near(key)));
    }

    private String near(String key) {
        return Spelling.question(key, names.slugs()).orElse("`blueline rules` lists the rules");
    }
}
