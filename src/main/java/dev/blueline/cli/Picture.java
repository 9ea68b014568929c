package dev.blueline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** An image that a document shows, drawn and not yet written. */
final class Picture {
    /** What the first line of every SVG of ours says. */
    private static final String SIGNATURE = "class=\"blueline\"";

    private static final int LOOKED_AT = 300;

    private final Path path;
    private final String name;
    private final byte[] bytes;

    /**
     * An image.
     *
     * @param path where it goes, absolute and without dots
     * @param name what it is called in messages
     * @param bytes what it holds, which nobody changes any more
     */
    Picture(Path path, String name, byte[] bytes) {
        this.path = path;
        this.name = name;
        this.bytes = bytes;
    }

    /** Where it goes, absolute and without dots. */
    Path path() {
        return path;
    }

    /** What it is called in messages. */
    String name() {
        return name;
    }

    /** Whether the same bytes would go to the same place. */
    boolean isSameAs(Picture other) {
        return path.equals(other.path) && Arrays.equals(bytes, other.bytes);
    }

    /**
     * Looks whether it can go where it goes.
     *
     * @param home the folder that it must not leave, links followed
     * @param shown whether the region shows an image of that name already, which is then taken for ours
     * @throws Problem if that is elsewhere, or if a file is in its way that is no drawing
     */
    void checkPlace(Path home, boolean shown) {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            throw new Problem(name + " is a link that leads nowhere; remove it");
        }
        if (!Input.real(nearestThere()).startsWith(home)) {
            throw new Problem(name + " is outside of the folder " + home.getFileName()
                    + ", where images of this page have to stay; give a place in it with -o");
        }
        for (Path folder = path.getParent();
                folder != null && !Files.isDirectory(folder);
                folder = folder.getParent()) {
            if (Files.exists(folder)) {
                throw new Problem(name + " cannot be written: " + folder.getFileName() + " is no folder");
            }
        }
        if (Files.isDirectory(path)) {
            throw new Problem(name + " cannot be written: it is a folder");
        }
        if (Files.exists(path) && !isFresh() && !shown && !isOfOurs()) {
            throw new Problem(name + " is there already and no drawing of Blueline's; give another name with -o, or"
                    + " remove it");
        }
    }

    /** The file, or the innermost folder on the way to it that is there. */
    private Path nearestThere() {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    /** Whether the file holds it already. */
    boolean isFresh() {
        try {
            return OutputFile.holds(path, bytes);
        } catch (IOException e) {
            throw FileProblems.reading(name, path, e);
        }
    }

    /** Whether there is an SVG in its place that Blueline drew. Other images say nothing of who drew them. */
    private boolean isOfOurs() {
        try (InputStream in = Files.newInputStream(path)) {
            String beginning = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return beginning.contains("<svg") && beginning.contains(SIGNATURE);
        } catch (IOException e) {
            throw FileProblems.reading(name, path, e);
        }
    }

    /**
     * Writes it, and makes its folder if that is missing.
     *
     * @return whether anything was written
     */
    boolean write() {
        try {
            Files.createDirectories(path.getParent());
            return OutputFile.write(path, bytes);
        } catch (IOException e) {
            throw FileProblems.writing(name, e);
        }
    }
}
