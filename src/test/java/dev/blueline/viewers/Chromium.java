package dev.blueline.viewers;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks Chromium how it draws: a page with all drawings and {@code measure.js} is opened once, without a window, and the
 * numbers are read from what the page has become.
 */
final class Chromium {
    private static final Gson GSON = new GsonBuilder().create();
    private static final String BEGIN = "<pre id=\"answer\">";

    private Chromium() {}

    /** What the page says; the names are those of {@code measure.js}. */
    record Answer(String failed, boolean dark, List<Shown> drawings, List<Picture> pictures) {}

    /** A drawing inside the page. */
    record Shown(String trouble, List<double[]> lines, String colour) {
        List<Ink> inks() {
            return lines.stream().map(n -> new Ink(n[0], n[1], n[2], n[3])).toList();
        }
    }

    /** A drawing as an image: 0 wide if it was not opened; the red, green, blue and opacity of its ground. */
    record Picture(int width, List<Integer> ground) {}

    /** Opens the drawings with these fonts, as somebody who has asked for a dark screen or not. */
    static Answer open(List<Drawing> drawings, FontSetup fonts, boolean dark, Path folder) throws Exception {
        Path program = Needed.program("chromium", "chromium", "chromium-browser", "google-chrome");
        Path page = folder.resolve("page.html");
        Files.writeString(page, page(drawings));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-device-scale-factor=1",
                "--user-data-dir=" + folder.resolve("profile"),
                "--dump-dom",
                page.toUri().toString()));
        if (dark) {
            command.add(1, "--force-dark-mode");
        }
        Path out = folder.resolve("page.out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("page.err").toFile());
        builder.environment().put("FONTCONFIG_FILE", fonts.config().toString());
        Process process = builder.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Chromium did not finish");
        }
        String dom = Files.readString(out);
        int begin = dom.indexOf(BEGIN);
        if (begin < 0) {
            throw new AssertionError("Chromium said nothing: " + Files.readString(folder.resolve("page.err")));
        }
        String json = dom.substring(begin + BEGIN.length(), dom.indexOf("</pre>", begin))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        Answer answer = GSON.fromJson(json, Answer.class);
        if (answer.failed() != null) {
            throw new AssertionError("the page failed: " + answer.failed());
        }
        return answer;
    }

    private static String page(List<Drawing> drawings) throws IOException {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\">"
                + "<meta name=\"color-scheme\" content=\"light dark\"></head><body>\n");
        page.append("<script type=\"application/json\" id=\"drawings\">")
                .append(GSON.toJson(drawings.stream().map(Drawing::source).toList()))
                .append("</script>\n");
        for (Drawing drawing : drawings) {
            byte[] bytes = drawing.source().getBytes(StandardCharsets.UTF_8);
            page.append("<img src=\"data:image/svg+xml;base64,")
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append("\">\n");
        }
        return page.append("<script>")
                .append(Files.readString(Path.of("src/test/resources/viewers/measure.js")))
                .append("</script></body></html>\n")
                .toString();
    }
}
