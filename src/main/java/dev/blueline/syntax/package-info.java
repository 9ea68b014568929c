/**
 * From text to tree. {@link dev.blueline.syntax.BlueprintReader} is the only door; ANTLR is seen by nobody outside.
 * Depends on {@code diagnostic}, {@code source} and {@code text}.
 */
package dev.blueline.syntax;
