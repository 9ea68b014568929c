package dev.blueline.explain;

import dev.blueline.check.FormerNames;
import dev.blueline.check.RuleInfo;
import dev.blueline.compile.KnownCode;
import dev.blueline.diagnostic.Explanation;
import dev.blueline.model.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is known of one kind of finding, as a page of Markdown. */
public final class CodePage {
    private CodePage() {}

    /** The page, each paragraph on one line, with a line feed at its end. */
    public static String markdown(KnownCode known) {
        return page(known, CodePage::code);
    }

    /** The same with links to the pages beside it, each named after its slug, and to the list of all, {@code index.md}. */
    public static String linked(KnownCode known) {
        return page(known, slug -> "[" + code(slug) + "](" + slug + ".md)")
                + "\n[Everything that can be found](index.md)\n";
    }

    private static String page(KnownCode known, UnaryOperator<String> link) {
        Explanation explanation = known.explanation();
        List<String> parts = new ArrayList<>();
        parts.add("# " + known.code().slug());
        parts.add(known.summary() + ".");
        parts.add(facts(known));
        parts.add("## Why");
        parts.add(explanation.why().strip());
        known.rule().ifPresent(rule -> silence(rule, parts));
        explanation.example().ifPresent(example -> {
            parts.add("## Found here");
            parts.add(fenced(example.language(), ShownExample.unmarked(example.bad())));
            String report = ShownExample.report(explanation);
            if (!report.isEmpty()) {
                String today = ShownExample.today(example.bad())
                        .map(day -> " --today " + day)
                        .orElse("");
                parts.add("`blueline check" + today + "` says:");
                parts.add(fenced("text", report));
            }
            parts.add("## Put right");
            parts.add(fenced(example.language(), example.good()));
        });
        parts.add(known.rule().isPresent() ? "## If it is meant this way" : "## No exception");
        parts.add(Series.of(known).noException().orElseGet(() -> exception(known)));
        List<String> former = FormerNames.of(known.code().slug());
        if (!former.isEmpty()) {
            parts.add("## Former names");
            parts.add(former.stream().map(CodePage::code).collect(Collectors.joining(", "))
                    + (former.size() == 1 ? " is a name it once had. It" : " are names it once had. They")
                    + " still " + (former.size() == 1 ? "works" : "work") + " wherever a name is asked for.");
        }
        List<KnownCode> related = Related.to(known);
        if (!related.isEmpty()) {
            parts.add("## See also");
            parts.add(related.stream()
                    .map(other -> "- " + link.apply(other.code().slug()) + ": " + other.summary())
                    .collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String facts(KnownCode known) {
        return code(known.code().id()) + " · " + known.severity().word() + " · "
                + known.rule()
                        .map(rule -> rule.ruleClass().meaning())
                        .orElseGet(() -> Series.of(known).meaning()) + " · since "
                + known.explanation().since();
    }

    private static void silence(RuleInfo rule, List<String> parts) {
        String profiles = Arrays.stream(Profile.values())
                .filter(profile -> !rule.isFor(profile))
                .map(profile -> code("profile " + profile.word()))
                .collect(Collectors.joining(", "));
        List<String> silent = new ArrayList<>();
        if (!profiles.isEmpty()) {
            silent.add("Under " + profiles + ".");
        }
        if (rule.scope().arrows()) {
            silent.add("While fewer than half of the actions have an arrow: a drawing that has just been begun is not"
                    + " flooded with what it still lacks.");
        }
        if (rule.scope().day()) {
            silent.add("While nobody says which day it is: a file that nobody touched does not turn a build red.");
        }
        if (!silent.isEmpty()) {
            parts.add("## Where it is silent");
            parts.add(String.join(" ", silent));
        }
    }

    private static String exception(KnownCode known) {
        String slug = known.code().slug();
        return "Say so in the file, with the reason: `allow " + slug + " \"…\"`. With a name, as in `allow " + slug
                + " at NAME \"…\"`, the exception holds for that action, step or mark alone. The reason is for those who"
                + " read the file after you; an exception that nothing needs any more is told.\n\n"
                + "A team that sees it otherwise in all its files writes `" + slug + " = \"off\"`, or another severity,"
                + " below `[rules]` in its `.blueline.toml`.";
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text.stripTrailing() + "\n```";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
