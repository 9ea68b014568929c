package dev.blueline.cli;

import java.util.List;
import java.util.Map;

/** Whether a report is coloured: what the option says, else the environment, else whether a person looks at it. */
final class Colors {
    static final String OPTION = "--color";
    static final String AUTO = "auto";
    static final List<String> CHOICES = List.of(AUTO, "always", "never");

    private Colors() {}

    /**
     * Decides.
     *
     * @param choice the option's value
     */
    static boolean wanted(String choice, Surroundings surroundings) {
        Choices.check(OPTION, choice, CHOICES);
        if (!choice.equals(AUTO)) {
            return choice.equals("always");
        }
        Map<String, String> environment = surroundings.environment();
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return !environment.getOrDefault("TERM", "").equals("dumb")
                && surroundings.terminal().getAsBoolean();
    }
}
