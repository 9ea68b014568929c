package dev.blueline.render.text;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Effect;
import dev.blueline.compare.telling.Quoting;
import dev.blueline.compare.telling.Section;
import dev.blueline.compare.telling.Sentences;
import dev.blueline.compare.telling.Sort;
import dev.blueline.compare.telling.Summary;
import dev.blueline.compare.telling.Titles;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.NamedComparison;
import dev.blueline.text.Printable;
import dev.blueline.text.WideCharacters;
import dev.blueline.wording.Wording;
import java.util.List;

/** One file, or pair of files, of a {@link TextDiff}. */
final class TextPart {
    private static final String INDENT = "  ";
    private static final String BETWEEN = " · ";

    private final NamedComparison named;
    private final Wording wording;
    private final Titles titles;
    private final ChangeColors paint;
    private final int width;
    private final StringBuilder text;

    TextPart(NamedComparison named, DiffOptions options, StringBuilder text) {
        this.named = named;
        this.wording = named.latest().wording();
        this.titles = new Titles(wording, Quoting.PLAIN);
        this.paint = new ChangeColors(options.color());
        this.width = options.width();
        this.text = text;
    }

    void append() {
        named.comparison().ifPresentOrElse(this::append, this::appendOneSide);
    }

    private void appendOneSide() {
        boolean added = named.before().isEmpty();
        String title = titles.title(named.latest().index());
        line("", paint.strong(name(named.latest())));
        line(
                paint.sort(added ? Sort.ADDED : Sort.REMOVED, sign(added ? Sort.ADDED : Sort.REMOVED)) + " ",
                wording.text(added ? "diff.new-file" : "diff.gone-file", wording.text("markdown.quoted", title)));
    }

    private void append(Comparison comparison) {
        line("", paint.strong(titles.title(comparison)));
        line("", paint.faint(files()));
        if (comparison.isEmpty()) {
            line("", wording.text("diff.same"));
            return;
        }
        Sentences sentences = new Sentences(comparison, Quoting.PLAIN);
        for (Section section : Section.of(comparison)) {
            text.append('\n');
            Wrapping.lines(titles.place(section), width).forEach(line -> line("", paint.strong(line)));
            for (Change change : section.changes()) {
                Sort sort = Sort.of(change.verb());
                wrapped(INDENT + paint.sort(sort, sign(sort)) + " ", sentences.inPlace(change));
            }
            if (section.following() > 0) {
                line(INDENT, paint.faint("… " + Summary.following(section.following(), wording)));
            }
        }
        text.append('\n');
        Summary summary = Summary.of(comparison);
        effects(summary, sentences);
        wrapped("", summary.sentence(wording));
    }

    private void effects(Summary summary, Sentences sentences) {
        if (summary.effects().isEmpty()) {
            wrapped("", wording.text("diff.effects-none"));
            return;
        }
        // One count stays on one line, if there is room for it.
        StringBuilder line = new StringBuilder();
        for (Effect effect : summary.effects()) {
            String told = sentences.effect(effect);
            if (line.isEmpty()) {
                line.append(wording.text("markdown.fact", wording.text("diff.effects"), told));
            } else if (WideCharacters.columns(line) + WideCharacters.columns(told) + BETWEEN.length() > width) {
                wrapped("", line.toString());
                line.setLength(0);
                line.append(INDENT).append(told);
            } else {
                line.append(BETWEEN).append(told);
            }
        }
        wrapped("", line.toString());
    }

    private String files() {
        String before = named.before().map(TextPart::name).orElse("");
        String after = named.after().map(TextPart::name).orElse("");
        return before.equals(after) ? after : wording.text("diff.files", before, after);
    }

    private static String name(NamedComparison.Side side) {
        return Printable.text(side.name());
    }

    private static String sign(Sort sort) {
        return switch (sort) {
            case ADDED -> "+";
            case REMOVED -> "−";
            case MOVED -> "→";
            case CHANGED -> "~";
        };
    }

    private void line(String before, String line) {
        text.append(before).append(line).append('\n');
    }

    /** What does not fit goes on in lines that begin below the words, not below the sign. */
    private void wrapped(String before, String words) {
        int indent = before.isEmpty() ? 0 : INDENT.length() + 2;
        List<String> lines = Wrapping.lines(words, width - indent);
        for (int i = 0; i < lines.size(); i++) {
            line(i == 0 ? before : " ".repeat(indent), lines.get(i));
        }
    }
}
