/** The findings that a team knows of and lives with for now. Depends on {@code diagnostic}, {@code source} and {@code json}; touches no file. */
package dev.blueline.baseline;
