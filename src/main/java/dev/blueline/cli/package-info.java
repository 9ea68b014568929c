/**
 * The command line: options, files, colour, exit codes. The only package that reads and writes files and streams;
 * knows everything but the generated parser, and nobody knows it.
 */
package dev.blueline.cli;
