package dev.blueline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which files of one kind, mostly blueprints, a run is about. What is named is taken; of a folder, what neither git
 * nor a configuration leaves out; of both, if that was asked for, what changed. Reads none of them.
 */
final class FileSelection {
    private final Configurations configurations;
    private final Optional<ChangedFiles> changed;
    private final Session session;
    private final SearchedFiles kind;

    /** A selection of blueprints. */
    FileSelection(Configurations configurations, Optional<ChangedFiles> changed, Session session) {
        this(SearchedFiles.BLUEPRINTS, configurations, changed, session);
    }

    /** A selection of files of one kind. */
    FileSelection(SearchedFiles kind, Configurations configurations, Optional<ChangedFiles> changed, Session session) {
        this.kind = kind;
        this.configurations = configurations;
        this.changed = changed;
        this.session = session;
    }

    /**
     * What {@code arguments} name, each file once, in the order they are named: files, folders that are searched,
     * standard input.
     *
     * @param troubles is told of folders in which nothing is found or that cannot be read
     * @throws Problem if git is asked what changed and cannot know, or if a configuration is not as it should be
     */
    List<Input> of(List<String> arguments, Consumer<Problem> troubles) {
        List<Input> inputs = new ArrayList<>();
        for (String argument : arguments) {
            Input input = Input.of(argument, session);
            boolean folder = input.path().filter(Files::isDirectory).isPresent();
            List<Input> meant = folder ? searched(input, troubles) : List.of(input);
            inputs.addAll(changed.map(files -> files.among(input, meant)).orElse(meant));
        }
        List<Input> once = Input.once(inputs);
        configurations.require(once);
        return once;
    }

    /** Says that nothing is left, if that is because nothing changed. */
    void sayWhyNothing() {
        changed.ifPresent(files -> session.say("no blueprint changed since " + files.revision()));
    }

    /** Whether having nothing to do is a result like others. */
    boolean mayBeEmpty() {
        return changed.isPresent();
    }

    private List<Input> searched(Input folder, Consumer<Problem> troubles) {
        List<Problem> problems = new ArrayList<>();
        Path top = folder.path().orElseThrow();
        List<Input> all = BlueprintFiles.under(folder.name(), top, kind::takes, problems::add);
        List<Input> found = selected(top, all);
        if (found.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(
                    all.isEmpty()
                            ? "there is no " + kind.called() + " file under the folder " + folder.name()
                            : "all " + kind.called() + " files under the folder " + folder.name()
                                    + " are left out by .gitignore or by " + Configurations.NAME
                                    + "; name a file itself to have it in any case"));
        }
        problems.forEach(troubles);
        return found;
    }

    private List<Input> selected(Path top, List<Input> all) {
        if (all.isEmpty()) {
            return all;
        }
        Path real = Input.real(top);
        Optional<Set<String>> notIgnored = Git.repository(real)
                .flatMap(repository -> new Git(real).notIgnored())
                .map(FileSelection::composed);
        Path absolute = top.toAbsolutePath().normalize();
        return all.stream()
                .filter(input -> {
                    Path relative = top.relativize(input.path().orElseThrow());
                    return notIgnored.filter(known -> !holds(known, relative)).isEmpty()
                            && kind.isSelected(configurations, absolute, absolute.resolve(relative));
                })
                .toList();
    }

    /** Whether the file or a folder it is in is among {@code known}: git names repositories inside by their folder. */
    private static boolean holds(Set<String> known, Path relative) {
        for (Path each = relative; each != null; each = each.getParent()) {
            if (known.contains(composed(SlashedPath.of(each)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> composed(List<String> paths) {
        Set<String> composed = new HashSet<>();
        paths.forEach(path -> composed.add(composed(path)));
        return composed;
    }

    /** Some systems take names apart into letters and accents, and git puts them together. */
    private static String composed(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
