package dev.blueline.render;

import dev.blueline.compare.Comparison;
import dev.blueline.compare.Element;
import dev.blueline.compare.Overlay;
import dev.blueline.compare.Verb;
import dev.blueline.layout.ChangeMarks;
import dev.blueline.layout.Cut;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Header;
import dev.blueline.model.State;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a drawing of differences shows: the new blueprint with what is gone in its old place, and what the layout is to
 * tell of the changes. The same for every format that draws.
 *
 * @param index the new blueprint and what is gone
 * @param options the wishes for the layout, with the changes
 * @param compared what is compared, in words
 */
public record DiffDrawing(BlueprintIndex index, LayoutOptions options, String compared) {

    /**
     * What is drawn of the one comparison.
     *
     * @throws Unrenderable if there is not exactly one
     */
    public static DiffDrawing of(List<NamedComparison> comparisons, DiffOptions options) {
        if (comparisons.size() != 1) {
            throw new Unrenderable("a drawing shows the changes of one file, and here are " + comparisons.size()
                    + "; name one file, or ask for another format, as by -f markdown");
        }
        NamedComparison named = comparisons.get(0);
        LayoutOptions layout = options.drawing().layout();
        LayoutOptions all = new LayoutOptions(View.BLUEPRINT, layout.cut(), layout.maxWidth()).with(layout.shapes());
        return named.comparison().map(comparison -> of(named, comparison, all)).orElseGet(() -> alone(named, all));
    }

    /** The words in which what is drawn is told. */
    public Wording wording() {
        return wording(index);
    }

    private static DiffDrawing of(NamedComparison named, Comparison comparison, LayoutOptions options) {
        Overlay overlay = Overlay.of(comparison);
        Wording wording = wording(overlay.index());
        String compared = compared(named, comparison, wording);
        ChangeMarks changes = new ChangeMarks(
                Optional.of(compared),
                signs(overlay, Element.Kind.PHASE),
                signs(overlay, Element.Kind.STEP),
                signs(overlay, Element.Kind.LANE),
                signs(overlay, Element.Kind.ACTION),
                signs(overlay, Element.Kind.FLOW),
                FormerWords.of(comparison, overlay, wording),
                overlay.numbers());
        return new DiffDrawing(overlay.index(), options.with(changes).with(widened(options.cut(), overlay)), compared);
    }

    /** A blueprint that is new, or gone, as it is: there is nothing to hold it against. */
    private static DiffDrawing alone(NamedComparison named, LayoutOptions options) {
        BlueprintIndex index = named.latest().index();
        String compared = wording(index).text(named.after().isPresent() ? "diff.new" : "diff.gone");
        return new DiffDrawing(
                index,
                options.with(new ChangeMarks(
                        Optional.of(compared), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of())),
                compared);
    }

    private static Wording wording(BlueprintIndex index) {
        return Wording.of(index.blueprint().header().language().tag());
    }

    private static Map<String, ChangeSign> signs(Overlay overlay, Element.Kind kind) {
        Map<String, ChangeSign> signs = new HashMap<>();
        overlay.signs().getOrDefault(kind, Map.of()).forEach((id, verb) -> signs.put(id, sign(verb)));
        return signs;
    }

    private static ChangeSign sign(Verb verb) {
        return switch (verb) {
            case ADDED -> ChangeSign.ADDED;
            case REMOVED -> ChangeSign.REMOVED;
            case MOVED -> ChangeSign.MOVED;
            case REWORDED, CHANGED, RAISED, LOWERED, TIGHTENED, LOOSENED -> ChangeSign.CHANGED;
        };
    }

    /** What is compared, by the first that tells the two apart: states, versions, days, titles, the names of the files. */
    private static String compared(NamedComparison named, Comparison comparison, Wording wording) {
        Header was = comparison.before().blueprint().header();
        Header now = comparison.after().blueprint().header();
        Function<State, String> state = said -> wording.text("state." + said.word());
        Optional<String> told = course(was.state().map(state), now.state().map(state), wording)
                .or(() -> course(was.version(), now.version(), wording))
                .or(() -> course(
                        was.updated().map(Object::toString), now.updated().map(Object::toString), wording));
        String before = named.before().map(NamedComparison.Side::name).orElse("");
        String after = named.after().map(NamedComparison.Side::name).orElse("");
        boolean alike = lastName(before).equals(lastName(after));
        return told.orElseGet(
                () -> wording.text("row.course", alike ? before : lastName(before), alike ? after : lastName(after)));
    }

    /** The name of a file without its folders: the same on every machine. */
    private static String lastName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static Optional<String> course(Optional<String> was, Optional<String> now, Wording wording) {
        return was.isPresent() && now.isPresent() && !was.equals(now)
                ? Optional.of(wording.text("row.course", was.get(), now.get()))
                : Optional.empty();
    }

    /** The cut with what is gone beside the steps that are shown. */
    private static Cut widened(Cut cut, Overlay overlay) {
        if (cut.steps().isEmpty()) {
            return cut;
        }
        Set<String> shown = new HashSet<>(cut.steps().get());
        boolean beside = false;
        List<String> waiting = new ArrayList<>();
        boolean first = true;
        for (Step step : overlay.index().steps()) {
            if (overlay.sign(Element.Kind.STEP, step.id())
                    .filter(Verb.REMOVED::equals)
                    .isEmpty()) {
                beside = cut.shows(step);
                if (beside && first) {
                    shown.addAll(waiting);
                }
                first = false;
            } else if (first) {
                waiting.add(step.id());
            } else if (beside) {
                shown.add(step.id());
            }
        }
        return new Cut(Optional.of(shown), cut.lanes());
    }
}
