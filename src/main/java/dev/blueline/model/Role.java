package dev.blueline.model;

/** What a lane is for. The first five are those of Bitner, Ostrom and Morgan (2008), top to bottom. */
public enum Role {
    /** What the customer can see, hear or hold: physical and digital evidence. */
    EVIDENCE("evidence"),
    /** What the customer does. */
    CUSTOMER("customer"),
    /** What the customer sees the provider do: visible contact, by people or technology. */
    FRONTSTAGE("frontstage"),
    /** What contact people or their systems do out of the customer's sight, by telephone included. */
    BACKSTAGE("backstage"),
    /** Units and systems without customer contact. */
    SUPPORT("support"),
    /** Somebody outside the provider; where such a lane stands decides what it can see. */
    PARTNER("partner"),
    /** Planning and policy, below the line of implementation (Fliess and Kleinaltenkamp 2004). */
    MANAGEMENT("management");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** The keyword of the language, in English. */
    public String word() {
        return word;
    }
}
