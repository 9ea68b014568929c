package dev.blueline.cli;

import dev.blueline.check.CheckSettings;
import dev.blueline.compile.KnownCodes;
import dev.blueline.config.Configuration;
import dev.blueline.config.ConfigurationReader;
import dev.blueline.config.KnownNames;
import dev.blueline.config.Setting;
import dev.blueline.report.FileFindings;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.Tally;
import dev.blueline.report.TextReport;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.SourceDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds the configuration of each file: the nearest {@code .blueline.toml} at or above it, alone. What is about a whole
 * run comes from the one that the working folder sees. Each folder is looked at once. Reads nothing else.
 */
final class Configurations {
    /** What a configuration is called. */
    static final String NAME = ".blueline.toml";

    private static final Found NONE = new Found(Configuration.EMPTY, Path.of(""), Optional.empty());

    private final ConfigOptions options;
    private final ReportOptions report;
    private final Session session;
    private final Path workingFolder;
    private final Map<Path, Found> byFolder = new HashMap<>();
    private final List<FileFindings> mistakes = new ArrayList<>();
    private Optional<Found> forAll;
    private Optional<KnownNames> names = Optional.empty();

    /**
     * A configuration that was found.
     *
     * @param configuration what it says
     * @param base the folder that its paths start from
     * @param source its text; empty if there is none
     */
    record Found(Configuration configuration, Path base, Optional<SourceFile> source) {

        /** Where {@code file}, which is absolute, is for the globs of this configuration. */
        String path(Path file) {
            return SlashedPath.from(base, file);
        }
    }

    /**
     * What is to be used under {@code options}.
     *
     * @param report how mistakes in a configuration are to look
     * @throws Problem if the configuration that was named cannot be read
     */
    Configurations(ConfigOptions options, ReportOptions report, Session session) {
        this.options = options;
        this.report = report;
        this.session = session;
        this.workingFolder = session.surroundings().folder().toAbsolutePath().normalize();
        this.forAll = options.none() ? Optional.of(NONE) : Optional.empty();
        options.file().ifPresent(name -> forAll = Optional.of(read(name, session.path(name), workingFolder)));
    }

    /** The configuration that the working folder sees, which decides about a whole run. */
    Configuration ofRun() {
        return at(workingFolder).configuration();
    }

    /** The file of the findings that are known, if the configuration of the run names one. */
    Optional<Path> baseline() {
        Found found = at(workingFolder);
        return found.configuration()
                .baseline()
                .map(path -> found.base().resolve(path.value()).normalize());
    }

    /**
     * Makes sure that every configuration of {@code inputs} and of the run is as it should be.
     *
     * @throws Problem if one is not, with all mistakes
     */
    void require(List<Input> inputs) {
        at(workingFolder);
        inputs.forEach(input -> at(folder(input)));
        if (!mistakes.isEmpty()) {
            Tally tally = Tally.of(mistakes.stream()
                    .flatMap(file -> file.diagnostics().stream())
                    .toList());
            throw new Problem(
                    (mistakes.size() == 1
                                    ? "the configuration "
                                            + mistakes.get(0).source().name() + " has "
                                    : mistakes.size() + " configurations have ")
                            + tally.words() + "; nothing was done",
                    new TextReport().findings(mistakes, report) + "\n");
        }
        options.profile().ifPresent(word -> inputs.forEach(input -> requireProfile(word, input)));
    }

    /** How {@code input} is checked. */
    CheckSettings settings(Input input) {
        return about(input).configuration().settings(options.profile(), options.day());
    }

    /** The theme that the configuration of {@code input} names. */
    Optional<String> theme(Input input) {
        return about(input).configuration().theme().map(Setting::value);
    }

    /**
     * Whether a search of the folder {@code top} gives {@code file}, both absolute: no configuration on the way may
     * leave it out. The outer ones are asked first, so that nothing is read in folders they leave out.
     */
    boolean selects(Path top, Path file) {
        return allow(top, file, Configuration::selects);
    }

    /** The same for a file that is no blueprint, of which {@code include} says nothing. */
    boolean selectsOther(Path top, Path file) {
        return allow(top, file, (configuration, path) -> !configuration.excludes(path));
    }

    private boolean allow(Path top, Path file, BiPredicate<Configuration, String> allows) {
        Optional<Found> last = Optional.empty();
        int depth = top.relativize(file).getNameCount();
        for (int i = 0; i < depth; i++) {
            Found found = at(i == 0 ? top : top.resolve(top.relativize(file).subpath(0, i)));
            if (!last.equals(Optional.of(found))) {
                if (!allows.test(found.configuration(), found.path(file))) {
                    return false;
                }
                last = Optional.of(found);
            }
        }
        return true;
    }

    /** The configuration of {@code input}, its overrides applied. */
    Found about(Input input) {
        Found found = at(folder(input));
        Configuration about = found.configuration().about(found.path(absolute(input)));
        return new Found(about, found.base(), found.source());
    }

    /** The configuration that {@code folder}, which is absolute, sees. */
    synchronized Found at(Path folder) {
        if (forAll.isPresent()) {
            return forAll.get();
        }
        Found known = byFolder.get(folder);
        if (known == null) {
            known = look(folder);
            byFolder.put(folder, known);
        }
        return known;
    }

    /** The folder in which the search for the configuration of {@code input} begins. */
    private Path folder(Input input) {
        Path parent = absolute(input).getParent();
        return parent == null ? workingFolder : parent;
    }

    private Path absolute(Input input) {
        return input.path()
                .map(path -> path.toAbsolutePath().normalize())
                .orElseGet(() -> workingFolder.resolve("stdin"));
    }

    private Found look(Path folder) {
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            return read(spoken(file), file, folder);
        }
        return folder.getParent() == null ? NONE : at(folder.getParent());
    }

    private Found read(String name, Path file, Path base) {
        SourceDecoder.Decoded decoded = new Input(name, Optional.of(file)).decode(session);
        if (decoded.problem().isPresent()) {
            mistakes.add(
                    new FileFindings(decoded.source(), List.of(decoded.problem().get())));
            return NONE;
        }
        ConfigurationReader.Result result = ConfigurationReader.read(decoded.source(), names());
        if (!result.diagnostics().isEmpty()) {
            mistakes.add(new FileFindings(decoded.source(), result.diagnostics()));
        }
        return new Found(result.configuration(), base, Optional.of(decoded.source()));
    }

    /** What {@code file}, which is absolute, is called: as seen from the working folder if it is in it or straight above it. */
    String spoken(Path file) {
        if (!file.getRoot().equals(workingFolder.getRoot())) {
            return file.toString();
        }
        Path relative = workingFolder.relativize(file);
        boolean aside = relative.getNameCount() > 1
                && relative.startsWith("..")
                && !relative.getName(relative.getNameCount() - 2).toString().equals("..");
        return SlashedPath.of(aside ? file : relative);
    }

    private void requireProfile(String word, Input input) {
        List<String> words = about(input).configuration().profileWords();
        if (!words.contains(word)) {
            throw Choices.unknown(
                    "there is no profile " + word + " for " + input.name(), word, words, String.join(", ", words));
        }
    }

    private KnownNames names() {
        if (names.isEmpty()) {
            names = Optional.of(KnownCodes.configurable());
        }
        return names.get();
    }
}
