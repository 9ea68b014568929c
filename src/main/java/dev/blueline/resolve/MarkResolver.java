package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.DataUse;
import dev.blueline.model.ExperiencePoint;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Metric;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Moment;
import dev.blueline.model.Origin;
import dev.blueline.model.Pain;
import dev.blueline.model.Polarity;
import dev.blueline.model.Remark;
import dev.blueline.model.Response;
import dev.blueline.model.Signal;
import dev.blueline.model.WaitPoint;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.OutcomeNode;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Value;
import dev.blueline.syntax.tree.Word;
import dev.blueline.syntax.tree.WordUse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the marks of an action, a step, a phase or the whole. The ways out of a failure are left to {@link FlowResolver}. */
final class MarkResolver {
    private final Declarations declarations;
    private final Names names;
    private final Diagnostics diagnostics;
    private final Values values;
    private final Figures figures;
    private final Map<Word, Function<Written, Optional<Mark>>> makers = new EnumMap<>(Word.class);

    /**
     * The marks of one element.
     *
     * @param marks in the order written
     * @param recoveries the ways out of its fail points, by the id of the fail point
     */
    record Marked(List<Mark> marks, Map<String, List<AttributeNode>> recoveries) {}

    /** What every kind of mark is made of. */
    private record Written(
            String id, Optional<Name> name, Word word, Value.MarkValue value, Attributes own, Origin origin) {
        Optional<String> plainName() {
            return name.map(Name::text);
        }

        Optional<String> text() {
            return value.text().map(Text::value);
        }
    }

    MarkResolver(Declarations declarations, Names names, Diagnostics diagnostics) {
        this.declarations = declarations;
        this.names = names;
        this.diagnostics = diagnostics;
        this.values = new Values(diagnostics);
        this.figures = new Figures(diagnostics);
        makers.put(Word.FAIL, this::fail);
        makers.put(Word.WAIT, this::waitPoint);
        makers.put(Word.EXPERIENCE, this::experience);
        makers.put(Word.MOMENT, this::moment);
        makers.put(Word.PAIN, this::pain);
        makers.put(Word.METRIC, this::metric);
        makers.put(Word.DATA, this::data);
    }

    /**
     * The marks among {@code attributes}.
     *
     * @param stem the first part of made-up ids
     */
    Marked resolve(Attributes attributes, String stem) {
        List<Mark> marks = new ArrayList<>();
        Map<String, List<AttributeNode>> recoveries = new HashMap<>();
        Map<String, Integer> used = new HashMap<>();
        for (AttributeNode node : attributes.marks()) {
            Value.MarkValue value = (Value.MarkValue) node.value();
            Optional<Name> name =
                    node.word() == Word.METRIC ? Optional.empty() : value.name().filter(names::take);
            name.ifPresent(names::addMark);
            String id = name.map(Name::key)
                    .orElseGet(() ->
                            ActionResolver.numbered(stem + "." + node.word().english(), used));
            Span span = value.text()
                    .map(Text::span)
                    .or(() -> value.name().map(Name::span))
                    .orElse(node.wordSpan());
            Attributes own = new Attributes(Place.ofMark(node.word()), node.body(), List.of(), diagnostics);
            tellOutcomes(node.body());
            if (attributes.place() == Place.ACTION) {
                recoveries.put(id, own.all(Word.RECOVER));
            } else {
                own.all(Word.RECOVER).forEach(this::tellRecover);
                tellWithoutText(node, value);
            }
            Written written = new Written(id, name, node.word(), value, own, new Origin(node.span(), span));
            makers.getOrDefault(node.word(), this::remark).apply(written).ifPresent(marks::add);
        }
        return new Marked(marks, recoveries);
    }

    private Optional<Mark> fail(Written written) {
        Attributes own = written.own();
        return Optional.of(new FailPoint(
                written.id(),
                written.plainName(),
                written.text(),
                own.text(Word.CAUSE),
                own.text(Word.PREVENT),
                own.figure(Word.RATE, Figures::rate),
                own.choice(Word.IMPACT, Choices.LEVELS),
                own.text(Word.OWNER),
                own.grounds(),
                written.origin()));
    }

    private Optional<Mark> waitPoint(Written written) {
        return Optional.of(new WaitPoint(
                written.id(),
                written.plainName(),
                written.text(),
                written.own().time(Word.EXPECTED),
                written.own().time(Word.STANDARD),
                written.origin()));
    }

