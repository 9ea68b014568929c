/**
 * What was written: every node with its span, names not yet looked up. Immutable records. Depends on {@code source}.
 */
package dev.blueline.syntax.tree;
