/**
 * Paints a scene as SVG: plain, standalone, without script, outside reference or date. Every number comes from the
 * scene; here are colours, line styles and the order of painting. Depends on {@code layout}, {@code model} and
 * {@code wording}.
 */
package dev.blueline.render.svg;
