package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.LaneWording;
import dev.blueline.check.LaneWording.Label;
import dev.blueline.check.Mention;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.check.phrasing.Form;
import dev.blueline.check.phrasing.Phrasing;
import dev.blueline.check.phrasing.Tongue;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Role;
import java.util.List;
import java.util.Optional;

/** Finds lanes that change tense or person; it tells each lane once. What a label names is another rule's matter. */
final class MixedStyle implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL412", "mixed-style"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "One lane mixes tenses or persons",
            """
            A lane reads as one story from left to right. Where “Submits application” stands beside “Review quotation”, \
            the reader looks for a difference in meaning that nobody intended: a command to somebody, a note of what \
            is over? A rule of thumb of style guides for process models, which ask for one form throughout; which one \
            does not matter. English and Chinese labels are looked at, each by itself, and only where the form is plain \
            to see; waits and decisions are left alone.
            """,
            """
            blueprint "New connection" {
              step "Apply" {
                customer apply  "Submits the application"
                frontstage      "Confirms the receipt"
                customer <-> frontstage
              }
              step "Decide" {
                customer review "Review the quotation"
            //                   ^^^^^^
                frontstage      "Answers questions"
                apply -> review <-> frontstage
              }
            }
            """,
            """
            blueprint "New connection" {
              step "Apply" {
                customer apply  "Submits the application"
                frontstage      "Confirms the receipt"
                customer <-> frontstage
              }
              step "Decide" {
                customer review "Reviews the quotation"
                frontstage      "Answers questions"
                apply -> review <-> frontstage
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Phrasing phrasing = subject.wordings().phrasing();
        for (LaneWording wording : subject.wordings().lanes()) {
            if (wording.lane().role() != Role.EVIDENCE) {
                check(wording, Tongue.ENGLISH, phrasing, findings);
                check(wording, Tongue.CHINESE, phrasing, findings);
            }
        }
    }

    private static void check(LaneWording wording, Tongue tongue, Phrasing phrasing, Findings findings) {
        List<Label> labels = wording.styled(tongue);
        Optional<Form> style = wording.style(tongue);
        List<Label> usual = labels.stream()
                .filter(label -> style.equals(Optional.of(label.phrase().form())))
                .toList();
        List<Label> others = labels.stream()
                .filter(label -> !style.equals(Optional.of(label.phrase().form())))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        Label first = others.get(0);
        Label model = usual.get(0);
        Finding finding = Finding.at(
                        first.action(),
                        first.place(),
                        Mention.of(first.action()) + " is "
                                + named(first.phrase().form()) + ", while "
                                + Mention.of(model.action()) + " in the same lane is "
                                + named(model.phrase().form()))
                .related(
                        model.place(),
                        usual.size() == 1
                                ? "worded like this"
                                : usual.size() + " labels of the lane are worded like this")
                .help(help(first, model, phrasing) + more(others.size() - 1));
        findings.report(finding);
    }

    private static String help(Label label, Label model, Phrasing phrasing) {
        Form from = label.phrase().form();
        return phrasing.turned(label.action().label(), from, model.phrase().form())
                .map(turned -> "write " + Mention.quoted(turned))
                .orElseGet(() -> "word it like " + Mention.of(model.action())
                        + (from == Form.FIRST_PERSON ? "; the lane says who acts" : ""));
    }

    private static String more(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> "; one more label of the lane departs as well";
            default -> "; " + others + " more labels of the lane depart as well";
        };
    }

    private static String named(Form form) {
        return switch (form) {
            case PLAIN -> "in the plain form";
            case THIRD -> "in the third person";
            case ONGOING -> "told as going on";
            case DONE -> "told as done";
            case FIRST_PERSON -> "in the first person";
            case PASSIVE, SENTENCE, DEED, THING, UNKNOWN -> throw new IllegalArgumentException(form.name());
        };
    }
}
