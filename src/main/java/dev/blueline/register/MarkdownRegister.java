package dev.blueline.register;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.markdown.Table;
import dev.blueline.model.Language;
import dev.blueline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For a page: a table in which each title leads to its file. Its fixed words are Chinese where all blueprints are, and
 * else English.
 */
public final class MarkdownRegister {
    private final Wording wording;

    private MarkdownRegister(Wording wording) {
        this.wording = wording;
    }

    /** A page of its own with {@code entries}; in Unix line ends, with one at the end. */
    public static String page(List<Entry> entries) {
        MarkdownRegister register = in(entries);
        StringBuilder page = new StringBuilder();
        Headings.append(page, 1, register.wording.text("list.heading"));
        return page.append(register.tableOf(entries)).toString();
    }

    /** The table alone, for a page of somebody else's. */
    public static String table(List<Entry> entries) {
        return in(entries).tableOf(entries);
    }

    private static MarkdownRegister in(List<Entry> entries) {
        List<Language> languages = entries.stream()
                .flatMap(entry -> entry.language().stream())
                .distinct()
                .toList();
        Language language = languages.size() == 1 ? languages.get(0) : Language.ENGLISH;
        return new MarkdownRegister(Wording.of(language.tag()));
    }

    private String tableOf(List<Entry> entries) {
        Table table = new Table(Stream.of(
                        "list.blueprint",
                        "list.path",
                        "header.state",
                        "header.version",
                        "header.owner",
                        "header.updated",
                        "markdown.count.steps",
                        "markdown.count.actions",
                        "list.errors",
                        "list.warnings",
                        "list.infos")
                .map(wording::text)
                .toList());
        entries.forEach(entry -> table.add(
                linked(entry),
                MarkdownText.escape(entry.path()),
                entry.state()
                        .map(state -> wording.text("state." + state.word()))
                        .orElse(""),
                entry.version().map(MarkdownText::escape).orElse(""),
                entry.owners().stream()
                        .map(MarkdownText::escape)
                        .reduce((some, more) -> wording.text("markdown.list", some, more))
                        .orElse(""),
                entry.updated().map(Object::toString).orElse(""),
                number(entry.size().map(Entry.Size::steps)),
                number(entry.size().map(Entry.Size::actions)),
                number(entry.findings().map(Entry.Found::errors)),
                number(entry.findings().map(Entry.Found::warnings)),
                number(entry.findings().map(Entry.Found::infos))));
        return table.text();
    }

    private static String linked(Entry entry) {
        String text = MarkdownText.escape(entry.title().orElse(entry.path()));
        return entry.target().map(target -> "[" + text + "](" + target + ")").orElse(text);
    }

    private static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }
}
