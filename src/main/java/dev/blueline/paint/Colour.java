package dev.blueline.paint;

/**
 * What colours are for, and which they are: the only place where a colour is written down, for light, dark and mono side
 * by side. The colours of one use have one lightness and one chroma in OKLCH (Ottosson 2020) and differ in hue alone, so
 * that no lane and no badge is louder than its neighbour.
 */
public enum Colour {
    /** The sheet, and what lies under a connector's label. */
    PAPER("#ffffff", "#12171d", "#ffffff"),
    /** The inside of a box. */
    BOX("#ffffff", "#232b34", "#ffffff"),
    /** Text that is read first. */
    INK("#1a222b", "#e8edf2", "#000000"),
    /** Text that is read second. */
    QUIET_INK("#4d5966", "#abb7c3", "#333333"),
    /** Text on {@link #STATE} and on badges. */
    BADGE_INK("#ffffff", "#12171d", "#000000"),
    /** The badge of the state shown. */
    STATE("#2b567c", "#95c3ef", "#ffffff"),
    /** The band of a phase. */
    PHASE("#d5dfea", "#333e4a", "#ffffff"),
    /** The band of a phase within a phase. */
    INNER_PHASE("#e7eef5", "#242c35", "#ffffff"),
    /** The ground of a step's number. */
    STEP("#d5dfea", "#333e4a", "#ffffff"),
    /** Between two lanes of one side. */
    BORDER("#7d8792", "#69737d", "#666666"),
    /** A line of the field. */
    LINE("#596571", "#95a0ab", "#000000"),
    /** The line of visibility. */
    VISIBILITY("#1a222b", "#f2f5f8", "#000000"),

    /** The ground of a lane without a colour of its own. */
    LANE("#f2f5f8", "#1e2227", "#f6f6f6"),
    /** What a lane without a colour of its own is outlined with. */
    LANE_EDGE("#687686", "#93a0ae", "#404040"),
    /** The ground of evidence. */
    EVIDENCE("#f3f5f8", "#1e2227", "#ffffff"),
    /** The edge of evidence. */
    EVIDENCE_EDGE("#657689", "#97a7b7", "#404040"),
    /** The ground of the customer. */
    CUSTOMER("#faf4eb", "#262118", "#ffffff"),
    /** The edge of the customer. */
    CUSTOMER_EDGE("#966c1e", "#c99c54", "#404040"),
    /** The ground of the frontstage. */
    FRONTSTAGE("#eff6fc", "#1a232a", "#f6f6f6"),
    /** The edge of the frontstage. */
    FRONTSTAGE_EDGE("#387aae", "#69abe2", "#404040"),
    /** The ground of the backstage. */
    BACKSTAGE("#f5f3fc", "#22202a", "#ebebeb"),
    /** The edge of the backstage. */
    BACKSTAGE_EDGE("#7967ab", "#a997e0", "#404040"),
    /** The ground of support. */
    SUPPORT("#eef8f2", "#1a241f", "#e0e0e0"),
    /** The edge of support. */
    SUPPORT_EDGE("#2f875f", "#64b98e", "#404040"),
    /** The ground of partners. */
    PARTNER("#fcf2f4", "#291e20", "#f1f1f1"),
    /** The edge of partners. */
    PARTNER_EDGE("#a7586c", "#dc889c", "#404040"),
    /** The ground of management. */
    MANAGEMENT("#edf7f8", "#182425", "#d6d6d6"),
    /** The edge of management. */
    MANAGEMENT_EDGE("#1e838d", "#40b7c4", "#404040"),

    /** A connector. */
    FLOW("#4e5966", "#a8b2be", "#000000"),
    /** A connector of a loop. */
    LOOP("#874e00", "#e7b375", "#000000"),
    /** A connector of a recovery. */
    RECOVERY("#b02a2d", "#f58b84", "#000000"),

    /** Who hands over to whom. */
    TIE("#75818e", "#8b97a3", "#5c5c5c"),
    /** Those who hand over most. */
    HEAVY_TIE("#2454a4", "#8fb8f8", "#000000"),

    /** The ground of a tag. */
    TAG("#eef2f5", "#303c48", "#ffffff"),
    /** The ground of a variant's tag. */
    VARIANT("#3a4754", "#d5dee6", "#000000"),

    /** A badge that only tells: a policy, a metric, training, data, a note. */
    BADGE("#4f5f71", "#b0c0d1", "#ffffff"),
    /** The badge of what goes wrong or hurts. */
    TROUBLE("#b02a2d", "#f69b94", "#ffffff"),
    /** The badge of what takes time. */
    WAIT("#854f06", "#e7b375", "#ffffff"),
    /** The badge of what is decided or still open. */
    CHOICE("#584fa3", "#b7b6f6", "#ffffff"),
    /** The badge of a moment of truth. */
    MOMENT("#883c7a", "#e6a5d7", "#ffffff"),
    /** The badge of what is felt or pleases. */
    JOY("#236e44", "#88d1a2", "#ffffff"),
    /** The badge of what could be better. */
    CHANCE("#11697a", "#74cde2", "#ffffff"),

    /** The sign and the line of what is new. */
    ADDED("#17783f", "#6fd396", "#000000"),
    /** The ground of what is new. */
    ADDED_GROUND("#e6f6ec", "#1b3427", "#ffffff"),
    /** The sign of what is gone. */
    REMOVED("#b23a3c", "#f0918c", "#000000"),
    /** The line of what is gone. */
    GONE("#7b6669", "#a99497", "#555555"),
    /** Text of what is gone. */
    GONE_INK("#66595c", "#b5adb0", "#4d4d4d"),
    /** The sign and the line of what moved. */
    MOVED("#2454c8", "#8fb2ff", "#000000"),
    /** The ground of what moved. */
    MOVED_GROUND("#e8effd", "#1e2c4c", "#ffffff"),
    /** The sign and the line of what is different. */
    CHANGED("#9a4f00", "#f0b264", "#000000"),
    /** The ground of what is different. */
    CHANGED_GROUND("#fdf1df", "#3a2b15", "#ffffff"),
    /** What is drawn on the sign of a change. */
    CHANGE_INK("#ffffff", "#12171d", "#ffffff"),

    /** The ground of a card in a row. */
    CARD("#f2f5f8", "#1d242c", "#ffffff"),
    /** The scale of a gauge. */
    TRACK("#d9e1e9", "#3a4653", "#ffffff"),
    /** The bar of a gauge. */
    GAUGE("#4d7396", "#8bb0d2", "#6b6b6b"),
    /** What is more than it should be. */
    EXCESS("#b02a2d", "#f58b84", "#000000"),
    /** The emotion curve. */
    EMOTION("#3c5266", "#b0c3d4", "#000000"),
    /** Between the emotion curve and the middle of its scale. */
    EMOTION_AREA("#e9eff5", "#1e2833", "#f0f0f0");

    private final String light;
    private final String dark;
    private final String mono;

    Colour(String light, String dark, String mono) {
        this.light = light;
        this.dark = dark;
        this.mono = mono;
    }

    /** Its red, green and blue in this palette, as {@code #} and six hexadecimal digits. */
    public String in(Palette palette) {
        return switch (palette) {
            case LIGHT -> light;
            case DARK -> dark;
            case MONO -> mono;
        };
    }
}
