/**
 * What people and programs can read about each kind of finding: its page, and the list of all of them as text, Markdown
 * and JSON. The words themselves stand with the rules and codes; here they are only put together. Depends on {@code
 * compile} and {@code report}, because a page shows what becomes of its example, on {@code check}, {@code config},
 * {@code model}, {@code diagnostic} and {@code source} for what it tells, and on {@code json}; does no input or output.
 */
package dev.blueline.explain;
