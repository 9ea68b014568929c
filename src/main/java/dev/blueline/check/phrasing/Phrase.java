package dev.blueline.check.phrasing;

import java.util.Optional;

/**
 * What is told of one label.
 *
 * @param tongue its language
 * @param form its form
 * @param start where the words that show the form begin, in UTF-16 units from the label's start
 * @param end where they end
 * @param better where the label names a deed or tells what is over: the same with a plain verb in front, if it can be
 *     formed safely
 */
public record Phrase(Tongue tongue, Form form, int start, int end, Optional<String> better) {

    static Phrase of(Tongue tongue, Form form, String label) {
        return new Phrase(tongue, form, 0, label.length(), Optional.empty());
    }

    Phrase at(int from, int to) {
        return new Phrase(tongue, form, from, to, better);
    }

    Phrase better(Optional<String> text) {
        return new Phrase(tongue, form, start, end, text);
    }
}
