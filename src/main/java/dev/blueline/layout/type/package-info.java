/**
 * Type without a font: how wide a text is at most in any family that a drawing names, and where it may be broken into
 * lines. Depends on {@code text}; asks neither fonts nor the machine.
 */
package dev.blueline.layout.type;
