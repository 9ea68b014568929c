/**
 * From tree to model: names are looked up, words are put in their place, units are read. Depends on {@code syntax},
 * {@code model}, {@code diagnostic}, {@code source} and {@code text}.
 */
package dev.blueline.resolve;
