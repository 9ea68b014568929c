package dev.blueline.check;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.model.Time;
import java.util.List;
import java.util.stream.Collectors;

/** How messages speak of the elements of a blueprint: in the file's own words, and short. */
public final class Mention {
    private static final int LONGEST = 48;
    private static final int MOST = 4;

    private Mention() {}

    /** The action's label in quotation marks. */
    public static String of(Action action) {
        return quoted(action.label());
    }

    /** The two labels with the flow's arrow between them. */
    public static String of(Flow flow) {
        return of(flow.from()) + " " + flow.kind().arrow() + " " + of(flow.to());
    }

    /** The step by its title, or else by its number. */
    public static String of(Step step) {
        return "step " + step.title().map(Mention::quoted).orElse(Integer.toString(step.number()));
    }

    /** The phase by its title, or else by its name. */
    public static String of(Phase phase) {
        return "phase " + phase.title().map(Mention::quoted).or(phase::name).orElse("without a title");
    }

    /** The lane by its role, and by its label or name if it has one. */
    public static String of(Lane lane) {
        return lane.role().word() + " lane"
                + lane.label()
                        .map(Mention::quoted)
                        .or(lane::name)
                        .map(name -> " " + name)
                        .orElse("");
    }

    /** The channel's label in quotation marks. */
    public static String of(Channel channel) {
        return quoted(channel.label());
    }

    /** The time as the language writes it. */
    public static String of(Time time) {
        return time.amount() + " " + time.unit().symbol();
    }

    /** Actions one after the other, joined by {@code arrow}; the middle of a long row is left out. */
    public static String row(List<Action> actions, String arrow) {
        String joint = " " + arrow + " ";
        if (actions.size() <= MOST) {
            return actions.stream().map(Mention::of).collect(Collectors.joining(joint));
        }
        return actions.stream().limit(MOST - 1).map(Mention::of).collect(Collectors.joining(joint)) + joint + "…"
                + joint + of(actions.get(actions.size() - 1));
    }

    /** The word that statements use for a lane. */
    public static String word(Lane lane) {
        return lane.name().orElse(lane.role().word());
    }

    /**
     * The word that a flow written in the action's step uses for it: its name, or its lane's when it is the only one
     * there; a label in quotation marks when it has to be given a name first.
     */
    public static String word(BlueprintIndex index, Action action) {
        return action.name().orElseGet(() -> {
            long inLane = index.step(action).actions().stream()
                    .filter(other -> other.lane().id().equals(action.lane().id()))
                    .limit(2)
                    .count();
            return inLane == 1 ? word(action.lane()) : of(action);
        });
    }

    /** The word that statements use for the first lane of {@code role}, or for one that is yet to come. */
    public static String word(BlueprintIndex index, Role role) {
        return index.blueprint().lanes().stream()
                .filter(lane -> lane.role() == role)
                .findFirst()
                .map(Mention::word)
                .orElse(role.word());
    }

    /** The flow as the language writes it where it stands, with {@code prefix} in front unless that is empty. */
    public static String statement(BlueprintIndex index, String prefix, Flow flow) {
        String from = flow.outcome() ? "\"" + flow.label().orElse("…") + "\"" : word(index, flow.from());
        return (prefix.isEmpty() ? "" : prefix + " ") + from + " " + flow.kind().arrow() + " " + word(index, flow.to());
    }

    /** Blanks, tabs and line ends become one blank each time. By hand, for labels are quoted more often than told. */
    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wasBlank = blank;
            blank = c == ' ' || (c >= '\t' && c <= '\r');
            if (!blank || !wasBlank) {
                line.append(blank ? ' ' : c);
            }
        }
        return line.toString();
    }

    /** A text in quotation marks, on one line, its end left out when it is long. */
    public static String quoted(String text) {
        String line = onOneLine(text).strip();
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST;
        return "“" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…") + "”";
    }
}
