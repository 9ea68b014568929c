/** The text of a blueprint file and places in it. Knows nothing else of the program. */
package dev.blueline.source;
