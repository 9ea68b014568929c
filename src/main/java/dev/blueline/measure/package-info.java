/**
 * What can be computed from a blueprint: counts, standard times, who answers for what, where a service is at risk,
 * and how an amount reads. Depends on {@code model} and {@code wording}.
 */
package dev.blueline.measure;
