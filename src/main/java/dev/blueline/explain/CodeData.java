package dev.blueline.explain;

import dev.blueline.check.FormerNames;
import dev.blueline.check.RuleInfo;
import dev.blueline.compile.KnownCode;
import dev.blueline.diagnostic.Explanation.Example;
import dev.blueline.json.JsonFields;
import dev.blueline.model.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that can be found, as JSON for programs of one's own. The form is published as a JSON Schema, {@code
 * dev/blueline/schema/rules.schema.json}. What a code does not have is left out; lists are always there.
 */
public final class CodeData {
    private CodeData() {}

    /** A list of all codes, in the groups and the order of {@link CodeList}. */
    public static String json() {
        List<KnownCode> codes = Stream.of(Series.values())
                .flatMap(series -> series.codes().stream())
                .toList();
        return JsonFields.list(codes, CodeData::code);
    }

    private static void code(JsonFields fields, KnownCode known) {
        fields.text("id", known.code().slug());
        fields.text("code", known.code().id());
        fields.text("kind", known.rule().isPresent() ? "rule" : "diagnostic");
        fields.text("class", Series.of(known).word());
        fields.text("severity", known.severity().word());
        fields.text("since", known.explanation().since());
        fields.text("summary", known.summary());
        fields.text("why", known.explanation().why().strip());
        known.rule().ifPresent(rule -> scope(fields, rule));
        fields.truth(
                "fixable",
                ShownExample.findings(known.explanation()).stream()
                        .anyMatch(finding -> finding.fix().isPresent()));
        fields.texts("formerIds", FormerNames.of(known.code().slug()));
        fields.optional("example", known.explanation().example(), example -> example(fields, example));
    }

    private static void scope(JsonFields fields, RuleInfo rule) {
        fields.texts(
                "profiles", Arrays.stream(Profile.values()).filter(rule::isFor).toList(), Profile::word);
        fields.truth("needsArrows", rule.scope().arrows());
        fields.truth("needsDay", rule.scope().day());
    }

    private static void example(JsonFields fields, Example example) {
        fields.text("language", example.language());
        fields.text("bad", ShownExample.unmarked(example.bad()));
        fields.text("good", example.good());
    }
}
