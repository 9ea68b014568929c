package dev.blueline.render.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Graphviz's own program, where it is installed. */
final class Dot {
    private static final int SECONDS = 60;

    private Dot() {}

    /** What {@code dot} draws from {@code graph}, as SVG; skips the test where it is not installed, but not in CI. */
    static Document svg(String graph, Path folder) {
        try {
            Path in = Files.writeString(folder.resolve("graph.dot"), graph, StandardCharsets.UTF_8);
            Path out = folder.resolve("graph.svg");
            Path errors = folder.resolve("errors.txt");
            Process process;
            try {
                process = new ProcessBuilder("dot", "-Tsvg", "-o", out.toString(), in.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(errors.toFile())
                        .start();
            } catch (IOException missing) {
                assumeTrue("true".equals(System.getenv("CI")), "dot is not installed");
                throw missing;
            }
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("dot ends").isTrue();
            assertThat(Files.readAllLines(errors, StandardCharsets.UTF_8))
                    .as("errors of dot")
                    .allMatch(line -> line.startsWith("Warning: Unable to reclaim box space"));
            assertThat(process.exitValue()).isZero();
            return parse(Files.readString(out, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("dot wrote no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