    private Optional<Mark> experience(Written written) {
        return Optional.of(new ExperiencePoint(written.id(), written.plainName(), written.text(), written.origin()));
    }

    private Optional<Mark> moment(Written written) {
        Attributes own = written.own();
        return Optional.of(new Moment(
                written.id(),
                written.plainName(),
                written.text(),
                polarity(written.value()),
                own.one(Word.SIGNAL).flatMap(this::signal),
                own.one(Word.RESPOND).flatMap(this::response),
                own.text(Word.OWNER),
                own.grounds(),
                written.origin()));
    }

    private static Polarity polarity(Value.MarkValue value) {
        Word word = value.polarity().map(WordUse::word).orElse(Word.NEUTRAL);
        if (word == Word.POSITIVE) {
            return Polarity.POSITIVE;
        }
        return word == Word.NEGATIVE ? Polarity.NEGATIVE : Polarity.NEUTRAL;
    }

    private Optional<Signal> signal(AttributeNode node) {
        if (!(node.value() instanceof Value.SignalValue value)) {
            return Optional.empty();
        }
        Optional<Metric> metric =
                declarations.metrics().find(List.of(value.metric())).stream().findFirst();
        return figures.reading("the threshold of `signal`", value.threshold())
                .flatMap(threshold -> metric.map(found -> new Signal(
                        found, Choices.COMPARISONS.get(value.comparison()), threshold, Origin.of(node.span()))));
    }

    private Optional<Response> response(AttributeNode node) {
        if (!(node.value() instanceof Value.ResponseValue value)) {
            return Optional.empty();
        }
        return values.choice(value.strategy(), "strategy", Choices.STRATEGIES)
                .map(strategy -> new Response(
                        strategy,
                        value.text().value(),
                        new Origin(node.span(), value.strategy().span())));
    }

    private Optional<Mark> pain(Written written) {
        Attributes own = written.own();
        return Optional.of(new Pain(
                written.id(),
                written.plainName(),
                written.text(),
                own.choice(Word.SEVERITY, Choices.LEVELS),
                own.text(Word.CAUSE),
                own.text(Word.MEASURE),
                own.text(Word.OWNER),
                own.grounds(),
                written.origin()));
    }

    private Optional<Mark> metric(Written written) {
        Optional<Name> used = written.value().name();
        if (used.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.MISSING_NAME, written.origin().name(), "`metric` names the metric it is about")
                    .help("declare it, `metrics { csat \"Satisfaction\" }`, and write `metric csat`"));
            return Optional.empty();
        }
        return declarations.metrics().find(List.of(used.get())).stream()
                .findFirst()
                .map(metric -> new MetricMark(
                        written.id(),
                        metric,
                        written.text(),
                        written.own().figure(Word.VALUE, Figures::reading),
                        written.own().grounds(),
                        written.origin()));
    }

    private Optional<Mark> data(Written written) {
        Attributes own = written.own();
        return Optional.of(new DataUse(
                written.id(),
                written.plainName(),
                written.text(),
                declarations.actors().find(own.names(Word.SEEN_BY)),
                own.text(Word.OWNER),
                own.grounds(),
                written.origin()));
    }

    private Optional<Mark> remark(Written written) {
        return Optional.of(new Remark(
                written.id(),
                MarkKind.valueOf(written.word().name()),
                written.plainName(),
                written.text(),
                written.own().text(Word.OWNER),
                written.own().grounds(),
                written.origin()));
    }

    private void tellWithoutText(AttributeNode node, Value.MarkValue value) {
        boolean said = value.text().filter(text -> !text.value().isBlank()).isPresent();
        if (!said && node.word() != Word.METRIC) {
            String word = node.word().english();
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.MISSING_TEXT,
                            value.text().map(Text::span).orElse(node.wordSpan()),
                            "`" + word + "` needs a text here: it stands in no action's braces")
                    .help("write `" + word + " \"…\"`, or move it into the braces of an action"));
        }
    }

    private void tellRecover(AttributeNode recover) {
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.MISPLACED, recover.span(), "only the fail point of an action leads somewhere")
                .help("move the fail point into the braces of the action that fails"));
    }

    private void tellOutcomes(List<Statement> body) {
        for (Statement statement : body) {
            if (statement instanceof OutcomeNode outcome) {
                diagnostics.add(Diagnostic.error(ResolveCodes.MISPLACED, outcome.span(), "only a decision has outcomes")
                        .help("begin the action with `decision`, or write the flow after it: `from -> to \"…\"`"));
            }
        }
    }
}
