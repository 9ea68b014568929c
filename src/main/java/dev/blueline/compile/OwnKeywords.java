package dev.blueline.compile;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Edit;
import dev.blueline.diagnostic.Fix;
import dev.blueline.diagnostic.Label;
import dev.blueline.model.TimeUnit;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings know no spelling but the English one: this puts the words of the language in what they say, show and change
 * into the script that the file writes its own in. The file's first word decides; a word that the file itself writes in
 * English, as a keyword or as a name, stays as it is.
 */
final class OwnKeywords {
    private static final int ENGLISH = 0;
    private static final int SIMPLIFIED = 1;
    private static final int TRADITIONAL = 2;

    /** Texts and comments: what is in them is no word of the language. */
    private static final Pattern APART = Pattern.compile("//[^\n]*|/\\*.*?\\*/|[\"“”][^\"“”\n]*[\"“”]", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    /** A text, which stays as it is, or a word; an option of the command line is neither. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|-*\\p{L}[\\p{L}\\p{N}-]*");

    /** A unit of time, alone or behind a number or the word per. */
    private static final Pattern UNITS = Pattern.compile("(?<=^|\\d |\\bper )(?:s|min|h|d|w)$");

    private final int script;
    private final SourceFile source;
    private Set<String> written;

    OwnKeywords(SourceFile source, BlueprintNode tree) {
        this.source = source;
        String first = source.slice(tree.word());
        if (first.equals(Word.BLUEPRINT.english())) {
            script = ENGLISH;
        } else {
            script = first.endsWith("圖") ? TRADITIONAL : SIMPLIFIED;
        }
    }

    /** {@code findings}, what they say and their fixes in the words of the file. */
    List<Diagnostic> in(List<Diagnostic> findings) {
        return script == ENGLISH ? findings : findings.stream().map(this::in).toList();
    }

    private Diagnostic in(Diagnostic finding) {
        return new Diagnostic(
                finding.code(),
                finding.severity(),
                finding.span(),
                in(finding.message()),
                finding.related().stream()
                        .map(label -> new Label(label.span(), in(label.message())))
                        .toList(),
                finding.help().map(finding.fix().isPresent() ? this::in : this::inWithUnits),
                finding.about(),
                finding.fix().map(this::in));
    }

    /** {@code told}, the words of the language in its code in the words of the file. */
    private String in(String told) {
        return CODE.matcher(told).replaceAll(code -> Matcher.quoteReplacement("`" + code(code.group(1)) + "`"));
    }

    /** The same, units of time too; not beside a fix, which writes the unit as it is told. */
    private String inWithUnits(String told) {
        return in(CODE.matcher(told).replaceAll(code -> Matcher.quoteReplacement("`" + units(code.group(1)) + "`")));
    }

    private String units(String english) {
        return UNITS.matcher(english)
                .replaceAll(unit -> written().contains(unit.group())
                        ? unit.group()
                        : TimeUnit.of(unit.group()).orElseThrow().chinese());
    }

    private String code(String english) {
        return WORDS.matcher(english).replaceAll(word -> Matcher.quoteReplacement(spelling(word.group())));
    }

    private Fix in(Fix fix) {
        List<Edit> edits = fix.edits().stream().map(this::in).toList();
        String title = fix.title();
        for (int i = 0; i < edits.size(); i++) {
            String before = fix.edits().get(i).text().strip();
            String after = edits.get(i).text().strip();
            title = before.equals(after) ? title : title.replace("`" + before + "`", "`" + after + "`");
        }
        return new Fix(title, fix.safe(), edits);
    }

    /** Only words that are put in are keywords for sure; what replaces something may be a name. */
    private Edit in(Edit edit) {
        String[] words = edit.text().strip().split("\\s+");
        boolean keywords = edit.span().length() == 0
                && Stream.of(words).allMatch(word -> Word.of(word).isPresent());
        if (!keywords) {
            return edit;
        }
        String own = Stream.of(words).map(this::spelling).collect(Collectors.joining(" "));
        return new Edit(edit.span(), edit.text().replace(edit.text().strip(), own));
    }

    private String spelling(String english) {
        Optional<Word> word = Word.of(english).filter(known -> !written().contains(english));
        if (word.isEmpty()) {
            return english;
        }
        // In Chinese the two have one spelling, and Word lists it with the flow.
        List<String> spellings = (word.get() == Word.RECOVER ? Word.RECOVERY : word.get()).spellings();
        return spellings.stream()
                .filter(written()::contains)
                .findFirst()
                .orElseGet(() -> spellings.get(Math.min(script, spellings.size() - 1)));
    }

    /** What stands in the file outside of texts and comments, each once. */
    private Set<String> written() {
        if (written == null) {
            String bare = APART.matcher(source.text()).replaceAll(" ");
            written = WORDS.matcher(bare).results().map(MatchResult::group).collect(Collectors.toSet());
        }
        return written;
    }
}
