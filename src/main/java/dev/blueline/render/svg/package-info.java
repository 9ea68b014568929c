/**
 * A painted scene as SVG: plain, standalone, without script, outside reference or date. Depends on {@code render},
 * {@code xml}, {@code paint}, {@code layout}, {@code layout.scene}, {@code measure}, {@code model} and {@code wording}.
 */
package dev.blueline.render.svg;
