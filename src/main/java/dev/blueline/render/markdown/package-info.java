/**
 * The blueprint as Markdown that reads well on GitHub: facts, a table, the story phase by phase, registers; the sheet of
 * one role; and what changed between two blueprints. Depends on {@code render}, {@code markdown}, {@code compare}, {@code
 * compare.telling}, {@code measure}, {@code model} and {@code wording}.
 */
package dev.blueline.render.markdown;
