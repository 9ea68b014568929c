package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Gives any file that can be read its one canonical form, which {@link Printer} describes. Refuses files with a syntax
 * error. It trusts nobody, itself least: what it wrote is read again, and unless every word, text, sign and comment is
 * still there in its place, nothing comes out.
 */
public final class Formatter {
    private static final String LF = "\n";
    private static final String CRLF = "\r\n";

    private Formatter() {}

    /**
     * What became of a file.
     *
     * @param text the canonical text; empty if the file cannot be read without error
     * @param diagnostics what the reader says of the file, warnings included
     */
    public record Result(Optional<String> text, List<Diagnostic> diagnostics) {
        /** Takes a copy of the list. */
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Formats a file. Its lines end as its first line does; a last line break is always there.
     *
     * @param source the file
     * @param keywords the script its keywords are to have; names and texts never change
     */
    public static Result format(SourceFile source, KeywordScript keywords) {
        BlueprintReader.Parsed before = BlueprintReader.parse(source);
        List<Diagnostic> diagnostics = before.result().diagnostics();
        if (!isReadable(before)) {
            return new Result(Optional.empty(), diagnostics);
        }
        CommentedTokens tokens = CommentedTokens.of(before);
        String text = new Printer(tokens, new TokenSpelling(tokens, keywords)).print();
        BlueprintReader.Parsed after = BlueprintReader.parse(new SourceFile(source.name(), text));
        if (!isReadable(after)
                || !tokens.meaning().equals(CommentedTokens.of(after).meaning())) {
            throw new IllegalStateException("formatting would change what " + source.name() + " says");
        }
        return new Result(Optional.of(text.replace(LF, lineEnd(source.text()))), diagnostics);
    }

    /**
     * A file as its canonical form has it, but without comments and blank lines, so that two versions which say the same
     * in the same order are the same text. Lines end with a line feed.
     *
     * @return nothing if the file cannot be read without error
     */
    public static Optional<String> withoutComments(SourceFile source) {
        BlueprintReader.Parsed parsed = BlueprintReader.parse(source);
        if (!isReadable(parsed)) {
            return Optional.empty();
        }
        CommentedTokens tokens = CommentedTokens.of(parsed).withoutComments();
        return Optional.of(new Printer(tokens, new TokenSpelling(tokens, KeywordScript.KEEP)).print());
    }

    private static boolean isReadable(BlueprintReader.Parsed parsed) {
        return parsed.result().blueprint().isPresent()
                && parsed.result().diagnostics().stream().noneMatch(found -> found.severity() == Severity.ERROR);
    }

    private static String lineEnd(String text) {
        int first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? CRLF : LF;
    }
}
