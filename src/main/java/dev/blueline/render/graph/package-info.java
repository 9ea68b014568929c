/**
 * The blueprint as a graph in DOT, for Graphviz and what else reads it. Depends on {@code render}, {@code model} and
 * {@code wording}; the model and the printer of DOT are graphviz-java's.
 */
package dev.blueline.render.graph;
