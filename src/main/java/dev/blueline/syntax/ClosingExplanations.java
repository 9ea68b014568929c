package dev.blueline.syntax;

import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import java.util.List;

/** What is to be known of braces, quotes and comments that do not come in pairs. */
final class ClosingExplanations {
    static final List<Explanation> ALL = List.of(
            Explanation.of(
                    SyntaxCodes.MISSING_BRACE,
                    Severity.ERROR,
                    "0.1",
                    "A brace is opened and never closed",
                    """
                    Braces say what belongs to what. Where one is never closed, everything behind it would belong to it: \
                    the next step would become a part of this one. The finding goes by the indentation to tell where the \
                    brace was probably meant.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book"
                      step "Return" {
                    //^^^^
                        customer "Brings it back"
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book"
                      }
                      step "Return" {
                        customer "Brings it back"
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.EXTRA_BRACE,
                    Severity.ERROR,
                    "0.1",
                    "A brace is closed that was never opened",
                    """
                    A `}` too many closes something too early, and what follows it belongs to nothing. It is this one \
                    that is wrong, or one further up that closes a step before its last line.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book"
                      }
                      }
                    //^
                      step "Return" {
                        customer "Brings it back"
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book"
                      }
                      step "Return" {
                        customer "Brings it back"
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.MISSING_QUOTES,
                    Severity.ERROR,
                    "0.1",
                    "A text stands without its quotes",
                    """
                    Words without quotes are words of the language and names; what is drawn stands in quotes. That is \
                    how a text may hold any word, and how a slip in a word of the language is noticed instead of being \
                    drawn.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer Asks for a book
                    //           ^^^^^^^^^^^^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book"
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.UNCLOSED_TEXT,
                    Severity.ERROR,
                    "0.1",
                    "A text has no closing quote on its line",
                    """
                    A text ends on the line on which it begins. If it could run on, one forgotten quote would swallow \
                    the rest of the file and the finding would stand at its end, far from the mistake. A text of several \
                    lines begins and ends with three quotes in a row.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow {
                    //     ^^^^^^^^^
                        customer "Asks for a book"
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book"
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.UNCLOSED_COMMENT,
                    Severity.ERROR,
                    "0.1",
                    "A comment is opened with /* and never closed",
                    """
                    All that follows `/*` is comment until `*/`. Without that sign the rest of the file is a comment, \
                    and none of it would be drawn. For a comment up to the end of one line, `//` is enough.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book" /* by its title
                    //                             ^^
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book" // by its title
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.UNKNOWN_ESCAPE,
                    Severity.ERROR,
                    "0.1",
                    "A backslash stands before a character that needs none",
                    """
                    In a text, a backslash says that the next character is meant otherwise: `\\n` is a line break, `\\"` \
                    a quote. Before other characters it means nothing, and dropping it quietly would change paths and \
                    formulas. A backslash itself is written twice.
                    """,
                    """
                    blueprint "Print shop" {
                      step "Print" {
                        customer "Copies the file to D:\\print"
                    //                                 ^^
                      }
                    }
                    """,
                    """
                    blueprint "Print shop" {
                      step "Print" {
                        customer "Copies the file to D:\\\\print"
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.WRONG_QUOTES,
                    Severity.ERROR,
                    "0.1",
                    "A text stands in quotes of another kind",
                    """
                    A text stands between two `"`, or between the quotes “ and ” that Chinese keyboards and word \
                    processors write. Other signs, such as single quotes or „ and “, are used so differently from \
                    language to language that a text could end at the wrong one.
                    """,
                    """
                    blueprint "Library" {
                      step 'Borrow' {
                    //     ^^^^^^^^
                        customer "Asks for a book"
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book"
                      }
                    }
                    """));

    private ClosingExplanations() {}
}
