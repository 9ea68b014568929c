package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads addresses. A drawing makes links of them, so none but those of the web, of mail and of files beside the
 * blueprint are let through: nothing that a browser would run.
 */
final class Links {
    private static final Pattern SCHEME = Pattern.compile("([\\p{L}][\\p{L}\\p{Nd}+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final String HELP = "write `https://…`, `http://…`, `mailto:…` or a path such as `notes/visit.pdf`";

    private final Diagnostics diagnostics;

    Links(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The addresses of {@code links}, without those that are none. */
    List<String> read(List<AttributeNode> links) {
        List<String> read = new ArrayList<>();
        for (AttributeNode link : links) {
            if (link.value() instanceof Value.TextValue value && isAddress(value.text())) {
                read.add(value.text().value());
            }
        }
        return read;
    }

    private boolean isAddress(Text text) {
        String address = text.value();
        if (address.isBlank()) {
            return tell(text, "this link leads nowhere");
        }
        boolean spaced = address.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.isWhitespace(c));
        if (spaced) {
            return tell(text, "a link has no spaces and no line breaks; write `%20` for a space");
        }
        Matcher scheme = SCHEME.matcher(address);
        if (scheme.matches() && !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
            return tell(text, "a link cannot begin with `" + scheme.group(1) + ":`");
        }
        if (!scheme.matches() && (address.startsWith("/") || address.contains("\\"))) {
            return tell(text, "a path in a link begins at the blueprint's own folder and has `/` between its parts");
        }
        return true;
    }

    private boolean tell(Text text, String message) {
        diagnostics.add(
                Diagnostic.error(ResolveCodes.WRONG_LINK, text.span(), message).help(HELP));
        return false;
    }
}
