package dev.blueline.resolve;

import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Severity;
import java.util.List;

/** What is to be known of things that stand where they cannot. */
final class PlaceExplanations {
    static final List<Explanation> ALL = List.of(
            Explanation.of(
                    ResolveCodes.MISPLACED,
                    Severity.ERROR,
                    "0.1",
                    "A statement or an attribute stands where it does not belong",
                    """
                    What a word says depends on what it is said of: a goal is the goal of the whole service, a lane is \
                    declared for all steps, an action happens in a step. At another place it would either be lost or \
                    quietly mean something else. The finding says where the word belongs; the table of attributes says it \
                    for all of them.
                    """,
                    """
                    blueprint "Swimming lesson" {
                      step "Sign up" {
                        goal "Swim by summer"
                    //  ^^^^
                        customer "Signs up"
                      }
                    }
                    """,
                    """
                    blueprint "Swimming lesson" {
                      goal "Swim by summer"
                      step "Sign up" {
                        customer "Signs up"
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.REPEATED,
                    Severity.ERROR,
                    "0.1",
                    "An attribute that can be given once is given twice",
                    """
                    An action has one duration and a blueprint one owner. Of two, one would win silently, and whoever \
                    changes the other would wonder why nothing happens. All lanes stand in one block for the same reason: \
                    their order from top to bottom is read there.
                    """,
                    """
                    blueprint "Car wash" {
                      step "Wash" {
                        customer "Waits in the car" { time 3 min  time 5 min }
                    //                                            ^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Car wash" {
                      step "Wash" {
                        customer "Waits in the car" { time 5 min }
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.SAID_OF_SEVERAL,
                    Severity.ERROR,
                    "0.1",
                    "What can be said of one thing is said of several",
                    """
                    A chain such as `a -> b -> c` is two flows, and `evidence "Sign", "Ticket"` is two boxes. A label, a \
                    name or braces behind them would belong to one of them, and nobody could tell to which. In the \
                    same way, `until` names one step.
                    """,
                    """
                    blueprint "Pharmacy" {
                      step "Collect" {
                        customer   "Hands over the prescription"
                        frontstage "Reads it"
                        backstage  "Fetches the medicine"
                        customer -> frontstage -> backstage "prescription"
                    //                                      ^^^^^^^^^^^^^^
                      }
                    }
                    """,
                    """
                    blueprint "Pharmacy" {
                      step "Collect" {
                        customer   "Hands over the prescription"
                        frontstage "Reads it"
                        backstage  "Fetches the medicine"
                        customer -> frontstage "prescription"
                        frontstage -> backstage
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.UNTIL_EARLIER,
                    Severity.ERROR,
                    "0.1",
                    "An action lasts until a step that does not come later",
                    """
                    `until` stretches a box to the right, through the steps during which the action goes on. Steps stand \
                    in the order in which the customer lives them, so the last of them cannot lie before the action, nor \
                    be the step the action stands in. An action that ends in its own step needs no `until`.
                    """,
                    """
                    blueprint "Garage" {
                      step bring "Bring the car" {
                        customer "Leaves the key"
                      }
                      step collect "Collect the car" {
                        backstage "Repairs the car" { until bring }
                    //                                      ^^^^^
                        customer "Collects the car"
                      }
                    }
                    """,
                    """
                    blueprint "Garage" {
                      step bring "Bring the car" {
                        customer "Leaves the key"
                        backstage "Repairs the car" { until collect }
                      }
                      step collect "Collect the car" {
                        customer "Collects the car"
                      }
                    }
                    """),
            Explanation.of(
                    ResolveCodes.MIXED_PHASE,
                    Severity.ERROR,
                    "0.1",
                    "A phase holds both steps and phases",
                    """
                    Phases are drawn as headings above the columns, one row of headings for each depth. A step that \
                    stands beside sub-phases would be a column without a heading in the row of its neighbours. A missing \
                    `}` is the usual cause: the phase before was meant to end.
                    """,
                    """
                    blueprint "Festival" {
                      phase "Go there" {
                        step "Travel" {
                          customer "Takes the train"
                        }
                        phase "At the gate" {
                    //  ^^^^^
                          step "Enter" {
                            customer "Shows the ticket"
                          }
                        }
                      }
                    }
                    """,
                    """
                    blueprint "Festival" {
                      phase "Go there" {
                        phase "On the way" {
                          step "Travel" {
                            customer "Takes the train"
                          }
                        }
                        phase "At the gate" {
                          step "Enter" {
                            customer "Shows the ticket"
                          }
                        }
                      }
                    }
                    """));

    private PlaceExplanations() {}
}
