/**
 * What a team has written down in {@code .blueline.toml}, read and checked. Depends on {@code check}, {@code model},
 * {@code diagnostic}, {@code source} and {@code text}. Reads no files: which configuration is for which blueprint is for the caller.
 */
package dev.blueline.config;
