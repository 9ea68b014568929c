/**
 * The finished geometry of a drawing as JSON: every place, size and line of text, and no colour. For programs that draw by
 * other means, and for reviews, which tell a change of layout from a change of paint by it. The
 * form is published as a JSON Schema, {@code dev/blueline/schema/scene.schema.json}. Depends on {@code render},
 * {@code json}, {@code layout}, {@code layout.scene} and {@code model}.
 */
package dev.blueline.render.scene;
