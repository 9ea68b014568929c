/**
 * The drawing as viewers show it: every text is measured by Chromium and by librsvg, in font set-ups of its own, and
 * must keep to its box. Nothing here knows the layout's numbers; it reads the SVG as anybody's program would.
 */
package dev.blueline.viewers;
