/** Writes Markdown, for every room that has a document of its own. Depends on nothing of ours. */
package dev.blueline.markdown;
