package dev.blueline.resolve;

import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import java.util.List;

/** What is to be known of mistakes with names. */
final class NameExplanations {
    static final List<Explanation> ALL = List.of(
            Explanation.of(
                    ResolveCodes.UNRESOLVED,
                    Severity.ERROR,
                    "0.1",
                    "A name stands for nothing in the file",
                    """
                    Flows, recoveries and exceptions point at something by its name, and so do `via`, `by`, `uses`, `for` \
                    and `until`. When nothing has that name, the drawing could only leave the arrow out or invent a box, \
                    and readers would take either for the truth.

                    Capital and small letters are different letters. Channels, actors, systems, metrics and variants need \
                    not be declared; but once one of a kind is, all of that kind have to be, so that a slip of the pen \
                    does not make a second one.
                    """,
                    """
                    blueprint "Coffee to go" {
                      step "Order" {
                        customer   ask  "Asks for a coffee"
                        frontstage brew "Brews it"
                        ask -> brow
                    //         ^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Coffee to go" {
                      step "Order" {
                        customer   ask  "Asks for a coffee"
                        frontstage brew "Brews it"
                        ask -> brew
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.DUPLICATE_NAME, Severity.ERROR, "0.1", "Two things have the same name", """
                    A name is how flows, exceptions and comparisons find a thing again; with two of them, a flow could \
                    end at either. Phases, steps, actions and marks share one set of names. Lanes, channels, actors, \
                    systems, metrics and variants have one each.

                    Two things may well bear the same *text*: what is drawn in the box is not its name.
                    """, """
                    blueprint "Library" {
                      step "Borrow" {
                        customer   ask "Asks for a book"
                        frontstage ask "Asks for the card"
                    //             ^^^
                      }
                    }
                    """, """
                    blueprint "Library" {
                      step "Borrow" {
                        customer   ask      "Asks for a book"
                        frontstage ask-card "Asks for the card"
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.UNKNOWN_LANE,
                    Severity.ERROR,
                    "0.1",
                    "A statement begins with a lane that is not there",
                    """
                    In a step, a line begins with the lane that acts: one of the roles `evidence`, `customer`, \
                    `frontstage`, `backstage`, `support`, `partner` and `management`, or a name that the block `lanes` \
                    declares. In which lane an action stands decides what customers see and which lines a flow crosses, so \
                    nothing is guessed here.

                    Once lanes are declared, the others are not there: a role without a lane of its own has to be \
                    declared too.
                    """,
                    """
                    blueprint "Dry cleaning" {
                      lanes {
                        customer   guest   "Guest"
                        frontstage counter "Counter"
                      }
                      step "Bring" {
                        guest  "Brings a coat"
                        couner "Writes a ticket"
                    //  ^^^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Dry cleaning" {
                      lanes {
                        customer   guest   "Guest"
                        frontstage counter "Counter"
                      }
                      step "Bring" {
                        guest   "Brings a coat"
                        counter "Writes a ticket"
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.UNCLEAR_REFERENCE,
                    Severity.ERROR,
                    "0.1",
                    "A word could mean several lanes or several actions",
                    """
                    Inside a step, a lane's name stands for its only action there, and a role's word for its only lane. \
                    That saves most names, but holds only as long as there is one. With two, the arrow would have to be \
                    drawn at one of them by chance; outside of a step there is no action to mean at all. A name says which.
                    """,
                    """
                    blueprint "Post office" {
                      step "Send" {
                        customer   "Fills in the form"
                        customer   "Hands in the parcel"
                        frontstage "Weighs the parcel"
                        customer -> frontstage
                    //  ^^^^^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Post office" {
                      step "Send" {
                        customer         "Fills in the form"
                        customer hand-in "Hands in the parcel"
                        frontstage       "Weighs the parcel"
                        hand-in -> frontstage
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.RESERVED_LANE_NAME,
                    Severity.ERROR,
                    "0.1",
                    "A lane has a name that begins another kind of statement",
                    """
                    In a step, the first word says what a line is: a lane's name begins an action, `wait` a wait, `note` a \
                    note. A lane that is called `note` would make notes and actions look the same. What readers see in \
                    the drawing is the lane's text, and that may be any word.
                    """,
                    """
                    blueprint "Hospital ward" {
                      lanes {
                        customer patient "Patient"
                        backstage note "Notes"
                    //            ^^^^
                      }
                      step "Round" {
                        patient "Says where it hurts"
                      }
                    }
                    """,
                    """
                    blueprint "Hospital ward" {
                      lanes {
                        customer patient "Patient"
                        backstage notes "Notes"
                      }
                      step "Round" {
                        patient "Says where it hurts"
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.WORD_AS_NAME,
                    Severity.WARNING,
                    "0.1",
                    "A word of the language is read as a name that nobody declared",
                    """
                    `via phone, start` has a comma, and so reads as a list of two channels, `phone` and `start`. Far more \
                    likely the comma is one too many and `start` is the flag, which now is not set. Commas stand only \
                    between the items of one list. If there really is a channel of that name, declare it.
                    """,
                    """
                    blueprint "Taxi" {
                      step "Call" {
                        customer   "Calls a taxi" { via phone, start }
                    //                                         ^^^^^
                        frontstage "Takes the order"
                        customer <-> frontstage
                      }
                    }
                    """,
                    """
                    blueprint "Taxi" {
                      step "Call" {
                        customer   "Calls a taxi" { via phone  start }
                        frontstage "Takes the order" { end }
                        customer <-> frontstage
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.MISSING_NAME,
                    Severity.ERROR,
                    "0.1",
                    "A mark does not name the metric it is about",
                    """
                    The mark `metric` places a metric that is declared once, for the whole file, where it is measured. So \
                    it takes the metric's name; what the metric is called, its value and its target stand in the \
                    declaration, where all its places share them.
                    """,
                    """
                    blueprint "Clinic" {
                      metrics { csat "Satisfaction" { value 4.1 of 5  target 4.5 of 5 } }
                      step "Leave" {
                        customer "Says how it was" { metric "Satisfaction" }
                    //                                      ^^^^^^^^^^^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Clinic" {
                      metrics { csat "Satisfaction" { value 4.1 of 5  target 4.5 of 5 } }
                      step "Leave" {
                        customer "Says how it was" { metric csat }
                      }
                    }
                    """));

    private NameExplanations() {}
}
