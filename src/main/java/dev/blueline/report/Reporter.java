package dev.blueline.report;

import java.util.List;

/** Writes the findings about files in one format. Stateless. */
public interface Reporter {

    /** The format's name, as people ask for it. */
    String name();

    /** Whether a report is a document, which a program reads and therefore expects even if there are no files. */
    boolean isDocument();

    /** The whole report, in Unix line ends and with one at the end unless there is nothing to say. */
    String report(List<FileFindings> files, ReportOptions options);
}
