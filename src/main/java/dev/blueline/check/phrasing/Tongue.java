package dev.blueline.check.phrasing;

/** The language a label is written in, as far as it matters here. */
public enum Tongue {
    /** English. */
    ENGLISH,
    /** Chinese, in either script. */
    CHINESE,
    /** Any other, or none that can be told: a code, a number, a bare name. */
    UNKNOWN
}
