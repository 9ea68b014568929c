package dev.blueline.cli;

import dev.blueline.compile.RenderFormat;
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
import java.util.function.Predicate;
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
 * @param engine whether it was said who places a graph
 */
record DrawingOptions(
        View view,
        List<String> phases,
        List<String> steps,
        List<String> lanes,
        List<String> roles,
        OptionalInt maxWidth,
        GraphChoice graph,
        boolean engine) {
    static final String PHASE = "--phase";
    static final String STEP = "--step";
    static final String LANE = "--lane";
    static final String ROLE = "--role";
    static final String VIEW = "--view";
    static final String BY = "--by";
    static final String ENGINE = "--engine";
    private static final String MAX_WIDTH = "--max-width";
    private static final int WIDEST = 100_000;

    /** The options, as a command has them. */
    static List<OptionSpec> specs() {
        List<OptionSpec> specs = new ArrayList<>(List.of(
                Options.value(
                        "VIEW",
                        "What is drawn: blueprint; overview for counts on one screen; handoffs for who hands over to"
                                + " whom; flow for the actions as a graph, without lanes and steps (default: blueprint)",
                        VIEW),
                Options.value(
                        "PARTY",
                        "With --view handoffs: between whom, " + String.join(", ", parties()) + " (default: lane)",
                        BY),
                Options.value(
                        "ENGINE",
                        "With --view handoffs or flow: who places the graph, built-in, or dot for this machine's"
                                + " own Graphviz (default: built-in)",
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
                                .engine()),
                parsed.hasMatchedOption(ENGINE));
        if (view != View.HANDOFFS && parsed.hasMatchedOption(BY)) {
            throw new Problem(BY + " says between whom --view handoffs counts; add that view, or leave " + BY + " out");
        }
        if (!view.isGraph() && parsed.hasMatchedOption(ENGINE)) {
            throw new Problem(
                    ENGINE + " places the graphs of --view handoffs and --view flow; add one of them, or leave "
                            + ENGINE + " out");
        }
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

    /**
     * Makes sure that a drawing does not take the place of the blueprint's own, which is the one beside its file.
     *
     * @throws Problem if it would
     */
    void refuseBeside() {
        if (view != View.BLUEPRINT) {
            throw new Problem(
                    "with " + VIEW + " " + view.word()
                            + ", say with -o where the drawing goes: the one beside the blueprint is that of the blueprint itself");
        }
        cut().ifPresent(option -> {
            throw new Problem("with " + option
                    + ", say with -o where the drawing goes: the one beside the blueprint shows all of it");
        });
    }

    /**
     * Makes sure that {@code format} can show what was asked for.
     *
     * @param all the formats there are
     * @throws Problem if it cannot
     */
    void refuse(RenderFormat format, List<RenderFormat> all) {
        Predicate<RenderFormat> fitting = view.isGraph() ? RenderFormat::graphs : RenderFormat::drawn;
        if (option().isPresent() && !fitting.test(format)) {
            List<String> endings =
                    all.stream().filter(fitting).map(RenderFormat::ending).toList();
            String others = String.join(", ", endings.subList(0, endings.size() - 1)) + " or "
                    + endings.get(endings.size() - 1);
            throw new Problem(
                    view == View.BLUEPRINT
                            ? option().orElseThrow() + " is for drawings, and " + format.ending()
                                    + " always holds the whole blueprint; leave it out, or draw " + others
                            : VIEW + " " + view.word() + " cannot be written as " + format.ending() + "; choose "
                                    + others);
        }
        if (engine && !format.drawn()) {
            throw new Problem(ENGINE + " places a graph, and " + format.ending()
                    + " says of no box where it stands; leave " + ENGINE + " out");
        }
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
