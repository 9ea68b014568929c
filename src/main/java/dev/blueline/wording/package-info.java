/** The fixed words of drawings, tables and sentences, one resource file per language. Depends on nothing. */
package dev.blueline.wording;
