package dev.blueline.report;

import dev.blueline.diagnostic.Severity;
import java.util.List;

/**
 * What a report can say about a kind of finding, apart from any one of them.
 *
 * @param severity how grave it usually is
 * @param summary what it finds, as one sentence without a full stop
 * @param why why that matters, in plain paragraphs
 * @param page all of this and examples, as a page of Markdown
 * @param tags words to sort kinds by, lower case with hyphens
 */
public record CodeText(Severity severity, String summary, String why, String page, List<String> tags) {

    /** Takes a copy of the list. */
    public CodeText {
        tags = List.copyOf(tags);
    }
}
