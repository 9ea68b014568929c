package dev.blueline.docs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How markers are written: comments that no reader of the page sees. */
public enum MarkerForm {
    /** {@code <!-- blueline: … -->}, in every Markdown. */
    HTML("<!--", "-->"),

    /** <code>{/* blueline: … *&#47;}</code>, in MDX, which knows no HTML comments. */
    MDX("{/*", "*/}");

    /** A beginning or an end in either form, wherever it stands. */
    static final Pattern ANY = Pattern.compile("(?:<!--|\\{/\\*)\\s*(?:blueline:|/\\s*blueline\\s*(?:-->|\\*/\\}))");

    private final String opening;
    private final String closing;
    private final Pattern begin;
    private final Pattern end;

    MarkerForm(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
        this.begin = Pattern.compile(
                Pattern.quote(opening) + "\\s*blueline:(?<directive>(?:(?!" + Pattern.quote(closing) + ").)*+)"
                        + Pattern.quote(closing),
                Pattern.DOTALL);
        this.end = Pattern.compile(Pattern.quote(opening) + "\\s*/\\s*blueline\\s*" + Pattern.quote(closing));
    }

    /** A beginning that asks for {@code directive}. */
    public String begin(String directive) {
        return opening + " blueline: " + directive + " " + closing;
    }

    /** An end. */
    public String end() {
        return opening + " /blueline " + closing;
    }

    /** What {@code comment} asks for, if it is a beginning and nothing else. */
    Optional<String> directive(String comment) {
        Matcher matcher = begin.matcher(comment.strip());
        return matcher.matches()
                ? Optional.of(matcher.group("directive").strip().replaceAll("\\s*\\R\\s*", " "))
                : Optional.empty();
    }

    /** Whether {@code comment} is an end and nothing else. */
    boolean isEnd(String comment) {
        return end.matcher(comment.strip()).matches();
    }

    /** {@code markdown} in the words of the Markdown that knows this form. */
    String adapted(String markdown) {
        return this == MDX ? Fragment.forMdx(markdown) : markdown;
    }
}
