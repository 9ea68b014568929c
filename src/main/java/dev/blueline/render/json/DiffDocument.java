package dev.blueline.render.json;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Effect;
import dev.blueline.compare.Element;
import dev.blueline.compare.Value;
import dev.blueline.compare.telling.Sentences;
import dev.blueline.compare.telling.Sort;
import dev.blueline.compare.telling.Summary;
import dev.blueline.json.JsonFields;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Header;
import dev.blueline.model.Line;
import dev.blueline.model.Mark;
import dev.blueline.model.State;
import dev.blueline.model.Step;
import dev.blueline.render.DiffTotal;
import dev.blueline.render.NamedComparison;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The document's shape, one method per kind of object, fields in the order of the schema. */
final class DiffDocument {
    private final JsonFields fields;

    DiffDocument(JsonFields fields) {
        this.fields = fields;
    }

    void write(List<NamedComparison> comparisons) {
        fields.text("formatVersion", JsonDiff.FORMAT_VERSION);
        fields.object("summary", DiffTotal.of(comparisons), this::total);
        fields.objects("comparisons", comparisons, this::named);
    }

    private void total(DiffTotal total) {
        fields.number("files", total.files());
        fields.number("changed", total.changed());
        fields.number("same", total.same());
        fields.number("added", total.added());
        fields.number("removed", total.removed());
    }

    private void named(NamedComparison named) {
        fields.text("result", result(named));
        fields.optional("before", named.before(), this::side);
        fields.optional("after", named.after(), this::side);
        named.comparison().ifPresent(this::comparison);
    }

    private static String result(NamedComparison named) {
        if (named.comparison().isPresent()) {
            return named.isEmpty() ? "same" : "changed";
        }
        return named.before().isEmpty() ? "added" : "removed";
    }

    private void side(NamedComparison.Side side) {
        Header header = side.index().blueprint().header();
        fields.text("file", side.name());
        fields.text("title", side.index().blueprint().title());
        fields.text("state", header.state().map(State::word));
        fields.text("version", header.version());
        fields.text("updated", header.updated().map(LocalDate::toString));
    }

    private void comparison(Comparison comparison) {
        Sentences sentences = new Sentences(comparison, words -> words);
        fields.object("counts", Summary.of(comparison), this::counts);
        fields.objects("effects", comparison.effects(), this::effect);
        fields.objects("changes", comparison.changes(), change -> change(change, comparison, sentences));
    }

    private void counts(Summary summary) {
        fields.number("changes", summary.told());
        fields.number("following", summary.following());
        for (Sort sort : Sort.values()) {
            fields.number(sort.word(), summary.sorts().getOrDefault(sort, 0));
        }
    }

    private void effect(Effect effect) {
        fields.text("count", effect.count().word());
        fields.number("before", effect.before());
        fields.number("after", effect.after());
        fields.number("difference", effect.difference());
    }

    private void change(Change change, Comparison comparison, Sentences sentences) {
        fields.text("kind", change.kind());
        fields.text("thing", change.thing().word());
        fields.text("verb", change.verb().word());
        fields.truth("follows", change.follows());
        fields.text("sentence", sentences.sentence(change));
        fields.text("from", change.from().map(Value::text));
        fields.text("to", change.to().map(Value::text));
        fields.optional("before", change.before(), element -> element(element, comparison.before()));
        fields.optional("after", change.after(), element -> element(element, comparison.after()));
    }

    private void element(Element element, BlueprintIndex index) {
        fields.text("kind", element.kind().word());
        fields.text("id", filled(element.id()));
        fields.text("label", filled(element.label()));
        fields.optional("step", element.step(), this::step);
        fields.text("action", element.action().map(action -> action.id()));
        fields.text("actionLabel", element.action().map(action -> action.label()));
        fields.text("lane", element.action().map(action -> action.lane().id()));
        fields.text("role", element.action().map(action -> action.role().word()));
        fields.optional("mark", element.mark(), mark -> mark(mark, index));
        fields.optional("flow", element.flow(), flow -> flow(flow, index));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private void step(Step step) {
        fields.text("id", step.id());
        fields.number("number", step.number());
        fields.text("title", step.title());
    }

    private void mark(Mark mark, BlueprintIndex index) {
        fields.text("kind", mark.kind().word());
        fields.text("badge", index.badge(mark));
    }

    private void flow(Flow flow, BlueprintIndex index) {
        fields.text("from", flow.from().id());
        fields.text("fromLabel", flow.from().label());
        fields.text("to", flow.to().id());
        fields.text("toLabel", flow.to().label());
        fields.text("kind", flow.kind().word());
        fields.text("path", flow.path().word());
        fields.texts("crosses", index.linesCrossed(flow), Line::word);
    }
}
