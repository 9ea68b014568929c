package dev.blueline.compare.telling;

import dev.blueline.compare.Comparison;
import dev.blueline.compare.Element;
import dev.blueline.compare.Thing;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Line;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.text.Graphemes;
import dev.blueline.wording.Wording;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the elements of a blueprint are called in a sentence. */
final class Names {
    /** More of a long text than this many characters is not repeated in a sentence. */
    private static final int LONGEST = 100;

    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\u2028\\u2029]\\s*");

    private final Wording wording;
    private final Quoting quoting;

    Names(Wording wording, Quoting quoting) {
        this.wording = wording;
        this.quoting = quoting;
    }

    /** Words of the file in quotation marks. */
    String quoted(String words) {
        return wording.text("markdown.quoted", plain(words));
    }

    /** Words as they are: on one line, and not without end. */
    String plain(String words) {
        return quoting.shown(cut(BREAKS.matcher(words.strip()).replaceAll(" ")));
    }

    /** What {@code thing} is called. */
    String noun(Thing thing) {
        return wording.text("diff.noun." + thing.word());
    }

    /** {@code element} by name, with a word for what it is where its name would not tell. */
    String of(Element element, BlueprintIndex index) {
        return switch (element.kind()) {
            case WHOLE -> wording.text("diff.name.blueprint");
            case LANE -> lane(element, index);
            case PHASE -> named("diff.name.phase", element.label());
            case STEP -> element.step().map(this::step).orElse("");
            case ACTION, DECLARATION -> quoted(element.label());
            case FLOW -> element.flow().map(this::flow).orElse("");
            case MARK -> element.mark().map(mark -> mark(element, mark, index)).orElse("");
            case EXCEPTION -> exception(element);
        };
    }

    /** {@code element} with what it is told as: {@code evidence “Bill”}, {@code frontstage action “Greets”}. */
    String asA(Thing thing, Element element, BlueprintIndex index) {
        String name = of(element, index);
        if (element.kind() == Element.Kind.ACTION) {
            return wording.text("diff.name.as", noun(thing, element.action()), name);
        }
        return element.kind() == Element.Kind.DECLARATION ? wording.text("diff.name.as", noun(thing), name) : name;
    }

    /** The step with its number, and its title if it has one. */
    String step(Step step) {
        return step.title()
                .map(title -> wording.text("diff.name.step", step.number(), quoted(title)))
                .orElseGet(() -> wording.text("diff.name.step-numbered", step.number()));
    }

    /** Where a flow leaves and where it arrives. */
    String flow(Flow flow) {
        String key = "diff.name." + flow.kind().word();
        return wording.text(key, quoted(flow.from().label()), quoted(flow.to().label()));
    }

    /** The names of {@code lines}, one after the other; empty if there are none. */
    Optional<String> lines(Collection<Line> lines, BlueprintIndex index) {
        return lines.stream()
                .map(line -> index.blueprint()
                        .nameOf(line)
                        .map(this::quoted)
                        .orElseGet(() -> wording.text("diff.line." + line.word())))
                .reduce((before, last) -> wording.text("diff.and", before, last));
    }

    /** Whether a change calls {@code line} by {@code name}. */
    boolean isCalled(Line line, String name, Comparison comparison) {
        return comparison
                .after()
                .blueprint()
                .nameOf(line)
                .orElseGet(() -> wording.text("line." + line.word()))
                .equals(name);
    }

    /** What {@code element} stands on or in; {@code inPlace} tells that its step need not be said. */
    Optional<String> host(Element element, boolean inPlace) {
        Optional<String> step = inPlace ? Optional.empty() : element.step().map(this::step);
        return switch (element.kind()) {
            case ACTION -> step;
            case MARK ->
                element.action()
                        .map(Action::label)
                        .map(this::quoted)
                        .or(() -> step)
                        .or(() -> element.phase().filter(phase -> !inPlace).map(this::phase));
            default -> Optional.empty();
        };
    }

    private String noun(Thing thing, Optional<Action> action) {
        String noun = noun(thing);
        return action.map(Action::role)
                .filter(role -> role != Role.EVIDENCE)
                .map(role -> wording.text("diff.of-role." + role.word(), noun))
                .orElse(noun);
    }

    private String lane(Element element, BlueprintIndex index) {
        if (!element.label().isEmpty()) {
            return named("diff.name.lane", element.label());
        }
        return index.blueprint().lanes().stream()
                .filter(lane -> lane.id().equals(element.id()))
                .findFirst()
                .map(lane -> named(
                        "diff.name.lane", wording.text("role." + lane.role().word())))
                .orElseGet(() -> named("diff.name.lane", element.id()));
    }

    private String mark(Element element, Mark mark, BlueprintIndex index) {
        String kind = wording.text("diff.noun." + mark.kind().word());
        String badge = quoting.shown(Optional.ofNullable(index.badge(mark)).orElse(""));
        String head = wording.text("diff.name.badge", kind, badge);
        return element.label().isEmpty() ? head : wording.text("diff.name.mark", head, quoted(element.label()));
    }

    private String exception(Element element) {
        String rule = wording.text("diff.name.exception", plain(element.id()));
        return host(element)
                .map(host -> wording.text("diff.name.exception-at", rule, host))
                .orElse(rule);
    }

    private Optional<String> host(Element exception) {
        return exception
                .action()
                .map(Action::label)
                .map(this::quoted)
                .or(() -> exception.step().map(this::step));
    }

    private String phase(Phase phase) {
        return named("diff.name.phase", phase.title().or(phase::name).orElse(""));
    }

    private String named(String key, String label) {
        return wording.text(key, quoted(label));
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = 0;
        while (end < LONGEST) {
            end = Graphemes.next(words, end);
        }
        return end < words.length() ? words.substring(0, end).stripTrailing() + "…" : words;
    }
}
