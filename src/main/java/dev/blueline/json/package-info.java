/** Writes JSON, for every room that has a document of its own; gson is known here alone. Depends on nothing of ours. */
package dev.blueline.json;
