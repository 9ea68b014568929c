package dev.blueline.compare;

/**
 * What something was or is, in the language of the new blueprint.
 *
 * @param text an amount with its unit, a fixed word, or words of the file
 * @param quoted whether these are words of the file, which are told in quotation marks
 */
public record Value(String text, boolean quoted) {}
