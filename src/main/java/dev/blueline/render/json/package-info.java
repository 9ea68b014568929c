/**
 * The blueprint as JSON, for other programs: everything the file says and what follows from it; and what changed between
 * two of them. The forms are published as JSON Schemas, {@code blueprint.schema.json} and {@code diff.schema.json} in
 * {@code dev/blueline/schema}. Depends on {@code render}, {@code json}, {@code compare}, {@code compare.telling}, {@code
 * measure} and {@code model}.
 */
package dev.blueline.render.json;
