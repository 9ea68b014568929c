package dev.blueline.syntax;

import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import java.util.List;

/** What is to be known of words, arrows and signs that are not of the language. */
final class WordExplanations {
    static final List<Explanation> ALL = List.of(
            Explanation.of(
                    SyntaxCodes.UNEXPECTED,
                    Severity.ERROR,
                    "0.1",
                    "Something stands where it means nothing",
                    """
                    Each statement has one form: a lane and a text, `step` and a title, `allow` and a rule. Something is \
                    missing here, or something is too much, and which of the two only the author knows. The finding says \
                    what the statement takes.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer
                    //  ^^^^^^^^
                        frontstage "Hands the book over"
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer   "Asks for a book"
                        frontstage "Hands the book over"
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.UNKNOWN_WORD,
                    Severity.ERROR,
                    "0.1",
                    "A word is not one of the language",
                    """
                    Words are not guessed: `standart 5 min` that is passed over would be a standard that no rule looks \
                    at. The finding names the nearest word there is. Words of the language are written small, and each \
                    has a Chinese form.
                    """,
                    """
                    blueprint "Bank" {
                      step "Queue" {
                        wait customer "Waits for a clerk" { standart 5 min }
                    //                                      ^^^^^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Bank" {
                      step "Queue" {
                        wait customer "Waits for a clerk" { standard 5 min }
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.RESERVED_WORD,
                    Severity.ERROR,
                    "0.1",
                    "A word of the language is used as a name",
                    """
                    A thing that is called `step` could not be told from the word that begins a step, neither by \
                    Blueline nor by the next reader. Any other name will do; the text in quotes, which is what people \
                    see, may be any word at all.
                    """,
                    """
                    blueprint "Dance class" {
                      step "Try" {
                        customer step "Tries the first step"
                    //           ^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Dance class" {
                      step "Try" {
                        customer first-step "Tries the first step"
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.WRONG_ARROW,
                    Severity.ERROR,
                    "0.1",
                    "An arrow is written as in another language",
                    """
                    There are three arrows, and each means something: `->` leads to, `<->` both must agree, `~>` tells. \
                    Other languages draw theirs as `-->`, `=>` or `→`; taken over as they are, nobody could say which of \
                    the three was meant. A flow is written from where it begins, so that there is no `<-`.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer   "Asks for a book"
                        frontstage "Hands the book over"
                        customer --> frontstage
                    //           ^^^
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer   "Asks for a book"
                        frontstage "Hands the book over"
                        customer -> frontstage
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.WRONG_NUMBER, Severity.ERROR, "0.1", "A number is written with a comma", """
                    In half of the world `12,500` is twelve and a half, in the other half twelve thousand five hundred. \
                    Decimals stand after a point and thousands have no sign, so that a price means the same everywhere.
                    """, """
                    blueprint "Laundry" {
                      step "Pay" {
                        customer "Pays at the counter" { cost 12,50 EUR }
                    //                                        ^^^^^
                      }
                    }
                    """, """
                    blueprint "Laundry" {
                      step "Pay" {
                        customer "Pays at the counter" { cost 12.50 EUR }
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.STRAY_CHARACTER,
                    Severity.ERROR,
                    "0.1",
                    "A character means nothing here",
                    """
                    A word and its text stand side by side, without `:`, `=` or `;`. Such signs come along from other \
                    languages, and fences and bullets from documents. They mean nothing to a blueprint, so the finding \
                    names each: something else may be missing beside it.
                    """,
                    """
                    blueprint "Library" {
                      goal: "Find a book within five minutes"
                    //    ^
                      step "Search" {
                        customer "Looks for a book"
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      goal "Find a book within five minutes"
                      step "Search" {
                        customer "Looks for a book"
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.BROKEN_LINE,
                    Severity.WARNING,
                    "0.1",
                    "A statement goes on in the next line and may not mean to",
                    """
                    Line breaks are free, so that a statement may go on in the next line. Sometimes it goes on where \
                    nobody meant it to: an arrow that ends its line takes the lane of the next one as its target, a lane \
                    without a text takes the next word as a name. What is written can be read, but hardly as it was \
                    meant.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer "Asks for a book"
                        frontstage "Hands the book over"
                        customer <-> frontstage
                        "the library card"
                    //  ^^^^^^^^^^^^^^^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer   "Asks for a book"
                        frontstage "Hands the book over"
                        customer <-> frontstage "the library card"
                      }
                    }
                    """),
            Explanation.of(
                    SyntaxCodes.NAME_FOR_TITLE,
                    Severity.WARNING,
                    "0.1",
                    "A step or phase has a name without quotes and no title",
                    """
                    A title stands in quotes and is drawn; a name stands without them and is for flows and exceptions to \
                    refer to. `step Borrow {` can be read as a step with a name and without a title, and the column \
                    would bear a number. Most likely the quotes were forgotten.
                    """,
                    """
                    blueprint "Library" {
                      step Borrow {
                    //     ^^^^^^
                        customer   "Asks for a book"
                        frontstage "Hands the book over"
                        customer <-> frontstage
                      }
                    }
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer   "Asks for a book"
                        frontstage "Hands the book over"
                        customer <-> frontstage
                      }
                    }
                    """));

    private WordExplanations() {}
}
