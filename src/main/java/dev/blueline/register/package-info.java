/**
 * The register: many blueprints, one line each, and the formats it is written in. Reads no files. Depends on {@code
 * report}, for how findings are counted in words, on {@code json}, {@code markdown}, {@code diagnostic}, {@code model},
 * {@code text} and {@code wording}.
 */
package dev.blueline.register;
