/**
 * A painted scene as a PNG image, without a display and without a font of the machine: letters are outlines out of fonts
 * that travel with the program. Depends on {@code render}, {@code paint}, {@code layout},
 * {@code layout.scene}, {@code layout.type}, {@code model} and {@code text}.
 */
package dev.blueline.render.png;
