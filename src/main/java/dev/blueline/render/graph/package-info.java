/**
 * A blueprint, or a graph made of it, in DOT, for Graphviz and what else reads it. Depends on {@code render}, {@code graphviz},
 * {@code layout}, {@code model} and {@code wording}; the model and the printer of DOT are graphviz-java's.
 */
package dev.blueline.render.graph;
