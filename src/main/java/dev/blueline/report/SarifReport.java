package dev.blueline.report;

import dev.blueline.diagnostic.Code;
import dev.blueline.json.JsonFields;
import dev.blueline.text.Printable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * SARIF 2.1.0, which code hosts and editors read. Of all kinds of finding it describes those that occur.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the standard</a>
 */
public final class SarifReport implements Reporter {
    private final Supplier<String> version;
    private final Function<Code, CodeText> texts;

    /**
     * A reporter.
     *
     * @param version the version of the program that found the findings; asked only when a report is written
     * @param texts what is known of each code
     */
    public SarifReport(Supplier<String> version, Function<Code, CodeText> texts) {
        this.version = version;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public String report(List<FileFindings> files, ReportOptions options) {
        return Printable.json(
                JsonFields.document(fields -> new SarifDocument(fields, files).write(version.get(), texts)));
    }
}
