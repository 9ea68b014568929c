package dev.blueline.compare;

import dev.blueline.measure.AmountText;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Feeling;
import dev.blueline.model.FlowKind;
import dev.blueline.model.Lane;
import dev.blueline.model.Line;
import dev.blueline.model.Phase;
import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Response;
import dev.blueline.model.Score;
import dev.blueline.model.Signal;
import dev.blueline.model.Step;
import dev.blueline.model.Time;
import dev.blueline.wording.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** What things were and are, in the language of the new blueprint. */
final class Values {
    private final Wording wording;
    private final AmountText amounts;

    Values(BlueprintIndex after) {
        this.wording = Wording.of(after.blueprint().header().language().tag());
        this.amounts = new AmountText(wording);
    }

    /** Words of the file. */
    static Value quoted(String text) {
        return new Value(text, true);
    }

    /** An amount, or what is as it is in every language. */
    static Value plain(String text) {
        // A space that keeps a line together is for drawings.
        return new Value(text.replace('\u00A0', ' '), false);
    }

    /** A fixed word. */
    Value word(String key) {
        return plain(wording.text(key));
    }

    Value time(Time time) {
        return plain(amounts.time(time));
    }

    Value quantity(Quantity quantity) {
        return plain(amounts.quantity(quantity));
    }

    Value score(Score score) {
        return plain(amounts.score(score));
    }

    Value reading(Reading reading) {
        return plain(amounts.reading(reading));
    }

    static Value feeling(Feeling feeling) {
        return plain(AmountText.score(feeling));
    }

    static Value number(BigDecimal number) {
        return plain(number.toPlainString());
    }

    /** A share of 1, in percent. */
    static Value share(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        return plain((percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros()).toPlainString() + "%");
    }

    Value signal(Signal signal) {
        return plain(signal.metric().label() + " " + signal.comparison().sign() + " "
                + reading(signal.threshold()).text());
    }

    /** What is done, and what kind of answer it is. */
    Value response(Response response) {
        return plain(wording.text(
                "markdown.aside",
                response.text(),
                wording.text("strategy." + response.strategy().word())));
    }

    Value flow(FlowKind kind) {
        return word("legend." + kind.word());
    }

    /** The lane's label, else the word for its role. */
    Value lane(Lane lane) {
        return lane.label()
                .map(Values::quoted)
                .orElseGet(() -> word("role." + lane.role().word()));
    }

    /** The step's title, else its number. */
    Value step(Step step) {
        return step.title().map(Values::quoted).orElseGet(() -> number(step));
    }

    /** The step by its number. */
    Value number(Step step) {
        return plain(wording.text("diff.name.step-numbered", step.number()));
    }

    static Optional<Value> phase(Phase phase) {
        return phase.title().or(phase::name).map(Values::quoted);
    }

    static Value action(Action action) {
        return quoted(action.label());
    }

    /** A lane and a step. */
    Value place(Lane lane, Step step) {
        return plain(wording.text("markdown.list", lane(lane).text(), step(step).text()));
    }

    /** The line's own name in a blueprint, else the word for it. */
    Value line(Line line, BlueprintIndex index) {
        return index.blueprint().nameOf(line).map(Values::quoted).orElseGet(() -> word("line." + line.word()));
    }

    /** The lines, one after the other; nothing if there are none. */
    Optional<Value> lines(Collection<Line> lines, BlueprintIndex index) {
        return lines.stream()
                .map(line -> line(line, index).text())
                .reduce((before, last) -> wording.text("markdown.list", before, last))
                .map(Values::plain);
    }
}
