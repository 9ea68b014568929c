/**
 * The orthogonal router. Works on a bare grid of boxes and links and knows nothing of blueprints: first coarse routes
 * through the free cells, then combs out of fans, then the order of parallel runs, then their distances. Depends on
 * nothing.
 *
 * <p>The grid's cells are counted with the gaps: along each axis an odd index is a column or row of boxes, an even one
 * the gap before, between or behind them. A stretch of a connector that keeps its direction is a <em>run</em>; the
 * column, row or gap it runs along is its <em>zone</em>.
 *
 * <p>Ground: channel routing in chip layout (left-edge packing of tracks), and Wybrow, Marriott and Stuckey,
 * "Orthogonal connector routing" (2009), for ordering before nudging.
 */
package dev.blueline.layout.routing;
