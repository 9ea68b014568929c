/**
 * The blueprint as Markdown that reads well on GitHub: facts, a table, the story phase by phase, registers. Depends on
 * {@code render}, {@code markdown}, {@code measure}, {@code model} and {@code wording}.
 */
package dev.blueline.render.markdown;
