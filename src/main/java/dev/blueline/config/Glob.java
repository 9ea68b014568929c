package dev.blueline.config;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for paths, read as a line of {@code .gitignore} is: {@code *} and {@code ?} stay within a name, {@code **}
 * goes over folders, {@code [a-z]} is one character of several, <code>{a,b}</code> one text of several. One without a
 * slash before its end is looked for at every depth, others start where the configuration is; one that matches a
 * folder takes all that is in it. It knows no exceptions ({@code !}). Letter case counts on every system.
 */
public final class Glob {
    private final String text;
    private final PathMachine machine;

    private Glob(String text, PathMachine machine) {
        this.text = text;
        this.machine = machine;
    }

    /**
     * The pattern that {@code text} writes.
     *
     * @throws IllegalArgumentException if {@link #mistake} finds one
     */
    public static Glob of(String text) {
        mistake(text).ifPresent(mistake -> {
            throw new IllegalArgumentException(mistake);
        });
        String plain = text.startsWith("./") ? text.substring(1) : text;
        boolean folder = plain.endsWith("/");
        String body = folder ? plain.substring(0, plain.length() - 1) : plain;
        boolean anchored = body.contains("/");
        return new Glob(text, new PathMachine(body.startsWith("/") ? body.substring(1) : body, anchored, folder));
    }

    /** Why {@code text} is no pattern, as the end of a sentence; empty if it is one. */
    public static Optional<String> mistake(String text) {
        if (text.isBlank() || text.equals("/") || text.equals("./")) {
            return Optional.of("it names nothing");
        }
        if (text.startsWith("!")) {
            return Optional.of("a pattern cannot take back another one with `!`");
        }
        if (text.contains("\\")) {
            return Optional.of("folders are parted by `/` on every system");
        }
        if (("/" + text + "/").contains("/../")) {
            return Optional.of("it leads out of the folder of the configuration");
        }
        return unclosed(text);
    }

    /** Whether the file at {@code path}, with slashes and from where patterns start, is meant. */
    public boolean matches(String path) {
        return machine.matches(path);
    }

    private static Optional<String> unclosed(String text) {
        boolean braces = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                int end = text.indexOf(']', i + 2);
                if (end < 0) {
                    return Optional.of("its `[` is never closed");
                }
                String between = text.substring(i, end + 1);
                if (between.contains("/") || !compiles(PathMachine.characters(between))) {
                    return Optional.of("`" + between + "` is no range of characters");
                }
                i = end;
            } else if (c == '{') {
                if (braces) {
                    return Optional.of("its braces stand inside each other");
                }
                braces = true;
            } else if (c == '}') {
                if (!braces) {
                    return Optional.of("its `}` was never opened");
                }
                braces = false;
            }
        }
        return braces ? Optional.of("its `{` is never closed") : Optional.empty();
    }

    private static boolean compiles(String regex) {
        try {
            Pattern.compile(regex);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && glob.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
