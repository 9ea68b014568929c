/**
 * Graphs that Graphviz places: what is to be placed, by which engine, and where everything went. The only room that runs
 * Graphviz. Depends on {@code json}.
 */
package dev.blueline.graphviz;
