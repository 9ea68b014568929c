package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.check.CheckCodes;
import dev.blueline.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The published blueprints of the field are right by definition: no rule may call them wrong. */
class ExamplesTest {
    @TestFactory
    List<DynamicTest> noErrorAndNoNeedlessException() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".blueprint"))
                    .sorted()
                    .map(ExamplesTest::test)
                    .toList();
        }
    }

    private static DynamicTest test(Path file) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Marked example = new Marked(file.toString(), Files.readString(file), "");
            assertThat(example.findings())
                    .noneMatch(finding -> finding.severity() == Severity.ERROR
                            || CheckCodes.all().contains(finding.code()));
        });
    }
}
