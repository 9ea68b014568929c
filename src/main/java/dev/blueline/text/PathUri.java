package dev.blueline.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Paths as URI references, by RFC 3986: everything but plain letters, digits and a few signs is percent-encoded. */
public final class PathUri {
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");
    private static final String UNRESERVED = "-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private PathUri() {}

    /** {@code path}, with forward slashes, as a {@code file:} URI if it is absolute and else as a relative reference. */
    public static String of(String path) {
        if (path.startsWith("//")) {
            return "file:" + encoded(path);
        }
        if (path.startsWith("/")) {
            return "file://" + encoded(path);
        }
        return DRIVE.matcher(path).matches()
                ? "file:///" + path.substring(0, 2) + encoded(path.substring(2))
                : encoded(path);
    }

    /** Whether {@code path} stays below the folder it is counted from. */
    public static boolean isBelow(String path) {
        return !path.startsWith("/")
                && !path.startsWith("../")
                && !DRIVE.matcher(path).matches();
    }

    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                uri.append((char) c);
            } else {
                uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return uri.toString();
    }
}
