/**
 * What a blueprint means: finished, immutable records in which every reference is an object, and the facts derived
 * from them. Depends on {@code source} alone, for places. Two models are equal when they mean the same.
 */
package dev.blueline.model;
