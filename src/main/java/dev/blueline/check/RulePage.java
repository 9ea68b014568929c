package dev.blueline.check;

import dev.blueline.model.Profile;
import java.util.EnumSet;
import java.util.Set;
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
                + scope(info.scope())
                + "## Found here\n\n"
                + fenced(info.bad())
                + "\n## Put right\n\n"
                + fenced(info.good())
                + "\n## If it is meant this way\n\n"
                + "Say so in the file, with the reason:\n\n"
                + fenced("allow " + info.slug() + " \"The reason\"");
    }

    private static String scope(Scope scope) {
        Set<Profile> silent = EnumSet.allOf(Profile.class);
        silent.removeAll(scope.profiles());
        StringBuilder text = new StringBuilder();
        if (!silent.isEmpty()) {
            text.append("Silent under ")
                    .append(silent.stream()
                            .map(profile -> "`profile " + profile.word() + "`")
                            .collect(Collectors.joining(", ")))
                    .append(".");
        }
        if (scope.arrows()) {
            text.append(text.length() == 0 ? "" : " ")
                    .append("Silent while fewer than half of the actions have an arrow.");
        }
        return text.length() == 0 ? "" : text.append("\n\n").toString();
    }

    private static String fenced(String text) {
        return "```blueprint\n" + text.strip() + "\n```\n";
    }
}
