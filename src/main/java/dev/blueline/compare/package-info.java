/**
 * What is different about a service between two blueprints of it: which things are the same ones, what changed about
 * them, and what that does to the counts. Knows nothing of files and of how a change is told. Depends on {@code model},
 * {@code measure}, {@code text} and {@code wording}.
 */
package dev.blueline.compare;
