/** What can be computed from a blueprint: counts, and later times and scores. Depends on {@code model}. */
package dev.blueline.measure;
