package dev.blueline.render.markdown;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Effect;
import dev.blueline.compare.telling.Section;
import dev.blueline.compare.telling.Sentences;
import dev.blueline.compare.telling.Sort;
import dev.blueline.compare.telling.Summary;
import dev.blueline.compare.telling.Titles;
import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.markdown.Table;
import dev.blueline.render.NamedComparison;
import dev.blueline.wording.Wording;
import java.util.List;

/** One file, or pair of files, of a {@link MarkdownDiff}. */
final class MarkdownPart {
    /** More changes than this are folded. */
    private static final int MOST_UNFOLDED = 40;

    private static final int TITLE = 2;
    private static final int PLACE = 3;

    private final NamedComparison named;
    private final Wording wording;
    private final Titles titles;
    private final StringBuilder page;

    MarkdownPart(NamedComparison named, StringBuilder page) {
        this.named = named;
        this.wording = named.latest().wording();
        this.titles = new Titles(wording, MarkdownText::escape);
        this.page = page;
    }

    void append() {
        named.comparison().ifPresentOrElse(this::append, this::appendOneSide);
    }

    private void appendOneSide() {
        boolean added = named.before().isEmpty();
        Headings.append(page, TITLE, titles.title(named.latest().index()));
        String file = MarkdownText.escape(named.latest().name());
        page.append(wording.text(added ? "diff.new-file" : "diff.gone-file", file))
                .append('\n');
    }

    private void append(Comparison comparison) {
        Headings.append(page, TITLE, titles.title(comparison));
        page.append(files()).append("\n\n");
        if (comparison.isEmpty()) {
            page.append(wording.text("diff.same")).append('\n');
            return;
        }
        Sentences sentences = new Sentences(comparison, MarkdownText::escape);
        Summary summary = Summary.of(comparison);
        page.append("**").append(summary.sentence(wording)).append("**\n\n");
        effects(summary, sentences);
        boolean folded = summary.told() > MOST_UNFOLDED;
        if (folded) {
            page.append("\n<details>\n<summary>")
                    .append(wording.text("diff.all", summary.told()))
                    .append("</summary>\n");
        }
        for (Section section : Section.of(comparison)) {
            append(section, sentences);
        }
        if (folded) {
            page.append("\n</details>\n");
        }
    }

    private void append(Section section, Sentences sentences) {
        Headings.append(page, PLACE, titles.place(section));
        for (Change change : section.changes()) {
            page.append("- ")
                    .append(sign(Sort.of(change.verb())))
                    .append(' ')
                    .append(sentences.inPlace(change))
                    .append('\n');
        }
        if (section.following() > 0) {
            page.append("- *… ")
                    .append(Summary.following(section.following(), wording))
                    .append("*\n");
        }
    }

    private void effects(Summary summary, Sentences sentences) {
        if (summary.effects().isEmpty()) {
            page.append(wording.text("diff.effects-none")).append('\n');
            return;
        }
        Table table = new Table(List.of(
                wording.text("diff.effects"),
                wording.text("diff.before"),
                wording.text("diff.after"),
                wording.text("diff.difference")));
        for (Effect effect : summary.effects()) {
            table.add(
                    MarkdownText.escape(sentences.count(effect.count())),
                    String.valueOf(effect.before()),
                    String.valueOf(effect.after()),
                    (effect.difference() > 0 ? "▲ " : "▼ ") + Sentences.signed(effect.difference()));
        }
        page.append(table.text());
    }

    private String files() {
        String before =
                named.before().map(side -> MarkdownText.escape(side.name())).orElse("");
        String after =
                named.after().map(side -> MarkdownText.escape(side.name())).orElse("");
        return before.equals(after) ? after : wording.text("diff.files", before, after);
    }

    /** All of them are emoji, which look alike in size and are told by readers of screens. */
    private static String sign(Sort sort) {
        return switch (sort) {
            case ADDED -> "➕";
            case REMOVED -> "➖";
            case MOVED -> "➡️";
            case CHANGED -> "✏️";
        };
    }
}
