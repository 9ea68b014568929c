/**
 * The blueprint as JSON, for other programs: everything the file says and what follows from it. The form is published
 * as a JSON Schema, {@code dev/blueline/schema/blueprint.schema.json}. Depends on {@code render}, {@code json}, {@code measure} and
 * {@code model}.
 */
package dev.blueline.render.json;
