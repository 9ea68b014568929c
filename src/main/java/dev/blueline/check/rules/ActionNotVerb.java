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
import dev.blueline.model.Lane;
import dev.blueline.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds labels that name a thing where something should be done, and evidence that is worded as an action. Where a
 * lane has the habit, it is told once. Support, management and technology may name what a system is, so their lanes
 * are left alone.
 */
final class ActionNotVerb implements Rule {
    private static final Set<Form> NOUNS = Set.of(Form.DEED, Form.THING);
    private static final Set<Form> OVER = Set.of(Form.DONE, Form.PASSIVE);
    private static final int MOST_PLACES = 3;

    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL411", "action-not-verb"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "An action is not worded as something that somebody does",
            """
            “Process order” tells somebody what to do; “Order process” is a title, and “Order processed” a state that \
            hides who acts. Style guides for process models ask for verb and object, active and present; a blueprint \
            needs it twice, since its lanes say who acts and the label only has to say what. Evidence is the other way \
            round: it is what the customer can see, hear or hold, so it is a noun. English and Chinese are looked at \
            (“处理订单” rather than “订单处理”), and only where the wording is plain to see. Waits, decisions, and lanes of \
            technology, support and management, which may name a system, are left alone; a lane that has the habit is \
            told once.
            """,
            """
            blueprint "Web shop" {
              step "Buy" {
                customer   "Chooses a lamp"
                frontstage "Order process"
            //             ^^^^^^^^^^^^^^^
                customer -> frontstage
              }
            }
            """,
            """
            blueprint "Web shop" {
              step "Buy" {
                customer   "Chooses a lamp"
                frontstage "Processes the order"
                customer -> frontstage
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
            Role role = wording.lane().role();
            if (role == Role.EVIDENCE) {
                evidence(wording, phrasing, findings);
            } else if (wording.saysWhatIsDone()) {
                tell(wording, NOUNS, phrasing, findings);
                // What a customer undergoes is the customer's experience, and may be told as that.
                tell(wording, role == Role.CUSTOMER ? Set.of(Form.DONE) : OVER, phrasing, findings);
            }
        }
    }

    private static void evidence(LaneWording wording, Phrasing phrasing, Findings findings) {
        for (Label label : wording.labels()) {
            Form form = label.phrase().form();
            String text = label.action().label();
            if (form == Form.THIRD || form == Form.FIRST_PERSON || phrasing.isCommand(text)) {
                findings.report(Finding.at(
                                label.action(),
                                "the evidence " + Mention.of(label.action()) + " is worded as an action")
                        .because("evidence")
                        .help("name the thing that is seen, heard or held, as in “Registration card”;"
                                + " what is done belongs in the lane of whoever does it"));
            }
        }
    }

    private static void tell(LaneWording wording, Set<Form> forms, Phrasing phrasing, Findings findings) {
        List<Label> found = wording.labels().stream()
                .filter(label -> forms.contains(label.phrase().form()))
                .toList();
        boolean habit = found.size() > 1 && found.size() * 2 > wording.labels().size();
        if (habit) {
            findings.report(habit(wording, found, phrasing));
            return;
        }
        for (Label label : found) {
            findings.report(Finding.at(label.action(), Mention.of(label.action()) + said(label))
                    .help(help(wording, label, phrasing)));
        }
    }

    private static Finding habit(LaneWording wording, List<Label> found, Phrasing phrasing) {
        Lane lane = wording.lane();
        Label first = found.get(0);
        Finding finding = Finding.at(
                        first.action(),
                        Mention.of(first.action()) + said(first) + ", like " + (found.size() - 1)
                                + (found.size() == 2 ? " other" : " others") + " of the " + Mention.of(lane))
                .help(help(wording, first, phrasing));
        for (Label label : found.subList(1, Math.min(found.size(), 1 + MOST_PLACES))) {
            String also = better(wording, label, phrasing)
                    .map(better -> "here " + Mention.quoted(better))
                    .orElse("here too");
            finding = finding.related(label.action().origin().name(), also);
        }
        return finding;
    }

    private static String said(Label label) {
        return switch (label.phrase().form()) {
            case DEED -> " is the name of a task, and does not say what is done";
            case THING -> " is a thing, and not something that is done";
            case DONE -> " says what has been done, and not what is done";
            case PASSIVE -> " does not say what somebody does, but what is done to something";
            case PLAIN, THIRD, ONGOING, FIRST_PERSON, SENTENCE, UNKNOWN ->
                throw new IllegalArgumentException(
                        "nothing is wrong with " + label.phrase().form());
        };
    }

    private static String help(LaneWording wording, Label label, Phrasing phrasing) {
        Optional<String> better = better(wording, label, phrasing);
        if (better.isPresent()) {
            return "write " + Mention.quoted(better.get());
        }
        boolean chinese = label.phrase().tongue() == Tongue.CHINESE;
        return switch (label.phrase().form()) {
            case THING ->
                "say what is done with it, as in " + (chinese ? "“开具发票”" : "“Sends the receipt”")
                        + "; what the customer sees or holds belongs in an evidence lane";
            case PASSIVE -> "begin with what the one who acts does, as in “Checks the papers”";
            case DONE -> "begin with the verb, in the present, as in " + (chinese ? "“处理订单”" : "“Checks the papers”");
            case PLAIN, THIRD, ONGOING, FIRST_PERSON, SENTENCE, DEED, UNKNOWN ->
                "begin with the verb, as in " + (chinese ? "“处理订单”" : "“Checks the papers”");
        };
    }

    /** The label with the verb in front, in the form that the lane has elsewhere. */
    private static Optional<String> better(LaneWording wording, Label label, Phrasing phrasing) {
        Optional<String> plain = label.phrase().better();
        boolean third = wording.style(label.phrase().tongue()).equals(Optional.of(Form.THIRD));
        return third
                ? plain.flatMap(text -> phrasing.turned(text, Form.PLAIN, Form.THIRD))
                        .or(() -> plain)
                : plain;
    }
}
