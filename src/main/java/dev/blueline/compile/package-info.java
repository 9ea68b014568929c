/** The pipeline on one page, and the catalogue of renderers. Does no input or output. */
package dev.blueline.compile;
