package dev.blueline.syntax;

import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import java.util.List;

/** What is to be known of files that are no blueprint as a whole. */
final class FileExplanations {
    static final List<Explanation> ALL = List.of(
            Explanation.of(SyntaxCodes.NOT_UTF8, Severity.ERROR, "0.1", "The file is not encoded as UTF-8", """
                    A blueprint is plain text in UTF-8, the encoding that holds every language and that every system \
                    reads alike. In another one, letters beyond the English ones would come out wrong in the drawing: é, \
                    中 or ü. Most editors have "Save with encoding" or show the encoding in their lower right corner: \
                    choose UTF-8 there and save the file once.
                    """),
            Explanation.of(SyntaxCodes.NOT_TEXT, Severity.ERROR, "0.1", "The file is no text at all", """
                    The file holds bytes that stand for no letters: it is a picture, an archive or a document of another \
                    program, perhaps with the wrong ending. Blueprints are written with a plain text editor; a document \
                    of a word processor has to be saved as plain text first.
                    """),
            Explanation.of(
                    SyntaxCodes.TOO_LARGE,
                    Severity.ERROR,
                    "0.1",
                    "The file is larger than any blueprint that people could look at",
                    """
                    A blueprint is made to be looked at together. A file of more than 16 MB is most likely something else. If \
                    it really is a blueprint, cut it into several: one for each scenario, or one for each phase.
                    """),
            Explanation.of(
                    SyntaxCodes.TOO_DEEP, Severity.ERROR, "0.1", "More braces are open than any statement needs", """
                    Phases hold phases, steps, actions and marks: that is a handful of braces within each other, not \
                    more than 64. When more are open, closing braces were lost on the way, and everything after them \
                    would be read as a part of what came before.
                    """),
            Explanation.of(SyntaxCodes.EMPTY_FILE, Severity.ERROR, "0.1", "There is nothing in the file", """
                    The file is empty, or holds comments alone. The smallest blueprint is `blueprint "Title" { }`, and \
                    `blueline init` writes a small one to begin with.
                    """),
            Explanation.of(
                    SyntaxCodes.NO_BLUEPRINT,
                    Severity.ERROR,
                    "0.1",
                    "The file does not begin with the word blueprint",
                    """
                    A file holds one blueprint and says so with its first word, so that a file of another kind is \
                    noticed at once and not misread. Usually the first line was lost, the file is a list of steps that \
                    was meant to be put into one, or it is no blueprint at all.
                    """,
                    """
                      step "Borrow" {
                    //^^^^
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
                    SyntaxCodes.SECOND_BLUEPRINT,
                    Severity.ERROR,
                    "0.1",
                    "The file holds more than one blueprint",
                    """
                    One file is one blueprint, one drawing and one line in a list of services. A second one would have \
                    no name of its own to be drawn under. If the two belong together, make them phases of one blueprint; \
                    if not, give each its own file.
                    """,
                    """
                    blueprint "Borrowing" {
                      step "Borrow" {
                        customer "Asks for a book"
                      }
                    }
                      blueprint "Returning" {
                    //^^^^^^^^^
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
                    SyntaxCodes.TOO_MANY,
                    Severity.ERROR,
                    "0.1",
                    "The file has more mistakes than are told at once",
                    """
                    After a hundred mistakes the rest is not told: most often one of the first ones is the cause of all, \
                    such as a brace that is missing at the top, or the file is no blueprint. Put the first ones right \
                    and check again.
                    """));

    private FileExplanations() {}
}
