/** The documentation tells the truth: its blueprints compile, its pictures and tables are fresh, its links lead somewhere. */
package dev.blueline.site;
