/** The register: many blueprints, one line each, and the formats it is written in. Reads no files. May know report, json, markdown, diagnostic and model. */
package dev.blueline.register;
