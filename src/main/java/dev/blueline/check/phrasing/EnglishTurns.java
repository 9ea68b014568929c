package dev.blueline.check.phrasing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns English labels into another form, where that can be done word by word; it gives nothing where it cannot. */
final class EnglishTurns {
    private static final Set<String> LINKS = Set.of("and", "or", ",", "&", "/", ";", "then");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ORDINARY = Pattern.compile("[A-Za-z]+(?:[ -][A-Za-z]+)*");

    /** Verbs that do not take what is named in front of their noun as their object. */
    private static final Set<String> WITHOUT_OBJECT = Set.of(
            "apply",
            "arrive",
            "depart",
            "communicate",
            "decide",
            "enrol",
            "enroll",
            "consult",
            "call",
            "tour",
            "survey");

    private EnglishTurns() {}

    /** {@code label}, which tells what is over or names a deed, with a plain verb in front. */
    static Optional<String> plain(String label, Form form) {
        return switch (form) {
            case DONE -> done(label);
            case DEED -> deed(label);
            default -> Optional.empty();
        };
    }

    /** {@code label} with its verbs in the form {@code to} instead of {@code from}. */
    static Optional<String> turned(String label, Form from, Form to) {
        List<EnglishLabels.Word> words = EnglishLabels.words(label);
        StringBuilder text = new StringBuilder();
        int done = 0;
        boolean due = true;
        boolean first = true;
        for (EnglishLabels.Word word : words) {
            if (LINKS.contains(word.text())) {
                due = true;
                continue;
            }
            if (!due) {
                continue;
            }
            due = false;
            Optional<String> verb = verb(word.text(), from);
            if (verb.isEmpty()) {
                if (first) {
                    return Optional.empty();
                }
                continue;
            }
            if (!first && from == Form.PLAIN && !EnglishVerbs.isNothingElse(verb.get())) {
                return Optional.empty();
            }
            Optional<String> other = form(verb.get(), to);
            if (other.isEmpty()) {
                return Optional.empty();
            }
            text.append(label, done, word.start())
                    .append(likeCase(label.substring(word.start(), word.end()), other.get()));
            done = word.end();
            first = false;
        }
        return Optional.of(text.append(label.substring(done)).toString());
    }

    private static Optional<String> verb(String word, Form form) {
        return switch (form) {
            case PLAIN -> Optional.of(word).filter(EnglishVerbs::isVerb);
            case THIRD -> EnglishVerbs.ofThird(word);
            case ONGOING -> EnglishVerbs.ofGerund(word);
            case DONE -> EnglishVerbs.ofPast(word);
            default -> Optional.empty();
        };
    }

    private static Optional<String> form(String verb, Form form) {
        return switch (form) {
            case PLAIN -> Optional.of(verb);
            case THIRD -> Optional.of(EnglishVerbs.third(verb));
            case ONGOING -> Optional.of(EnglishVerbs.gerund(verb));
            default -> Optional.empty();
        };
    }

    /** "Design approved" to "Approve design", "Submitted the form" to "Submit the form". */
    private static Optional<String> done(String label) {
        Optional<String> past = turned(label, Form.DONE, Form.PLAIN);
        return past.isPresent() ? past : swapped(line(label), EnglishVerbs::ofParticiple);
    }

    /** "Order processing" to "Process order", "Payment" to "Pay". */
    private static Optional<String> deed(String label) {
        return swapped(
                line(label),
                noun -> EnglishNouns.verb(noun)
                        .or(() -> Optional.of(noun)
                                .filter(EnglishNouns::isDeedOrVerb)
                                .filter(EnglishVerbs::isVerb))
                        .or(() -> EnglishVerbs.ofGerund(noun)));
    }

    private static Optional<String> swapped(
            String label, java.util.function.Function<String, Optional<String>> verbOf) {
        if (!ORDINARY.matcher(label).matches()) {
            return Optional.empty();
        }
        int space = label.lastIndexOf(' ');
        Optional<String> verb = verbOf.apply(label.substring(space + 1).toLowerCase(Locale.ROOT));
        String object = space < 0 ? "" : " " + lowered(label.substring(0, space));
        boolean alone = verb.isPresent() && (verb.get().indexOf(' ') > 0 || WITHOUT_OBJECT.contains(verb.get()));
        if (verb.isEmpty() || (!object.isEmpty() && alone)) {
            return space < 0 ? verb.map(text -> likeCase(label, text)) : Optional.empty();
        }
        if (space > 0 && !isObject(label.substring(0, space).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(likeCase(label, verb.get()) + object);
    }

    private static String line(String label) {
        return SPACE.matcher(label).replaceAll(" ").strip();
    }

    /** Whether all of {@code text} may be what is acted on, rather than who acts or by which way. */
    private static boolean isObject(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return last.equals("works") || (!EnglishNouns.isActor(last) && EnglishNouns.isKnown(last));
    }

    /** A name keeps its capitals: only an ordinary first word loses its own. */
    private static String lowered(String object) {
        boolean ordinary = object.length() > 1
                && Character.isUpperCase(object.charAt(0))
                && object.substring(1).equals(object.substring(1).toLowerCase(Locale.ROOT));
        return ordinary ? object.substring(0, 1).toLowerCase(Locale.ROOT) + object.substring(1) : object;
    }

    private static String likeCase(String model, String text) {
        return Character.isUpperCase(model.charAt(0))
                ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
                : text;
    }
}
