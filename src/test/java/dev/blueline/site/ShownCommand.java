package dev.blueline.site;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A call of Blueline in a page: a line of a {@code ```sh} fence, or a text between single backquotes. It knows no shell
 * but two things, {@code < FILE} and a last {@code > FILE}, which is not written; a call that needs more is not for a page.
 *
 * @param line the call, from {@code blueline} on
 * @param picture the file name of the picture right behind its fence, which shows what the call writes
 */
public record ShownCommand(String line, Optional<String> picture) {
    private static final Path EXAMPLES = Path.of("examples");
    private static final Pattern FENCE = Pattern.compile(
            "^```sh\\n(?<lines>.*?)^```$(?:\\n\\n\\[?!\\[[^]]*]\\([^)]*/images/views/(?<picture>[a-z0-9-]+\\.svg)\\))?"
                    + "|^```.*?^```$|`(?<inline>blueline [^`\\n]+)`",
            Pattern.MULTILINE | Pattern.DOTALL);

    /** The calls in {@code text}, in its order. Those with a word in capitals are forms to fill in, and left out. */
    public static List<ShownCommand> of(String text) {
        List<ShownCommand> found = new ArrayList<>();
        Matcher part = FENCE.matcher(text);
        while (part.find()) {
            Optional<String> picture = Optional.ofNullable(part.group("picture"));
            Stream.of(part.group("lines"), part.group("inline"))
                    .flatMap(Stream::ofNullable)
                    .flatMap(String::lines)
                    .map(line -> line.substring(line.indexOf("&& ") < 0 ? 0 : line.indexOf("&& ") + 3))
                    .filter(line -> line.startsWith("blueline ") && !line.matches(".*\\b[A-Z]{2,}\\b.*"))
                    .forEach(line -> found.add(new ShownCommand(line, picture)));
        }
        return found;
    }

    /** Runs it in {@code folder}, in which the examples are laid out first, by themselves and below {@code examples}. */
    public Outcome run(Path folder) {
        CommandRun run = CommandRun.in(folder);
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            for (Path example : examples.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(example);
                run.file(example.getFileName().toString(), bytes).file("examples/" + example.getFileName(), bytes);
            }
            String[] sides = line.replaceFirst(" > \\S+$", "").split(" < ", 2);
            if (sides.length == 2) {
                run.input(Files.readAllBytes(folder.resolve(sides[1])));
            }
            String[] words = sides[0].strip().split(" +");
            String[] arguments = Arrays.copyOfRange(words, 1, words.length);
            return List.of(arguments).contains("--watch")
                    ? run.start(arguments).awaitSaid("watching ").end()
                    : run.run(arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return line;
    }
}
