package dev.blueline.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * The text of a glob as a machine that reads a path once and never goes back, so that no pattern can take long: time
 * is the length of the pattern times that of the path. Takes the text as well formed.
 */
final class PathMachine {
    private static final int SLASH = '/';

    private final List<Order> orders = new ArrayList<>();

    /**
     * One order: with {@code reads} to read a character and go on with the next order; without, to go on with both
     * {@code next} and {@code other} at once.
     */
    private record Order(boolean isRead, IntPredicate reads, int next, int other) {}

    /**
     * A machine.
     *
     * @param glob the pattern, without a slash at its beginning or end
     * @param anchored whether it starts where the path does, and not below any folder
     * @param folder whether it has to be a folder, in which the file is
     */
    PathMachine(String glob, boolean anchored, boolean folder) {
        if (!anchored) {
            folders();
        }
        pattern(glob);
        if (folder) {
            read(c -> c == SLASH);
            repeat(PathMachine::isAny);
        } else {
            int fork = fork();
            read(c -> c == SLASH);
            repeat(PathMachine::isAny);
            to(fork, fork + 1, orders.size());
        }
    }

    /** Whether {@code path} is one that it knows. */
    boolean matches(String path) {
        int[] now = new int[orders.size() + 1];
        int[] then = new int[orders.size() + 1];
        int[] seen = new int[orders.size() + 1];
        Arrays.fill(seen, -1);
        int count = follow(0, now, 0, seen, 0);
        int round = 0;
        for (int at = 0; at < path.length() && count > 0; ) {
            int letter = path.codePointAt(at);
            at += Character.charCount(letter);
            round++;
            int next = 0;
            for (int i = 0; i < count; i++) {
                if (now[i] < orders.size() && orders.get(now[i]).reads().test(letter)) {
                    next = follow(now[i] + 1, then, next, seen, round);
                }
            }
            int[] old = now;
            now = then;
            then = old;
            count = next;
        }
        return count > 0 && seen[orders.size()] == round;
    }

    /** Adds the orders that read, and the end, of all that {@code start} leads to; how many there are now. */
    private int follow(int start, int[] into, int count, int[] seen, int round) {
        int size = count;
        List<Integer> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            int at = open.remove(open.size() - 1);
            if (seen[at] == round) {
                continue;
            }
            seen[at] = round;
            if (at == orders.size() || orders.get(at).isRead()) {
                into[size++] = at;
            } else {
                open.add(orders.get(at).other());
                open.add(orders.get(at).next());
            }
        }
        return size;
    }

    private void pattern(String glob) {
        int fork = -1;
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i) && (i == 0 || glob.charAt(i - 1) == '/')) {
                folders();
                i += 2;
            } else if (glob.startsWith("**", i)) {
                repeat(PathMachine::isAny);
                i++;
            } else if (c == '*') {
                repeat(PathMachine::isInName);
            } else if (c == '?') {
                read(PathMachine::isInName);
            } else if (c == '[') {
                int end = glob.indexOf(']', i + 2);
                Pattern characters = Pattern.compile(characters(glob.substring(i, end + 1)));
                read(letter -> characters.matcher(Character.toString(letter)).matches());
                i = end;
            } else if (c == '{') {
                fork = fork();
            } else if (c == ',' && fork >= 0) {
                ends.add(fork());
                to(fork, fork + 1, orders.size());
                fork = fork();
            } else if (c == '}') {
                to(fork, fork + 1, fork + 1);
                ends.forEach(end -> to(end, orders.size(), orders.size()));
                ends.clear();
                fork = -1;
            } else {
                int letter = glob.codePointAt(i);
                read(read -> read == letter);
                i += Character.charCount(letter) - 1;
            }
        }
    }

    /** {@code [abc]}, {@code [a-z]} or {@code [!abc]} as a regular expression. */
    static String characters(String brackets) {
        String inside = brackets.substring(1, brackets.length() - 1);
        boolean not = inside.startsWith("!") || inside.startsWith("^");
        String plain = (not ? inside.substring(1) : inside).replaceAll("([\\[\\]&^\\\\])", "\\\\$1");
        return (not ? "[^/" : "[") + plain + "]";
    }

    /** Nothing, or anything that ends with a slash. */
    private void folders() {
        int fork = fork();
        repeat(PathMachine::isAny);
        read(c -> c == SLASH);
        to(fork, fork + 1, orders.size());
    }

    private void repeat(IntPredicate reads) {
        int fork = fork();
        read(reads);
        int back = fork();
        to(back, fork, fork);
        to(fork, fork + 1, orders.size());
    }

    private void read(IntPredicate reads) {
        orders.add(new Order(true, reads, 0, 0));
    }

    private int fork() {
        orders.add(new Order(false, PathMachine::isAny, 0, 0));
        return orders.size() - 1;
    }

    private void to(int fork, int next, int other) {
        orders.set(fork, new Order(false, PathMachine::isAny, next, other));
    }

    private static boolean isInName(int letter) {
        return letter != SLASH;
    }

    private static boolean isAny(int letter) {
        return letter >= 0;
    }
}
