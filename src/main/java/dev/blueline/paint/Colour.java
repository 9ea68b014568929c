package dev.blueline.paint;

/** What colours are for, and which they are: the only place where a colour is written down, light and dark side by side. */
public enum Colour {
    /** The sheet, and what lies under a connector's label. */
    PAPER("#ffffff", "#11161c"),
    /** The inside of a box. */
    BOX("#ffffff", "#202934"),
    /** Text that is read first. */
    INK("#1c2733", "#e6ebf0"),
    /** Text that is read second. */
    QUIET_INK("#51606f", "#a7b4c0"),
    /** Text on {@link #STATE} and on badges. */
    BADGE_INK("#ffffff", "#11161c"),
    /** The badge of the state shown. */
    STATE("#1f4e79", "#8fc1ec"),
    /** The band of a phase. */
    PHASE("#22394f", "#c9d6e2"),
    /** Text on {@link #PHASE}. */
    PHASE_INK("#ffffff", "#14202b"),
    /** The band of a phase within a phase. */
    INNER_PHASE("#c7d3de", "#3a4a59"),
    /** Text on {@link #INNER_PHASE}. */
    INNER_PHASE_INK("#1c2c3b", "#e6ebf0"),
    /** The ground of a step's number. */
    STEP("#dfe6ec", "#33414e"),
    /** A step's number. */
    STEP_INK("#22394f", "#e6ebf0"),
    /** Between two lanes of one side. */
    BORDER("#d3dae1", "#333e49"),
    /** A line of the field. */
    LINE("#6b7a88", "#8b99a6"),
    /** The line of visibility. */
    VISIBILITY("#1c2733", "#f0f4f8"),
    /** The name of a line. */
    LINE_INK("#43525f", "#b4c0cb"),

    /** The ground of a lane without a colour of its own. */
    LANE("#f4f6f8", "#1a2129"),
    /** What a lane without a colour of its own is outlined with. */
    LANE_EDGE("#8795a3", "#8795a3"),
    /** The ground of evidence. */
    EVIDENCE("#f5f6f7", "#1a2026"),
    /** The edge of evidence. */
    EVIDENCE_EDGE("#7a8896", "#8a98a5"),
    /** The ground of the customer. */
    CUSTOMER("#fdf6e3", "#2a2414"),
    /** The edge of the customer. */
    CUSTOMER_EDGE("#b87c00", "#d9a02a"),
    /** The ground of the frontstage. */
    FRONTSTAGE("#e9f3fb", "#14242f"),
    /** The edge of the frontstage. */
    FRONTSTAGE_EDGE("#2a78b8", "#5aa7e0"),
    /** The ground of the backstage. */
    BACKSTAGE("#eeecf9", "#201d33"),
    /** The edge of the backstage. */
    BACKSTAGE_EDGE("#6a5bb5", "#9c8fe0"),
    /** The ground of support. */
    SUPPORT("#e8f4ee", "#14271f"),
    /** The edge of support. */
    SUPPORT_EDGE("#2f8660", "#58b38a"),
    /** The ground of partners. */
    PARTNER("#fbedf2", "#2d1a22"),
    /** The edge of partners. */
    PARTNER_EDGE("#b0476f", "#e07fa3"),

    /** A connector. */
    FLOW("#4b5a68", "#b4c0cb"),
    /** A connector of a loop. */
    LOOP("#7a4d00", "#f0b75a"),
    /** A connector of a recovery. */
    RECOVERY("#b3261e", "#ff8a80"),

    /** A badge without a colour of its own. */
    BADGE("#51606f", "#a7b4c0"),
    /** A fail point's badge. */
    FAIL("#b3261e", "#ff8a80"),
    /** A wait's badge. */
    WAIT("#8a5a00", "#f0b75a"),
    /** A decision's badge. */
    DECISION("#3d4f9f", "#a5b4f8"),
    /** An experience point's badge. */
    EXPERIENCE("#20744f", "#6fcf9f"),
    /** A moment of truth's badge. */
    MOMENT("#86327f", "#e59ade"),
    /** A pain's badge. */
    PAIN("#a3324b", "#ff9db0"),
    /** A delight's badge. */
    DELIGHT("#2b7a3d", "#86d99a"),
    /** An opportunity's badge. */
    OPPORTUNITY("#0f6e79", "#74d3dd"),
    /** An idea's badge. */
    IDEA("#6a5b10", "#e3d27a"),
    /** A question's badge. */
    QUESTION("#7a3e8f", "#dba6ee"),
    /** A metric's badge. */
    METRIC("#24598c", "#8fc1ec");

    private final String light;
    private final String dark;

    Colour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** Its red, green and blue in this palette, as {@code #} and six hexadecimal digits. */
    public String in(Palette palette) {
        return switch (palette) {
            case LIGHT -> light;
            case DARK -> dark;
        };
    }
}
