package dev.blueline.check.phrasing;

/** The form in which a label says what is done, or that it does not. */
public enum Form {
    /** A verb as the dictionary has it: "Review quotation", 审核报价. */
    PLAIN,
    /** The third person: "Reviews quotation". Chinese has none. */
    THIRD,
    /** What is going on: "Reviewing the quotation", 正在审核报价. */
    ONGOING,
    /** What has been done: "Reviewed the quotation", "Quotation reviewed", 报价已审核. */
    DONE,
    /** What somebody undergoes: "Is reviewed", "The quotation is reviewed". */
    PASSIVE,
    /** In the words of the one who acts: "I review the quotation", 我审核报价. */
    FIRST_PERSON,
    /** With its own subject: "Assessor issues quotation". */
    SENTENCE,
    /** A noun made of a verb: "Quotation review", 报价审核. */
    DEED,
    /** A thing: "Confirmation email", 电子发票. */
    THING,
    /** It cannot be told. */
    UNKNOWN
}
