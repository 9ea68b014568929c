package dev.blueline.docs;

/**
 * Something about the markers of a page that leaves open what is to be filled.
 *
 * @param line where, from 1
 * @param sentence what is wrong and what to do, without a full stop
 */
public record Fault(int line, String sentence) {}
