package dev.blueline.syntax;

import dev.blueline.diagnostic.Code;
import java.util.List;

/** The kinds of findings that reading a file can give. */
public final class SyntaxCodes {
    /** The bytes are not UTF-8. */
    public static final Code NOT_UTF8 = new Code("BL001", "not-utf8");
    /** The bytes are not text at all. */
    public static final Code NOT_TEXT = new Code("BL002", "not-text");
    /** The file is larger than a blueprint can be. */
    public static final Code TOO_LARGE = new Code("BL003", "too-large");
    /** Braces stand in braces without end. */
    public static final Code TOO_DEEP = new Code("BL004", "too-deep");
    /** There is nothing in the file. */
    public static final Code EMPTY_FILE = new Code("BL005", "empty-file");
    /** The file does not begin with the word blueprint. */
    public static final Code NO_BLUEPRINT = new Code("BL006", "no-blueprint");
    /** A file holds more than one blueprint. */
    public static final Code SECOND_BLUEPRINT = new Code("BL007", "second-blueprint");
    /** A word stands where it means nothing. */
    public static final Code UNEXPECTED = new Code("BL010", "unexpected");
    /** A word is not one of the language. */
    public static final Code UNKNOWN_WORD = new Code("BL011", "unknown-word");
    /** A word of the language is used as a name. */
    public static final Code RESERVED_WORD = new Code("BL012", "reserved-word");
    /** A brace is not closed. */
    public static final Code MISSING_BRACE = new Code("BL013", "missing-brace");
    /** A brace too many. */
    public static final Code EXTRA_BRACE = new Code("BL014", "extra-brace");
    /** A text lacks its quotes. */
    public static final Code MISSING_QUOTES = new Code("BL015", "missing-quotes");
    /** A text is not closed on its line. */
    public static final Code UNCLOSED_TEXT = new Code("BL016", "unclosed-text");
    /** A comment is not closed. */
    public static final Code UNCLOSED_COMMENT = new Code("BL017", "unclosed-comment");
    /** An arrow of another language. */
    public static final Code WRONG_ARROW = new Code("BL018", "wrong-arrow");
    /** A number with a comma. */
    public static final Code WRONG_NUMBER = new Code("BL019", "wrong-number");
    /** A character that means nothing. */
    public static final Code STRAY_CHARACTER = new Code("BL020", "stray-character");
    /** A backslash before a character that needs none. */
    public static final Code UNKNOWN_ESCAPE = new Code("BL021", "unknown-escape");

    /** A text between signs that are not the quotes of the language. */
    public static final Code WRONG_QUOTES = new Code("BL022", "wrong-quotes");
    /** A line break where the rest of the statement, or the next one, can hardly be what was meant. */
    public static final Code BROKEN_LINE = new Code("BL023", "broken-line");

    /** A name where a title was probably meant. */
    public static final Code NAME_FOR_TITLE = new Code("BL024", "name-for-title");

    /** More mistakes than anybody would read at once. */
    public static final Code TOO_MANY = new Code("BL025", "too-many-mistakes");

    /** All of them, in order. */
    public static final List<Code> ALL = List.of(
            NOT_UTF8,
            NOT_TEXT,
            TOO_LARGE,
            TOO_DEEP,
            EMPTY_FILE,
            NO_BLUEPRINT,
            SECOND_BLUEPRINT,
            UNEXPECTED,
            UNKNOWN_WORD,
            RESERVED_WORD,
            MISSING_BRACE,
            EXTRA_BRACE,
            MISSING_QUOTES,
            UNCLOSED_TEXT,
            UNCLOSED_COMMENT,
            WRONG_ARROW,
            WRONG_NUMBER,
            STRAY_CHARACTER,
            UNKNOWN_ESCAPE,
            WRONG_QUOTES,
            BROKEN_LINE,
            NAME_FOR_TITLE,
            TOO_MANY);

    private SyntaxCodes() {}
}
