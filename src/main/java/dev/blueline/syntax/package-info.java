/**
 * From text to tree: {@link dev.blueline.syntax.BlueprintReader}; and from text to tidier text:
 * {@link dev.blueline.syntax.Formatter}. There are no other doors, and ANTLR is seen by nobody outside.
 * Depends on {@code diagnostic}, {@code source} and {@code text}.
 */
package dev.blueline.syntax;
