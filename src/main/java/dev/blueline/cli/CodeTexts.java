package dev.blueline.cli;

import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import dev.blueline.diagnostic.Code;
import dev.blueline.explain.CodePage;
import dev.blueline.report.CodeText;
import java.util.ArrayList;
import java.util.List;

/** What reports are told of a kind of finding, from the catalogue of all of them. */
final class CodeTexts {
    private CodeTexts() {}

    /** What is known of {@code code}. */
    static CodeText of(Code code) {
        KnownCode known = KnownCodes.named(code.slug()).orElseThrow();
        List<String> tags = new ArrayList<>(List.of("service-blueprint"));
        known.rule().ifPresent(rule -> tags.add(rule.ruleClass().word()));
        return new CodeText(
                known.severity(), known.summary(), known.explanation().why().strip(), CodePage.markdown(known), tags);
    }
}
