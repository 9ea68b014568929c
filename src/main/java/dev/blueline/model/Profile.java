package dev.blueline.model;

import java.util.Arrays;
import java.util.Optional;

/** Which form of blueprint a file follows, and so which rules apply. */
public enum Profile {
    /** Customer, frontstage, backstage, support (Bitner, Ostrom and Morgan 2008). */
    STANDARD("standard"),
    /** Rows and columns without arrows. */
    GRID("grid"),
    /** No customer lane; what is seen and what is not (Shostack 1984). */
    SHOSTACK("shostack"),
    /** Process-chain network: a direct step is customer and provider in one box (Sampson). */
    PCN("pcn"),
    /** No customer. */
    INTERNAL("internal"),
    /** A first sketch: contradictions alone are told. */
    SKETCH("sketch");

    private final String word;

    Profile(String word) {
        this.word = word;
    }

    /** The word of the language, in English. */
    public String word() {
        return word;
    }

    /** The profile of this word, if there is one. */
    public static Optional<Profile> named(String word) {
        return Arrays.stream(values())
                .filter(profile -> profile.word.equals(word))
                .findFirst();
    }
}
