/**
 * What can be told of the wording of a label, in English and in Chinese: whether it says what is done or names a thing,
 * in which form its verb stands, and whether it asks. It knows words and nothing of blueprints, and answers "unknown"
 * rather than guess. Its tables are read when the first label is judged, not before. Depends on
 * {@code text}.
 */
package dev.blueline.check.phrasing;
