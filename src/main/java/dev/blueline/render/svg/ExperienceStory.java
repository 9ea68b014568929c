package dev.blueline.render.svg;

import dev.blueline.measure.AmountText;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Facts;
import dev.blueline.model.Feeling;
import dev.blueline.model.Measures;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.model.Time;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells in words what the rows of a drawing show: how the customer feels from step to step, and the longest waits. */
final class ExperienceStory {
    private static final int WAITS = 3;

    private final Wording wording;
    private final AmountText amounts;
    private final List<Felt> feelings = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();

    /** A feeling and where it is felt. */
    private record Felt(String place, Feeling feeling) {}

    /** A wait of the customer and how long it takes. */
    private record Wait(Action action, Time time) {}

    ExperienceStory(BlueprintIndex index, Wording wording) {
        this.wording = wording;
        this.amounts = new AmountText(wording);
        index.blueprint().phases().forEach(this::read);
    }

    private void read(Phase phase) {
        int known = feelings.size();
        phase.phases().forEach(this::read);
        phase.steps().forEach(this::read);
        if (feelings.size() == known) {
            read(phase.title().or(phase::name).orElse(wording.text("markdown.phase")), phase.facts());
        }
    }

    private void read(Step step) {
        String place = Story.titled(step, wording);
        read(place, step.facts());
        for (Action action : step.actions()) {
            read(place, action.facts());
            Measures said = action.facts().measures();
            if (action.kind() == ActionKind.WAIT && action.role() == Role.CUSTOMER) {
                said.time().or(said::expected).ifPresent(time -> waits.add(new Wait(action, time)));
            }
        }
    }

    private void read(String place, Facts facts) {
        facts.measures().emotion().ifPresent(feeling -> feelings.add(new Felt(place, feeling)));
    }

    /** The sentences; none if the file says nothing of either. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!feelings.isEmpty()) {
            sentences.add(wording.text(
                    "story.feelings", joined(feelings.stream().map(this::told).toList())));
        }
        if (feelings.size() > 1) {
            Comparator<Felt> byScore =
                    Comparator.comparing(felt -> felt.feeling().score());
            Felt lowest = feelings.stream().min(byScore).orElseThrow();
            Felt highest = feelings.stream().max(byScore).orElseThrow();
            Felt last = feelings.get(feelings.size() - 1);
            sentences.add(wording.text("story.course", at(lowest), at(highest), AmountText.score(last.feeling())));
        }
        List<String> longest = waits.stream()
                .sorted(Comparator.comparing((Wait wait) -> wait.time().seconds())
                        .reversed())
                .limit(WAITS)
                .map(this::told)
                .toList();
        if (!longest.isEmpty()) {
            sentences.add(wording.text("story.waits", joined(longest)));
        }
        return sentences;
    }

    private String joined(List<String> parts) {
        return String.join(wording.text("story.and"), parts);
    }

    private String at(Felt felt) {
        return wording.text("story.at", AmountText.score(felt.feeling()), felt.place());
    }

    private String told(Felt felt) {
        String at = at(felt);
        return felt.feeling()
                .text()
                .map(text -> wording.text("story.action", at, Story.oneLine(text)))
                .orElse(at);
    }

    private String told(Wait wait) {
        String told = wording.text("story.titled", Story.oneLine(wait.action().label()), amounts.time(wait.time()));
        Optional<Time> standard = wait.action().facts().measures().standard();
        Optional<String> over = standard.flatMap(limit -> amounts.excess(wait.time(), limit)
                .map(excess -> wording.text("row.over-standard", excess, amounts.time(limit))));
        return over.map(text -> wording.text("story.titled", told, text)).orElse(told);
    }
}
