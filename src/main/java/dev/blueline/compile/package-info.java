/**
 * The pipeline on one page, and what is built on it: the fixes that hold, one variant of a blueprint, and the catalogues
 * of renderers and of all kinds of findings. Depends on every room but {@code report}, {@code explain} and {@code cli};
 * does no input or output.
 */
package dev.blueline.compile;
