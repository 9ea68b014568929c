/**
 * Findings as text for people and for programs, one file for each format. Depends on {@code diagnostic}, {@code
 * source}, {@code json}, {@code xml}, {@code markdown} and {@code text}; what a report says beyond the findings
 * themselves comes as plain data from the caller.
 */
package dev.blueline.report;
