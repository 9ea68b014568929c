/**
 * Programs that measure: the routes of our drawings beside those of Graphviz, and the time that a layout takes. Started
 * by the scripts in {@code src/bench}; no part of the product and not built with it.
 */
package dev.blueline.bench;
