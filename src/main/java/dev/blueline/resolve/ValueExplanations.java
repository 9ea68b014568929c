package dev.blueline.resolve;

import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import java.util.List;

/** What is to be known of numbers, dates, words and texts that cannot be meant. */
final class ValueExplanations {
    static final List<Explanation> ALL = List.of(
            Explanation.of(
                    ResolveCodes.WRONG_UNIT,
                    Severity.ERROR,
                    "0.1",
                    "A number has the wrong unit, or none",
                    """
                    Times, money, shares and volumes are held against each other, and `5` alone may be seconds or days. Times \
                    take `s`, `min`, `h`, `d` or `w`; money takes three capital letters such as `EUR`; shares take `%` or \
                    lie between 0 and 1; a volume is a plain number or one per time, as in `20 per h`; a score says its \
                    scale, as in `4.1 of 5`.
                    """,
                    """
                    blueprint "Barber" {
                      step "Wait" {
                        wait customer "Waits for a chair" { expected 5 minutes }
                    //                                                 ^^^^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Barber" {
                      step "Wait" {
                        wait customer "Waits for a chair" { expected 5 min  standard 10 min }
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.WRONG_DATE, Severity.ERROR, "0.1", "A date is not in the calendar", """
                    Dates say how old a blueprint or a measured value is, so they have to be days that exist. They are \
                    written year first, `2026-11-02`: the one order that is read alike everywhere.
                    """, """
                    blueprint "Nursery" {
                      updated 2026-02-30
                    //        ^^^^^^^^^^
                      step "Bring" {
                        customer "Brings the child"
                      }
                    }
                    """, """
                    blueprint "Nursery" {
                      updated 2026-02-28
                      step "Bring" {
                        customer "Brings the child"
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.WRONG_CHOICE,
                    Severity.ERROR,
                    "0.1",
                    "A word is not among those an attribute takes",
                    """
                    Some attributes take one word of a few: a state is `as-is`, `to-be` or `target`, a severity `low`, \
                    `medium` or `high`. Rules and drawings go by these words, so that one they do not know would quietly \
                    count for nothing. The finding lists the words there are.
                    """,
                    """
                    blueprint "Museum" {
                      state asis
                    //      ^^^^
                      step "Enter" {
                        customer "Buys a ticket"
                      }
                    }
                    """,
                    """
                    blueprint "Museum" {
                      state as-is
                      step "Enter" {
                        customer "Buys a ticket"
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.TIME_ORDER,
                    Severity.ERROR,
                    "0.1",
                    "Times stand in an order that cannot be",
                    """
                    The standard is what the service promises itself, the tolerance what customers put up with (Shostack \
                    1984); a standard beyond the tolerance plans to lose them. The three numbers of a spread, `2..3..6 \
                    min`, are the least, the most likely and the most. In another order one of the numbers is wrong, and \
                    no sum made with it would be true.
                    """,
                    """
                    blueprint "Shoeshine" {
                      step "Shine" {
                        wait customer "Sits still" { standard 5 min  tolerance 2 min }
                    //                               ^^^^^^^^^^^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Shoeshine" {
                      step "Shine" {
                        wait customer "Sits still" { standard 2 min  tolerance 5 min }
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.OUT_OF_RANGE, Severity.ERROR, "0.1", "A number lies outside its range", """
                    A share lies between 0 and 100%, a score within its own scale, an emotion between -2 and +2; a time \
                    or a price is not less than nothing. A number beyond that was measured on another scale or mistyped, \
                    and would distort the curve and every mean it enters.
                    """, """
                    blueprint "Call centre" {
                      step "Hold the line" {
                        customer "Listens to music" { emotion -3 "Furious" }
                    //                                ^^^^^^^^^^^^^^^^^^^^
                      }
                    }
                    """, """
                    blueprint "Call centre" {
                      step "Hold the line" {
                        customer "Listens to music" { emotion -2 "Furious" }
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.MISSING_TEXT,
                    Severity.ERROR,
                    "0.1",
                    "A blueprint has no title, or an action no text",
                    """
                    A box without words tells readers that something happens, but not what. The same goes for a blueprint \
                    without a title and for an exception without a reason: the next reader has nothing to go by. If the \
                    right words are not known yet, `question "…"` says so in the open.
                    """,
                    """
                    blueprint "Bakery" {
                      step "Buy" {
                        customer ""
                    //           ^^
                      }
                    }
                    """,
                    """
                    blueprint "Bakery" {
                      step "Buy" {
                        customer "Asks for two rolls"
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.WRONG_LINK,
                    Severity.ERROR,
                    "0.1",
                    "A link is no address of the web or of mail, and no path",
                    """
                    Links end up in drawings and tables that other people open, so only addresses that are plain to see and \
                    safe to follow are taken: `https://…`, `http://…`, `mailto:…`, or a path from the blueprint's own \
                    folder with `/` between its parts. A link that runs a program or points into one person's machine \
                    works for nobody else.
                    """,
                    """
                    blueprint "Hotel" {
                      link "ftp://example.org/study.pdf"
                    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                      step "Arrive" {
                        customer "Arrives at the hotel"
                      }
                    }
                    """,
                    """
                    blueprint "Hotel" {
                      link "https://example.org/study.pdf"
                      step "Arrive" {
                        customer "Arrives at the hotel"
                      }
                    }
                    """));

    private ValueExplanations() {}
}
