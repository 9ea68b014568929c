package dev.blueline.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake for a copy of a blueprint, written as a small patch:
 *
 * <pre>
 * # what was done, for people
 *   a line that stays, and tells where
 * - a line that goes
 * + a line that comes
 * ! ^^^^^^ slug
 * &#64;@
 *   another place
 * </pre>
 *
 * The lines of a place that stay or go stand in the file one behind the other, once, whatever their indentation. The
 * carets mark what must be found in the line above them, one for each character.
 *
 * @param places the places that are changed, in the order of the file
 * @param slug the rule that finds it
 */
record Planted(List<Place> places, String slug) {
    private static final Pattern MARK = Pattern.compile("! *(\\^+) ([a-z-]+)");

    /**
     * One place.
     *
     * @param old the lines that stay or go, without indentation
     * @param fresh the lines that stay or come, without indentation
     * @param marked which of {@code fresh} the finding is in, from 0; -1 where it is in none
     * @param column where in that line its range begins, from 0
     * @param length how many characters it has
     */
    private record Place(List<String> old, List<String> fresh, int marked, int column, int length) {}

    static Planted read(String text) {
        List<Place> places = new ArrayList<>();
        String slug = "";
        for (String part : text.split("(?m)^@@$")) {
            List<String> old = new ArrayList<>();
            List<String> fresh = new ArrayList<>();
            int marked = -1;
            int column = 0;
            int length = 0;
            for (String line : part.lines().filter(line -> !line.isEmpty()).toList()) {
                String rest = line.substring(1).strip();
                switch (line.charAt(0)) {
                    case ' ' -> {
                        old.add(rest);
                        fresh.add(rest);
                    }
                    case '-' -> old.add(rest);
                    case '+' -> fresh.add(rest);
                    case '!' -> {
                        Matcher mark = MARK.matcher(line);
                        if (!mark.matches()) {
                            throw new IllegalArgumentException("not carets and a rule: " + line);
                        }
                        marked = fresh.size() - 1;
                        column = mark.start(1) - "! ".length();
                        length = mark.group(1).length();
                        slug = mark.group(2);
                    }
                    default -> {}
                }
            }
            places.add(new Place(List.copyOf(old), List.copyOf(fresh), marked, column, length));
        }
        return new Planted(List.copyOf(places), slug);
    }

    /** {@code text} with the mistake in it. */
    String into(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (Place place : places) {
            int at = find(lines, place.old());
            String indent = lines.get(at).substring(0, indentation(lines.get(at)));
            lines.subList(at, at + place.old().size()).clear();
            lines.addAll(at, place.fresh().stream().map(line -> indent + line).toList());
        }
        return String.join("\n", lines) + "\n";
    }

    /** What must be found in {@code after}, as {@link Marked#shown} tells it. */
    List<String> expected(String after) {
        List<String> lines = after.lines().toList();
        return places.stream()
                .filter(place -> place.marked() >= 0)
                .map(place -> {
                    int line = find(lines, place.fresh()) + place.marked();
                    int from = indentation(lines.get(line)) + place.column() + 1;
                    return (line + 1) + ":" + from + "-" + (from + place.length()) + " " + slug;
                })
                .toList();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static int find(List<String> lines, List<String> wanted) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + wanted.size() <= lines.size(); i++) {
            List<String> part = lines.subList(i, i + wanted.size()).stream()
                    .map(String::strip)
                    .toList();
            if (part.equals(wanted)) {
                found.add(i);
            }
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException("stands " + found.size() + " times: " + String.join(" / ", wanted));
        }
        return found.get(0);
    }
}
