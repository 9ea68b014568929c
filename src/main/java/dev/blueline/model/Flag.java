package dev.blueline.model;

/** A plain property of an action. */
public enum Flag {
    /** A key task of the service. */
    KEY("key"),
    /** The service starts here, from the customer's view. */
    START("start"),
    /** The service may end here, from the customer's view. */
    END("end"),
    /** The customer does this without the provider. */
    INDEPENDENT("independent"),
    /** The customer is served by technology alone. */
    SELF_SERVICE("self-service"),
    /** No person takes part on the provider's side. */
    AUTOMATED("automated"),
    /** It goes on whether or not a customer is there. */
    AMBIENT("ambient");

    private final String word;

    Flag(String word) {
        this.word = word;
    }

    /** The keyword of the language, in English. */
    public String word() {
        return word;
    }
}
