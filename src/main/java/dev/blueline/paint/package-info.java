/**
 * Paints a finished scene on any canvas: what is drawn over what, with which signs, line styles and colours. Every place
 * and size comes from the scene; what a canvas writes, vectors or pixels, is not known here. Depends on {@code layout.scene}
 * and {@code model}.
 */
package dev.blueline.paint;
