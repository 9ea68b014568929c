/**
 * The findings that a team knows of and lives with for now: what they are known again by, and the document they are
 * written into. Depends on {@code diagnostic}, {@code source} and {@code json}; touches no file.
 */
package dev.blueline.baseline;
