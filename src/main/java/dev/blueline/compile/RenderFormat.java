package dev.blueline.compile;

import dev.blueline.render.Renderer;
import java.util.List;
import java.util.function.Supplier;

/**
 * One line of the catalogue of renderers: enough to choose by, without the renderer itself.
 *
 * @param name the renderer's own name
 * @param endings the renderer's own file endings; the first is the one that is written
 * @param drawn whether it shows the blueprint as a drawing, of which a part can be asked for
 * @param graphs whether it can show the graphs that are made of a blueprint, all of them or a part
 * @param maker makes the renderer, and loads its classes only then
 */
public record RenderFormat(String name, List<String> endings, boolean drawn, boolean graphs, Supplier<Renderer> maker) {

    /** Takes a copy of the list. */
    public RenderFormat {
        endings = List.copyOf(endings);
    }

    /** The ending that is written unless another is asked for, without a dot. */
    public String ending() {
        return endings.get(0);
    }

    /** Whether people may ask for this format by {@code word}. */
    boolean goesBy(String word) {
        return name.equals(word) || endings.contains(word);
    }
}
