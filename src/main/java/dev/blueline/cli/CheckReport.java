package dev.blueline.cli;

import dev.blueline.report.ConciseReport;
import dev.blueline.report.Reporter;
import dev.blueline.report.TextReport;
import java.util.List;

/** The formats that findings can be told in. */
final class CheckReport {
    private static final List<Reporter> REPORTERS = List.of(new TextReport(), new ConciseReport());

    /** Their names, in the order they are told. */
    static final List<String> FORMATS = REPORTERS.stream().map(Reporter::name).toList();

    /** The one that is for people, who are told more than the findings. */
    static final String FOR_PEOPLE = new TextReport().name();

    private CheckReport() {}

    /**
     * The format called {@code word}.
     *
     * @throws Problem if there is none
     */
    static Reporter reporter(String word) {
        return REPORTERS.get(FORMATS.indexOf(Choices.check("the format of findings", word, FORMATS)));
    }
}
