/**
 * What a blueprint's rules have to say about it. Depends on the model, its measures and diagnostics; sees neither the
 * text as it was parsed nor the drawing. The rules themselves are in {@code check.rules} and are handed in.
 */
package dev.blueline.check;
