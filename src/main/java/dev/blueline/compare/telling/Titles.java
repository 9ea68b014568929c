package dev.blueline.compare.telling;

import dev.blueline.compare.Comparison;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.State;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.Optional;

/** What stands over the changes. */
public final class Titles {
    private final Wording wording;
    private final Names names;

    /** Titles in the words of {@code wording}. */
    public Titles(Wording wording, Quoting quoting) {
        this.wording = wording;
        this.names = new Names(wording, quoting);
    }

    /** The service, and from which state to which it is told; of a side that says no state, none is made up. */
    public String title(Comparison comparison) {
        Blueprint before = comparison.before().blueprint();
        Blueprint after = comparison.after().blueprint();
        Optional<State> was = before.header().state();
        Optional<State> is = after.header().state();
        String title = names.plain(after.title());
        return was.isEmpty() || is.isEmpty() || was.equals(is)
                ? title
                : wording.text("diff.title", title, state(was.get()), state(is.get()));
    }

    /** The service alone. */
    public String title(BlueprintIndex index) {
        return names.plain(index.blueprint().title());
    }

    /** What {@code section} is about. */
    public String place(Section section) {
        return section.step()
                .map(step -> place(step, section.gone() ? "diff.section.gone" : "diff.section.step"))
                .orElseGet(() -> wording.text("diff.section." + section.place().word()));
    }

    private String place(Step step, String key) {
        return step.title()
                .map(title -> wording.text(key, step.number(), names.plain(title)))
                .orElseGet(() -> wording.text(key + "-untitled", step.number()));
    }

    private String state(State state) {
        return wording.text("state." + state.word());
    }
}
