/**
 * What every room may need to know about written text: how many terminal columns a character takes, where one written
 * character ends and the next begins, what of it would act on a terminal, which known word a misspelt one was probably
 * meant to be, and whether two names are one name written in two ways.
 *
 * <p>Depends on nothing. What it knows of Unicode is written down here, in tables of one stated version, rather than
 * asked of the running Java, because that answer changes from one Java release to the next.
 */
package dev.blueline.text;
