package dev.blueline.compare;

/** One element as the two blueprints have it. */
record Both(Element before, Element after) {}
