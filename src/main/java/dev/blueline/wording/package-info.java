/** The fixed words of drawings and tables, one resource file per language. Depends on nothing. */
package dev.blueline.wording;
