package dev.blueline.diagnostic;

import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Short names by which findings are known again after a file was edited elsewhere: made of the code and of what the
 * finding is about, never of its wording, its place or its gravity. They are compared between versions of the program,
 * so that what goes into them cannot change without every baseline changing with it.
 */
public final class Fingerprints {
    private static final int BYTES = 16;

    private Fingerprints() {}

    /**
     * The fingerprints of all findings about one file, one for each and in their order. No two are equal: of findings
     * that are alike, the second has another fingerprint than the first. So when one of these goes, it is the last
     * fingerprint that goes.
     *
     * @param source the file, whose name does not count
     * @param diagnostics its findings, in the order of the file
     * @return 32 hexadecimal digits each
     */
    public static List<String> of(SourceFile source, List<Diagnostic> diagnostics) {
        Map<List<String>, Integer> alike = new HashMap<>();
        List<String> fingerprints = new ArrayList<>(diagnostics.size());
        for (Diagnostic diagnostic : diagnostics) {
            List<String> identity = identity(source, diagnostic);
            int ordinal = alike.merge(identity, 1, Integer::sum);
            List<String> parts = new ArrayList<>(identity);
            parts.add(Integer.toString(ordinal));
            fingerprints.add(of(parts));
        }
        return List.copyOf(fingerprints);
    }

    /** The fingerprint of {@code parts}, told apart from that of the same texts parted otherwise; 32 hexadecimal digits. */
    public static String of(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static List<String> identity(SourceFile source, Diagnostic diagnostic) {
        List<String> identity = new ArrayList<>();
        identity.add(diagnostic.code().id());
        if (diagnostic.about().isEmpty()) {
            identity.add(withoutBlanks(source, diagnostic.span()));
        } else {
            identity.add("about");
            identity.addAll(diagnostic.about());
        }
        return identity;
    }

    /** The text of {@code span} as far as it lies in the file; where its lines are broken does not count. */
    private static String withoutBlanks(SourceFile source, Span span) {
        StringBuilder folded = new StringBuilder();
        source.slice(source.within(span))
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
