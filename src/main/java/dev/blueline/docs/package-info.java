/**
 * Markdown documents with regions that are filled: a text goes in, its regions are found, and a text with other contents
 * in them comes out. Knows no files, no blueprints and no commands; commonmark
 * is known here alone. Depends on {@code source}.
 */
package dev.blueline.docs;
