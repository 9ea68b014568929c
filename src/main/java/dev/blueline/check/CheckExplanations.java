package dev.blueline.check;

import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import java.util.List;

/** What is to be known of each of {@link CheckCodes}. */
public final class CheckExplanations {
    private static final List<Explanation> ALL = List.of(
            Explanation.of(
                    CheckCodes.UNUSED_ALLOW,
                    Severity.WARNING,
                    "0.1",
                    "An exception is made that nothing needs",
                    """
                    An exception tells readers that something here is out of the ordinary, and why. Once that was put \
                    right, or was never there, the line says something that is not so; and it would silence the next \
                    finding of its kind, which nobody has looked at yet.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer   "Asks for a book"
                        frontstage "Hands the book over"
                        customer <-> frontstage
                      }
                      allow duplicate-flow "They meet twice"
                    //      ^^^^^^^^^^^^^^
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
                    """),
            Explanation.of(
                    CheckCodes.UNKNOWN_RULE,
                    Severity.WARNING,
                    "0.1",
                    "An exception is made from a rule that does not exist",
                    """
                    `allow` names a rule, as findings show it. If no rule has that name, most often after a slip of the \
                    pen, the exception excepts nothing, and the finding it was written for is still told. Write the name \
                    as the finding shows it, or delete the line. Names that rules once had keep working.
                    """,
                    """
                    blueprint "Library" {
                      step "Borrow" {
                        customer   "Asks for a book"
                        frontstage "Hands the book over"
                        customer <-> frontstage
                      }
                      allow dupicate-flow "They meet twice"
                    //      ^^^^^^^^^^^^^
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
                    """),
            Explanation.of(
                    CheckCodes.PARTIAL_ARROWS,
                    Severity.INFO,
                    "0.1",
                    "Fewer than half of the actions have an arrow",
                    """
                    A grid without arrows is a published form of blueprint, and a drawing is begun with its first arrow. So \
                    rules about connections that are missing stay silent until at least half of the actions have one; \
                    otherwise the first arrow would bring a flood of findings. This line only says that they are silent, so \
                    that nobody takes it for praise.
                    """,
                    """
                    blueprint "Museum" {
                    //        ^^^^^^^^
                      step "Enter" {
                        customer   "Buys a ticket"
                        frontstage "Sells a ticket"
                        customer <-> frontstage
                      }
                      step "See" {
                        customer   "Walks around"
                        frontstage "Guards the rooms"
                        backstage  "Watches the cameras"
                      }
                    }
                    """,
                    """
                    blueprint "Museum" {
                      step "Enter" {
                        customer   "Buys a ticket"
                        frontstage "Sells a ticket"
                        customer <-> frontstage
                      }
                      step "See" {
                        customer   "Walks around"
                        frontstage "Guards the rooms"
                        backstage  "Watches the cameras"
                        customer <-> frontstage
                        backstage ~> frontstage
                      }
                    }
                    """));

    private CheckExplanations() {}

    /** All of them, in the order of their codes. */
    public static List<Explanation> all() {
        return ALL;
    }
}
