package dev.blueline.cli;

import dev.blueline.cli.RegionFiller.Filling;
import dev.blueline.docs.Fault;
import dev.blueline.docs.Region;
import dev.blueline.report.Tally;
import dev.blueline.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One pass over documents: first everything is made, then it is written, shown or compared, so that a page with a mistake
 * stays as it is with all its images, and no two regions write one image.
 */
final class DocsRun {
    private final RegionFiller filler;
    private final boolean tellsAll;
    private final Session session;
    private final Set<Path> read = new LinkedHashSet<>();
    private final Set<Path> written = new LinkedHashSet<>();
    private final List<Filled> filled = new ArrayList<>();
    private int exitCode = ExitCode.FINE;
    private boolean stale;

    /** A page without mistakes, and what its regions are to hold. */
    private record Filled(MarkdownFile file, List<Filling> fillings) {

        String text() {
            return file.page().with(fillings.stream().map(Filling::content).toList());
        }
    }

    /** @param tellsAll whether also what is up to date already is told when it is written */
    DocsRun(RegionFiller filler, boolean tellsAll, Session session) {
        this.filler = filler;
        this.tellsAll = tellsAll;
        this.session = session;
    }

    /** The exit code of what was done until now. */
    int exitCode() {
        return exitCode;
    }

    /** The files and folders that the regions are about, be they there or not. */
    List<Path> read() {
        return List.copyOf(read);
    }

    /** The pages that were written. */
    Set<Path> written() {
        return written;
    }

    /** Whether something was found that is not up to date. */
    boolean isStale() {
        return stale;
    }

    /** Reads {@code inputs} and makes what their regions are to hold. Tells what is wrong. */
    void fill(List<Input> inputs) {
        for (Input input : inputs) {
            try {
                fill(MarkdownFile.of(input));
            } catch (Problem problem) {
                tell(problem);
            }
        }
        refuseSharedImages();
        boolean nothing = filled.stream().allMatch(page -> page.fillings().isEmpty());
        if (nothing && !inputs.isEmpty() && exitCode == ExitCode.FINE) {
            session.say(
                    "there is no region to fill; one begins with a line such as <!-- blueline: render hotel.blueprint -->"
                            + " and ends with <!-- /blueline -->");
        }
    }

    private void fill(MarkdownFile file) {
        List<Fault> faults = file.page().faults();
        faults.forEach(fault -> tell(new Problem(file.at(fault.line()) + ": " + fault.sentence())));
        List<Filling> fillings = new ArrayList<>();
        int mistakes = faults.size();
        for (Region region : file.page().regions()) {
            try {
                read.addAll(filler.read(file, region));
                Optional<Filling> filling = filler.fill(file, region);
                filling.ifPresent(fillings::add);
                if (filling.isEmpty()) {
                    mistakes++;
                    exitCode = Math.max(exitCode, ExitCode.FINDINGS);
                }
            } catch (Problem problem) {
                mistakes++;
                tell(new Problem(file.at(region.line()) + ": " + problem.getMessage(), problem.details()));
            }
        }
        if (mistakes == 0) {
            filled.add(new Filled(file, fillings));
        } else {
            staysAsItIs(file, mistakes);
        }
    }

    private void staysAsItIs(MarkdownFile file, int mistakes) {
        session.say(file.name() + ": " + Tally.counted(mistakes, "mistake") + "; it stays as it is");
    }

    /** Tells what is wrong. */
    void tell(Problem problem) {
        session.say(problem);
        exitCode = ExitCode.USAGE;
    }

    /** Pages of which two regions want different images in one place are left as they are. */
    private void refuseSharedImages() {
        Map<Path, Filling> byPath = new HashMap<>();
        Map<Path, Filled> pageOf = new HashMap<>();
        Set<Filled> refused = new LinkedHashSet<>();
        for (Filled page : filled) {
            for (Filling filling : page.fillings()) {
                filling.picture().ifPresent(picture -> {
                    Path real = Input.real(picture.path());
                    Filling other = byPath.putIfAbsent(real, filling);
                    pageOf.putIfAbsent(real, page);
                    if (other != null && !other.picture().orElseThrow().isSameAs(picture)) {
                        Filled first = pageOf.get(real);
                        tell(new Problem(page.file().at(filling.region().line()) + ": "
                                + first.file().at(other.region().line()) + " writes another drawing to "
                                + picture.name() + "; give one of them another name with -o"));
                        refused.add(first);
                        refused.add(page);
                    }
                });
            }
        }
        refused.forEach(page -> session.say(page.file().name() + ": it stays as it is"));
        filled.removeAll(refused);
    }

    /** Writes what is not up to date: the images of a page, and then the page. */
    void write() {
        for (Filled page : filled) {
            try {
                write(page);
            } catch (Problem problem) {
                tell(problem);
            }
        }
    }

    private void write(Filled page) {
        if (page.fillings().isEmpty()) {
            return;
        }
        MarkdownFile file = page.file();
        for (Filling filling : page.fillings()) {
            filling.picture()
                    .ifPresent(picture ->
                            say(file.at(filling.region().line()) + " -> " + picture.name(), picture.write()));
        }
        try {
            boolean changed = OutputFile.rewrite(file.path(), page.text().getBytes(StandardCharsets.UTF_8));
            if (changed) {
                written.add(file.path());
            }
            say(file.name(), changed);
        } catch (IOException e) {
            throw FileProblems.rewriting(file.name(), e);
        }
    }

    private void say(String what, boolean changed) {
        if (changed || tellsAll) {
            session.say(what + (changed ? "" : " (unchanged)"));
        }
    }

    /** Shows how the pages would change. */
    void show() {
        for (Filled page : filled) {
            session.print(UnifiedDiff.of(page.file().name(), page.file().page().text(), page.text()));
        }
    }

    /** Tells which regions and images are not up to date. */
    void compare() {
        for (Filled page : filled) {
            for (Filling filling : page.fillings()) {
                String place = page.file().at(filling.region().line());
                filling.picture()
                        .filter(picture -> !picture.isFresh())
                        .ifPresent(picture -> outOfDate(
                                place,
                                picture.name()
                                        + (Files.exists(picture.path()) ? " is not up to date" : " is missing")));
                if (!filling.isFresh()) {
                    outOfDate(place, "`" + filling.region().directive() + "` is not up to date");
                }
            }
        }
    }

    private void outOfDate(String place, String what) {
        session.print(Printable.text(place + ": " + what) + "\n");
        stale = true;
        exitCode = Math.max(exitCode, ExitCode.FINDINGS);
    }
}
