package dev.blueline.cli;

import dev.blueline.graphviz.Engine;
import dev.blueline.graphviz.Unplaceable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The program {@code dot} on the path, through pipes: nothing of the user's text goes anywhere else. */
final class DotProgram implements Engine {
    private static final String PROGRAM = "dot";

    @Override
    public String answer(String source) {
        Process process;
        try {
            process = new ProcessBuilder(PROGRAM, "-Tjson0")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new Unplaceable("there is no program dot on the path: install Graphviz, or leave --engine out", e);
        }
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(source.getBytes(StandardCharsets.UTF_8));
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Unplaceable("dot ended with exit code " + process.exitValue() + "; leave --engine out");
            }
            return answer;
        } catch (IOException e) {
            throw new Unplaceable("dot ended before it had read the graph; leave --engine out", e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Unplaceable("interrupted while dot placed the graph", e);
        }
    }
}
