/**
 * What is different about a service, for a terminal. Depends on {@code render}, {@code compare}, {@code
 * compare.telling}, {@code text} and {@code wording}.
 */
package dev.blueline.render.text;
