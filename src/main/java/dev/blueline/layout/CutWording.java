package dev.blueline.layout;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what a cut shows, and where a flow goes that leaves it. */
final class CutWording {
    private final BlueprintIndex index;
    private final Cut cut;
    private final Wording wording;

    CutWording(BlueprintIndex index, Cut cut, Wording wording) {
        this.index = index;
        this.cut = cut;
        this.wording = wording;
    }

    /** The name of a lane as it is drawn. */
    static String name(Lane lane, Wording wording) {
        return lane.label().orElseGet(() -> wording.text("role." + lane.role().word()));
    }

    /** The title of a phase of which steps before or behind those shown are elsewhere. */
    static String phase(String title, boolean before, boolean behind, Wording wording) {
        if (before) {
            return wording.text(behind ? "cut.phase-amid" : "cut.phase-continued", title);
        }
        return behind ? wording.text("cut.phase-goes-on", title) : title;
    }

    /** What of the blueprint is shown; nothing if that is all of it. What is shown where it was does not count. */
    Optional<String> sentence(ChangeMarks changes) {
        List<String> parts = new ArrayList<>();
        List<Step> all = index.steps().stream().filter(changes::isThere).toList();
        List<Integer> shown =
                all.stream().filter(cut::shows).map(changes::number).toList();
        if (shown.size() < all.size()) {
            parts.add(wording.text(shown.size() == 1 ? "cut.step" : "cut.steps", ranges(shown), all.size()));
        }
        List<Lane> there =
                index.blueprint().lanes().stream().filter(changes::isThere).toList();
        List<Lane> lanes = there.stream().filter(cut::shows).toList();
        if (lanes.size() < there.size()) {
            List<String> names = lanes.stream().map(lane -> name(lane, wording)).toList();
            parts.add(wording.text(
                    lanes.size() == 1 ? "cut.lane" : "cut.lanes", String.join(wording.text("cut.and"), names)));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("  ·  ", parts));
    }

    /** The numbers of the steps, neighbours together: {@code 1–3, 7}. */
    private String ranges(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                int first = numbers.get(begin);
                int last = numbers.get(i - 1);
                ranges.add(first == last ? Integer.toString(first) : first + "–" + last);
                begin = i;
            }
        }
        return String.join(wording.text("cut.and"), ranges);
    }

    /** What the mark of a far end says: the action, after its lane where that is not shown. */
    String farEnd(Action far) {
        String label = far.label().replace('\n', ' ');
        return cut.shows(far.lane()) ? label : wording.text("cut.far-end", name(far.lane(), wording), label);
    }
}
