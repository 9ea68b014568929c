package dev.blueline.check;

/** What a rule appeals to. */
public enum RuleClass {
    /** What a service blueprint is. */
    DEFINITION("definition", "what a service blueprint is"),
    /** The file says two things that do not go together. */
    CONTRADICTION("contradiction", "the file contradicts itself"),
    /** What good blueprints have in common. */
    ADVICE("advice", "what good blueprints have in common");

    private final String word;
    private final String meaning;

    RuleClass(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /** One word for tables. */
    public String word() {
        return word;
    }

    /** The same in a few words. */
    public String meaning() {
        return meaning;
    }
}
