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
    private final Pattern pattern;

    private Glob(String text, Pattern pattern) {
        this.text = text;
        this.pattern = pattern;
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
        String regex = (anchored ? "" : "(?:.*/)?")
                + regex(body.startsWith("/") ? body.substring(1) : body)
                + (folder ? "/.*" : "(?:/.*)?");
        return new Glob(text, Pattern.compile(regex, Pattern.DOTALL));
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
        return pattern.matcher(path).matches();
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
                if (between.contains("/") || !compiles(characters(between))) {
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

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        boolean braces = false;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i) && (i == 0 || glob.charAt(i - 1) == '/')) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '*') {
                regex.append("[^/]*");
            } else if (c == '?') {
                regex.append("[^/]");
            } else if (c == '[') {
                int end = glob.indexOf(']', i + 2);
                regex.append(characters(glob.substring(i, end + 1)));
                i = end;
            } else if (c == '{') {
                regex.append("(?:");
                braces = true;
            } else if (c == '}') {
                regex.append(')');
                braces = false;
            } else if (c == ',' && braces) {
                regex.append('|');
            } else {
                int letter = glob.codePointAt(i);
                regex.append(Pattern.quote(Character.toString(letter)));
                i += Character.charCount(letter) - 1;
            }
        }
        return regex.toString();
    }

    /** {@code [abc]}, {@code [a-z]} or {@code [!abc]} as a regular expression. */
    private static String characters(String brackets) {
        String inside = brackets.substring(1, brackets.length() - 1);
        boolean not = inside.startsWith("!") || inside.startsWith("^");
        String plain = (not ? inside.substring(1) : inside).replaceAll("([\\[\\]&^\\\\])", "\\\\$1");
        return (not ? "[^/" : "[") + plain + "]";
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
