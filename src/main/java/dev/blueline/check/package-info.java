/**
 * What a blueprint's rules have to say about it: the checker, what it hands to rules and takes from them, and the
 * exceptions that a file makes. Depends on {@code check.phrasing}, {@code model}, {@code diagnostic}, {@code source} and
 * {@code text}; sees neither the text as it was parsed nor the drawing. The rules themselves are in {@code check.rules}
 * and are handed in.
 */
package dev.blueline.check;
