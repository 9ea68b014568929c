/** What the program has to say about a file, as data. Depends on {@code source}; how it is printed is for {@code report}. */
package dev.blueline.diagnostic;
