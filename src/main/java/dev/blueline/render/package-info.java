/**
 * What every renderer has in common: its name, its file endings and one method. The renderers themselves stand in the
 * packages below and know nothing of each other; the list of them stands in {@code compile}. Depends on {@code model},
 * {@code compare}, {@code wording} and, for what may be chosen about a drawing, on {@code layout} and {@code
 * layout.scene}.
 */
package dev.blueline.render;
