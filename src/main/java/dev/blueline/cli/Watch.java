package dev.blueline.cli;

import dev.blueline.report.Tally;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import picocli.CommandLine.ParseResult;

/**
 * {@code --watch}: runs a command, and again whenever what it reads has changed, until the program is ended or nobody
 * listens any more. Knows nothing of what the command does, and never reads standard input: a service has none.
 *
 * <p>Signals of the system make it quick and looking makes it sure: it looks after each signal, and now and then without
 * one, because network drives, containers and some systems send none. Looking never takes more than a hundredth of the
 * time.
 */
final class Watch {
    /** How long nothing may happen before it counts as over: longer than an editor or git takes between two files. */
    private static final long QUIET_MILLIS = 100;

    /** After this time it is not waited for quiet any more. */
    private static final long MOST_MILLIS = 2000;

    /** How often it is looked without a signal, at the most, where signals are to be expected and where they are not. */
    private static final long LOOK_MILLIS = 2000;

    private static final long LOOK_WITHOUT_SIGNALS_MILLIS = 500;

    /** The part of the time that may go into looking. */
    private static final int LOOKING_IS_ONE_OF = 100;

    private static final int MOST_NAMED = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** Tells whether something happened within some milliseconds, as soon as it did. */
    interface Signals {
        boolean await(long millis) throws InterruptedException;
    }

    /**
     * What became of one run.
     *
     * @param exitCode what it would have told the shell
     * @param places what it has read, to be watched from now on
     * @param written what of that it has written itself, which is no reason to run again
     */
    record Run(int exitCode, WatchedPlaces places, Set<Path> written) {}

    private final Session session;
    private final boolean terminal;
    private final Path workingFolder;

    /** A watch that speaks to {@code session}. */
    Watch(Session session) {
        this.session = session;
        this.terminal = session.surroundings().terminal().getAsBoolean();
        this.workingFolder = WatchedPlaces.absolute(session.surroundings().folder());
    }

    /**
     * Refuses {@code option}, if it was given.
     *
     * @param why the sentence's beginning, of which {@code --watch} is no part
     * @throws Problem if it was
     */
    static void refuse(ParseResult parsed, String option, String why) {
        if (parsed.hasMatchedOption(option)) {
            throw new Problem(option + " " + why + "; leave " + option + " or " + Options.WATCH + " out");
        }
    }

    /**
     * Runs {@code task}, which always reads {@code places}, and again after each change of them.
     *
     * @param task gets what changed, and gives an exit code
     * @return as {@link #repeat}
     */
    int run(WatchedPlaces places, ToIntFunction<Changes> task) {
        return repeat(places, changes -> new Run(task.applyAsInt(changes), places, Set.of()));
    }

    /**
     * Runs {@code task}, and again after each change. The first run is as without a watch, and its problem ends the
     * watch; of later runs a problem is told, and the watch goes on.
     *
     * @param named what the user named, which the task reads at least
     * @param task gets what changed
     * @return the exit code of the last run, when this thread is interrupted or nobody reads what is said
     */
    int repeat(WatchedPlaces named, Function<Changes, Run> task) {
        int exitCode = ExitCode.FINE;
        try (FolderSignals signals = FolderSignals.ofTheSystem()) {
            WatchedFiles known = WatchedFiles.look(named, signals);
            FileTime start = now();
            Done done = caughtUp(task, new Done(task.apply(Changes.FIRST), known), named, start, signals);
            exitCode = done.run().exitCode();
            boolean heard = session.isHeard();
            say("watching " + spoken(named) + "; Ctrl-C ends it");
            long pause = pause(signals, 0);
            while (session.isRead() && session.isHeard() == heard) {
                if (signals.await(pause)) {
                    settle(signals::await);
                }
                long began = System.nanoTime();
                WatchedPlaces places = done.run().places();
                WatchedFiles found = WatchedFiles.look(places, signals);
                pause = pause(signals, System.nanoTime() - began);
                Set<Path> changed = found.since(done.known());
                if (!changed.isEmpty()) {
                    say(told(changed, done.known(), found));
                    start = now();
                    Run run = again(task, changes(changed, places), places);
                    done = caughtUp(task, new Done(run, found), places, start, signals);
                }
                exitCode = done.run().exitCode();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return exitCode;
    }

    /** A run, and what is known of the files it has read. */
    private record Done(Run run, WatchedFiles known) {}

    /** After {@code done}, begun at {@code start}: run once more if it may have read what was written over meanwhile. */
    private Done caughtUp(
            Function<Changes, Run> task, Done done, WatchedPlaces before, FileTime start, FolderSignals signals) {
        WatchedFiles known = done.known().after(done.run(), before, signals);
        Set<Path> missed = known.missed(done.run(), done.known(), start);
        if (missed.isEmpty()) {
            return new Done(done.run(), known);
        }
        WatchedPlaces places = done.run().places();
        FileTime next = now();
        Run again = again(task, changes(missed, places), places);
        return caughtUp(task, new Done(again, known), places, next, signals);
    }

    /** Waits until nothing has happened for a while, so that many changes at once give one run. */
    static void settle(Signals signals) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
        while (signals.await(QUIET_MILLIS) && System.nanoTime() < end) {
            // Not over yet.
        }
    }

    private static long pause(FolderSignals signals, long nanosOfTheLastLook) {
        return Math.max(
                signals.arrive() ? LOOK_MILLIS : LOOK_WITHOUT_SIGNALS_MILLIS,
                TimeUnit.NANOSECONDS.toMillis(nanosOfTheLastLook) * LOOKING_IS_ONE_OF);
    }

    private Run again(Function<Changes, Run> task, Changes changes, WatchedPlaces places) {
        try {
            return task.apply(changes);
        } catch (Problem problem) {
            session.say(problem);
            return new Run(ExitCode.USAGE, places, Set.of());
        } catch (RuntimeException | StackOverflowError e) {
            session.sayMistake(e);
            return new Run(ExitCode.INTERNAL, places, Set.of());
        }
    }

    private static FileTime now() {
        return FileTime.from(Instant.now());
    }

    /** Only files that are watched one by one may be done again by themselves. */
    private static Changes changes(Set<Path> changed, WatchedPlaces places) {
        return new Changes(!places.files().containsAll(changed), changed);
    }

    private void say(String line) {
        session.say(terminal ? LocalTime.now(ZoneId.systemDefault()).format(TIME) + " " + line : line);
    }

    private String spoken(WatchedPlaces places) {
        List<String> parts = new ArrayList<>();
        List<Path> all = new ArrayList<>(places.folders());
        all.addAll(places.files());
        if (all.size() <= MOST_NAMED) {
            all.forEach(path -> parts.add(spoken(path)));
        } else {
            count(places.folders().size(), "folder").ifPresent(parts::add);
            count(places.files().size(), "file").ifPresent(parts::add);
        }
        return listed(parts);
    }

    private static Optional<String> count(int count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(Tally.counted(count, what));
    }

    private String told(Set<Path> changed, WatchedFiles before, WatchedFiles after) {
        if (changed.size() > MOST_NAMED) {
            return changed.size() + " files changed";
        }
        List<String> parts = new ArrayList<>();
        for (Path file : changed) {
            parts.add(spoken(file) + (!after.holds(file) ? " is gone" : before.holds(file) ? " changed" : " is new"));
        }
        return listed(parts);
    }

    private static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** As seen from the working folder, if it is in there. */
    private String spoken(Path path) {
        if (path.equals(workingFolder)) {
            return "this folder";
        }
        return SlashedPath.of(path.startsWith(workingFolder) ? workingFolder.relativize(path) : path);
    }
}
