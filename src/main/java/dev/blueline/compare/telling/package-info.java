/**
 * How changes are told: one sentence for each, in the language of the new blueprint, and where in a list it belongs. Knows
 * nothing of formats; what a format does to the words of a file it is told by a {@link
 * dev.blueline.compare.telling.Quoting}. Depends on {@code compare}, {@code model}, {@code text} and {@code wording}.
 */
package dev.blueline.compare.telling;
