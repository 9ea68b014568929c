/**
 * The finished drawing as records: every place, size and line break decided, nothing left to whoever paints it. Knows the
 * words of {@code model} (roles, kinds, lines) and nothing of how a drawing is laid out.
 */
package dev.blueline.layout.scene;
