/**
 * The rules, one final class per file, hidden behind their catalogue. A new rule is one file here and one line in
 * {@link dev.blueline.check.rules.Rules}. Depends on {@code check}, what that depends on, and {@code measure}.
 */
package dev.blueline.check.rules;
