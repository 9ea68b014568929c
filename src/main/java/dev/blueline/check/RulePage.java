package dev.blueline.check;

import dev.blueline.model.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is known of a rule as a page of Markdown. */
public final class RulePage {
    private RulePage() {}

    /** The page, with a line feed at its end. */
    public static String markdown(RuleInfo info) {
        return "# " + info.slug() + "\n\n"
                + info.summary() + ".\n\n"
                + "`" + info.code().id() + "` · " + info.severity().word() + " · "
                + info.ruleClass().meaning() + " · since " + info.since() + "\n\n"
                + "## Why\n\n"
                + info.why().strip() + "\n\n"
                + scope(info)
                + "## Found here\n\n"
                + fenced(info.bad())
                + "\n## Put right\n\n"
                + fenced(info.good())
                + "\n## If it is meant this way\n\n"
                + "Say so in the file, with the reason: `allow " + info.slug()
                + " \"…\"`. With `at` and a name behind the"
                + " rule, the exception holds there alone.\n";
    }

    private static String scope(RuleInfo info) {
        List<Profile> silent = Arrays.stream(Profile.values())
                .filter(profile -> !info.isFor(profile))
                .toList();
        StringBuilder text = new StringBuilder();
        if (!silent.isEmpty()) {
            text.append("Silent under ")
                    .append(silent.stream()
                            .map(profile -> "`profile " + profile.word() + "`")
                            .collect(Collectors.joining(", ")))
                    .append(".");
        }
        if (info.scope().arrows()) {
            text.append(text.length() == 0 ? "" : " ")
                    .append("Silent while fewer than half of the actions have an arrow.");
        }
        return text.length() == 0 ? "" : text.append("\n\n").toString();
    }

    private static String fenced(String text) {
        return "```blueprint\n" + text.strip() + "\n```\n";
    }
}
