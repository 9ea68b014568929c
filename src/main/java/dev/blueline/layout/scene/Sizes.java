package dev.blueline.layout.scene;

/**
 * All sizes of the drawing, in pixels. Whatever has a size has it from here.
 *
 * <p>Type has four sizes: 10 for what is only looked up (badges, the names of lines and facts), 11 for what is read second
 * (tags, labels of connectors, legend, notes, facts), 13 for what is read first (boxes, headings, lanes, the scenario), 24
 * for the title. Lines of 10 and 11 are 14 apart where they stand packed and 16 in running text; those of 13 are 16, the
 * title's 32. Room is counted in fours.
 */
public final class Sizes {
    /** What room is counted in: heights of boxes and rooms between things are multiples of it. */
    public static final double UNIT = 4;
    /** The margin around the sheet. */
    public static final double MARGIN = 24;
    /** The width of the column of lane names. */
    public static final double LANE_NAMES = 172;
    /** The width of a box, unless its connectors need more. */
    public static final double BOX_WIDTH = 164;
    /** The width of the column of far ends where steps are not shown, unless its connectors need more. */
    public static final double FAR_END_WIDTH = 104;
    /** The width of a column that only says that steps are not shown. */
    public static final double GAP_WIDTH = 12;
    /** The least height of a row that stands for lanes that are not shown. */
    public static final double GAP_HEIGHT = 10;
    /** The least gap between a lane and a row that stands for lanes that are not shown. */
    public static final double GAP_BORDER = 20;
    /** The font size of the mark of a far end. */
    public static final double FAR_END = 11;
    /** The distance of two lines of the mark of a far end. */
    public static final double FAR_END_LINE = 14;
    /** The gap between two bands of one sheet. */
    public static final double BAND_GAP = 34;
    /** The least height of a box. */
    public static final double BOX_LEAST = 40;
    /** The least height of a piece of evidence. */
    public static final double EVIDENCE_LEAST = 32;
    /** The room between a box's outline and its text, left and right. */
    public static final double BOX_PADDING_X = 10;
    /** The room between a box's outline and its text, above and below. */
    public static final double BOX_PADDING_Y = 8;
    /** How far the left and right corners of a decision stand out. */
    public static final double POINT = 14;
    /** No connector meets a box nearer to its corner than this. */
    public static final double PORT_MARGIN = 16;
    /** The least distance of a bend from a box: room for an arrow's head. */
    public static final double STUB = 15;
    /** The length of an arrow's head that no label may cover. */
    public static final double ARROW = 5;
    /** The least gap between two columns. */
    public static final double GUTTER = 40;
    /** The gap before the first column and behind the last. */
    public static final double OUTER_GUTTER = 20;
    /** The least gap between two boxes of one cell. */
    public static final double STACK = 10;
    /** The least gap between two lanes. */
    public static final double LANE_GAP = 36;
    /** The gap above the first lane's boxes and below the last one's. */
    public static final double OUTER_LANE_GAP = 16;
    /** The radius of a connector's bend. */
    public static final double BEND = 6;

    /** The font size of a box's text. */
    public static final double LABEL = 13;
    /** The distance of two lines of a box's text. */
    public static final double LABEL_LINE = 16;
    /** The font size of the caption above a box's text. */
    public static final double CAPTION = 10;
    /** The distance of two lines of a caption. */
    public static final double CAPTION_LINE = 14;
    /** The room below a caption, for the accents of the text there. */
    public static final double CAPTION_GAP = 2;
    /** The font size on a tag. */
    public static final double TAG = 11;
    /** The distance of two lines on a tag. */
    public static final double TAG_LINE = 14;
    /** The side of a small drawn sign. */
    public static final double SIGN = 12;
    /** The font size on connectors. */
    public static final double FLOW_LABEL = 11;
    /** The distance of two lines on a connector. */
    public static final double FLOW_LABEL_LINE = 14;
    /** The greatest width of a label on a connector. */
    public static final double FLOW_LABEL_WIDTH = 112;
    /** The font size of the title. */
    public static final double TITLE = 24;
    /** The distance of two lines of the title. */
    public static final double TITLE_LINE = 32;
    /** The font size of the facts below the title. */
    public static final double FACT = 11;
    /** The distance of two lines of facts. */
    public static final double FACT_LINE = 16;
    /** The font size of the name above a fact. */
    public static final double FACT_NAME = 10;
    /** The height that the name above a fact takes. */
    public static final double FACT_NAME_LINE = 14;
    /** The font size of the scenario, below the title. */
    public static final double SCENARIO = 13;
    /** The distance of two lines of the scenario. */
    public static final double SCENARIO_LINE = 20;
    /** The distance of two lines of a line's name. */
    public static final double LINE_NAME_LINE = 12;
    /** The font size of a phase's title. */
    public static final double PHASE = 13;
    /** The distance of two lines of a phase's title. */
    public static final double PHASE_LINE = 16;
    /** The font size of a step's heading. */
    public static final double STEP = 13;
    /** The distance of two lines of a step's heading. */
    public static final double STEP_LINE = 16;
    /** The font size of a lane's name. */
    public static final double LANE = 13;
    /** The distance of two lines of a lane's name. */
    public static final double LANE_LINE = 16;
    /** The font size of a line's name. */
    public static final double LINE_NAME = 10;
    /** The height of a badge. */
    public static final double BADGE = 16;
    /** The side of the sign of a change. */
    public static final double CHANGE = 16;
    /** The font size on a badge. */
    public static final double BADGE_TEXT = 10;
    /** The font size of the legend. */
    public static final double LEGEND = 11;
    /** The distance of two lines of a note. */
    public static final double NOTE_LINE = 16;
    /** The room between a card's outline and its text. */
    public static final double CARD_PADDING = 8;
    /** The gap between two cards of a row. */
    public static final double CARD_GAP = 8;
    /** The room above and below what a row holds. */
    public static final double ROW_PADDING = 10;
    /** The gap between the rows above the lanes and the first lane. */
    public static final double ROWS_GAP = 10;
    /** The thickness of a gauge. */
    public static final double GAUGE = 6;
    /** The height that a gauge takes, its ticks and the room around them included. */
    public static final double GAUGE_ROOM = 16;
    /** The distance of two scores on the emotion curve's scale. */
    public static final double EMOTION_SCORE = 26;

    private Sizes() {}
}
