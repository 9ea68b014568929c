package dev.blueline.cli;

import dev.blueline.layout.Cut;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.layout.LayoutOptions.GraphChoice;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.measure.PartyKind;
import dev.blueline.model.BlueprintIndex;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that say what of a blueprint a drawing shows and how wide it is. The names in them are looked up in each
 * blueprint by {@link CutNames}; all else is judged at once.
 *
 * @param view the kind of drawing
 * @param phases values of {@code --phase}
 * @param steps values of {@code --step}
 * @param lanes values of {@code --lane}
 * @param roles values of {@code --role}
 * @param maxWidth the greatest width in pixels
 * @param graph what is chosen about a graph
 */
record DrawingOptions(
        View view,
        List<String> phases,
        List<String> steps,
        List<String> lanes,
        List<String> roles,
        OptionalInt maxWidth,
        GraphChoice graph) {
    static final String PHASE = "--phase";
    static final String STEP = "--step";
    static final String LANE = "--lane";
    static final String ROLE = "--role";
    private static final String MAX_WIDTH = "--max-width";
    private static final String VIEW = "--view";
    private static final String BY = "--by";
    private static final String ENGINE = "--engine";
    private static final int WIDEST = 100_000;

    /** The options, as a command has them. */
    static List<OptionSpec> specs() {
        List<OptionSpec> specs = new ArrayList<>(List.of(
                Options.value(
                        "VIEW",
                        "What is drawn: blueprint; overview for counts on one screen; handoffs for who hands"
                                + " over to whom; flow for the actions as a free graph",
                        VIEW),
                Options.value(
                        "PARTY",
                        "With --view handoffs: between whom, " + String.join(", ", parties()) + " (default: lane)",
                        BY),
                Options.value(
                        "ENGINE",
                        "With --view handoffs or flow: who places the graph, built-in, or dot for the Graphviz"
                                + " on the path (default: built-in)",
                        ENGINE)));
        specs.addAll(cuts());
        return specs;
    }

    /** Those of them that say which part of the blueprint is drawn, and how wide. */
    static List<OptionSpec> cuts() {
        return List.of(
                Options.values("NAME", "Only this phase, by name, title or number; may be given again", PHASE),
                Options.values(
                        "STEPS",
                        "Only these steps, by number, name or title: 3 or 3..5 or check-in..wait or 7.. or ..4; may be"
                                + " given again",
                        STEP),
                Options.values("LANE,...", "Only these lanes, by name or label", LANE),
                Options.values("ROLE,...", "Only the lanes of these roles, such as customer,frontstage", ROLE),
                Options.value(
                        "PIXELS",
                        "Break a drawing that is wider into bands below each other; " + LayoutOptions.LEAST_WIDTH
                                + " or more",
                        MAX_WIDTH));
    }

    /**
     * What was asked for.
     *
     * @throws Problem if it cannot be done for any blueprint
     */
    static DrawingOptions of(ParseResult parsed) {
        View view = choice(VIEW, parsed, View.values(), View::word);
        DrawingOptions options = new DrawingOptions(
                view,
                words(PHASE, parsed),
                words(STEP, parsed),
                words(LANE, parsed),
                words(ROLE, parsed),
                width(Options.given(parsed, MAX_WIDTH)),
                new GraphChoice(
                        choice(BY, parsed, PartyKind.values(), PartyKind::word),
                        choice(ENGINE, parsed, EngineChoice.values(), EngineChoice::word)
                                .engine()));
        refuse(BY, parsed, view == View.HANDOFFS, "--view handoffs");
        refuse(ENGINE, parsed, view.isGraph(), "--view handoffs and --view flow");
        if (view.isGraph() && options.maxWidth.isPresent()) {
            throw new Problem(
                    "--view " + view.word() + " has no columns to break into bands; leave " + MAX_WIDTH + " out");
        }
        if (options.view == View.OVERVIEW
                && options.option().filter(name -> !name.equals(VIEW)).isPresent()) {
            throw new Problem("--view overview shows the whole blueprint on one screen; leave "
                    + options.option().orElseThrow() + " out");
        }
        return options;
    }

    private static List<String> parties() {
        return Stream.of(PartyKind.values()).map(PartyKind::word).toList();
    }

    /** What was asked for by its word; the first one, if nothing was. */
    private static <T> T choice(String option, ParseResult parsed, T[] all, Function<T, String> word) {
        List<String> words = Stream.of(all).map(word).toList();
        return all[words.indexOf(Choices.check(option, parsed.matchedOptionValue(option, words.get(0)), words))];
    }

    private static void refuse(String option, ParseResult parsed, boolean fits, String views) {
        if (!fits && parsed.hasMatchedOption(option)) {
            throw new Problem(option + " is for " + views + "; leave it out, or choose such a view");
        }
    }

    private static List<String> words(String option, ParseResult parsed) {
        List<String> words = parsed.matchedOptionValue(option, List.of());
        for (String word : words) {
            if (word.replaceAll("[,，、\\s]", "").isEmpty()) {
                throw new Problem(option + " is followed by an empty name");
            }
        }
        return words;
    }

    private static OptionalInt width(Optional<String> word) {
        if (word.isEmpty()) {
            return OptionalInt.empty();
        }
        String plain = Normalizer.normalize(word.get(), Normalizer.Form.NFKC).strip();
        int width = plain.matches("[0-9]{1,6}") ? Integer.parseInt(plain) : -1;
        if (width < LayoutOptions.LEAST_WIDTH || width > WIDEST) {
            throw new Problem(MAX_WIDTH + " cannot be " + word.get() + ": give whole pixels from "
                    + LayoutOptions.LEAST_WIDTH + ", which takes the lane names and one step, to " + WIDEST);
        }
        return OptionalInt.of(width);
    }

    /** The first of these options that was given and changes what is drawn; none, if the whole blueprint is drawn. */
    Optional<String> option() {
        return cut().or(() -> maxWidth.isPresent() ? Optional.of(MAX_WIDTH) : Optional.empty())
                .or(() -> view == View.BLUEPRINT ? Optional.empty() : Optional.of(VIEW));
    }

    /** The first of these options that leaves something of the blueprint out. */
    Optional<String> partial() {
        return cut().or(() -> view == View.BLUEPRINT ? Optional.empty() : Optional.of(VIEW));
    }

    private Optional<String> cut() {
        if (!phases.isEmpty()) {
            return Optional.of(PHASE);
        } else if (!steps.isEmpty()) {
            return Optional.of(STEP);
        } else if (!lanes.isEmpty()) {
            return Optional.of(LANE);
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(ROLE);
    }

    /**
     * What is drawn of a blueprint.
     *
     * @param index the blueprint
     * @param file its file's name, for complaints
     * @throws Problem if a name is not one of the blueprint's
     */
    LayoutOptions layout(BlueprintIndex index, String file) {
        CutNames names = new CutNames(index, file);
        Cut cut = new Cut(names.steps(phases, steps), names.lanes(lanes, roles));
        return new LayoutOptions(view, cut, maxWidth).with(graph);
    }
}
