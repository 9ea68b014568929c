package dev.blueline.viewers;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What a test needs of the machine. Where it is missing the test is skipped and says why; in CI it fails. */
final class Needed {
    private Needed() {}

    static void orSkipped(boolean there, String reason) {
        if (!there && "true".equals(System.getenv("CI"))) {
            fail(reason + " (CI runs every test)");
        }
        Assumptions.assumeTrue(there, reason);
    }

    /** The first of several programs that is installed. */
    static Path program(String debian, String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        List<Path> found = Stream.of(names)
                .flatMap(name -> Stream.of(path.split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .toList();
        orSkipped(!found.isEmpty(), names[0] + " is not installed; Debian has it as " + debian);
        return found.get(0);
    }
}
