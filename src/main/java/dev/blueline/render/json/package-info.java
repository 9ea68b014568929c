/**
 * The blueprint as JSON, for other programs: everything the file says and what follows from it; its flow as a graph; who
 * hands over to whom; and what changed between two of them. The forms are published as JSON Schemas, {@code
 * blueprint.schema.json}, {@code flow.schema.json}, {@code handoffs.schema.json} and {@code diff.schema.json} in {@code
 * dev/blueline/schema}. Depends on {@code render}, {@code json}, {@code compare}, {@code compare.telling}, {@code layout},
 * {@code measure} and {@code model}.
 */
package dev.blueline.render.json;
