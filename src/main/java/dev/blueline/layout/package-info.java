/**
 * From a model to a {@link dev.blueline.layout.scene.Scene}: where everything stands, to the last number. Boxes are placed on
 * a strict grid, connectors are routed, and only then does anything get a size; of a free graph the sizes come first, and
 * Graphviz says where they go. Depends on {@code model}, {@code wording}, {@code measure}, {@code graphviz}, {@code layout.routing}, {@code layout.scene} and {@code layout.type}; asks neither fonts nor the machine.
 */
package dev.blueline.layout;
