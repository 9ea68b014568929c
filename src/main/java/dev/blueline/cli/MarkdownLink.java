package dev.blueline.cli;

import java.nio.charset.StandardCharsets;

/** Paths as Markdown, MDX and web pages read them in a link. */
final class MarkdownLink {
    private static final String PLAIN = "/-_.~,+=@!";

    private MarkdownLink() {}

    /**
     * {@code path} with everything written as {@code %20} and the like that would end the link or mean something else in
     * it. Letters of every script stay as they are.
     *
     * @param path a path with slashes
     */
    static String to(String path) {
        StringBuilder link = new StringBuilder();
        path.codePoints().forEach(sign -> {
            boolean plain = sign < 128
                    ? Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0
                    : Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
            if (plain) {
                link.appendCodePoint(sign);
            } else {
                for (byte each : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
                    link.append('%')
                            .append(Character.toUpperCase(Character.forDigit((each >> 4) & 0xF, 16)))
                            .append(Character.toUpperCase(Character.forDigit(each & 0xF, 16)));
                }
            }
        });
        return link.toString();
    }
}
