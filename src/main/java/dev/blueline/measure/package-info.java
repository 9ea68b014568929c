/**
 * What can be computed from a blueprint: counts, standard times, who answers for what, and where a service is at risk.
 * Depends on {@code model}.
 */
package dev.blueline.measure;
