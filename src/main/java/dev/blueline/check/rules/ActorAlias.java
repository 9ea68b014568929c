package dev.blueline.check.rules;

import dev.blueline.check.Finding;
import dev.blueline.check.Findings;
import dev.blueline.check.Mention;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.check.Scope;
import dev.blueline.check.Subject;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Lane;
import dev.blueline.model.Origin;
import dev.blueline.source.Span;
import dev.blueline.text.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds one actor, system, channel or lane that goes by two names which differ in their writing alone: letter case,
 * width, spaces, traditional or simplified characters. Synonyms are beyond it, and so is the same name for a lane and
 * for an actor. Lanes of different roles may share a name, since the same people can act on both sides of a line.
 */
final class ActorAlias implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            new Code("BL414", "actor-alias"),
            Severity.INFO,
            RuleClass.ADVICE,
            Scope.ALL,
            "0.1",
            "The same actor goes by two names",
            """
            Registers, hand-offs and counts go by names. Whoever is written in two ways is counted as two, and a \
            reader cannot tell whether two people or one are meant. That comes from practice: files are pasted \
            together from several workshops, with 前台 in one and 前臺 in the other.
            """,
            """
            blueprint "Town hall" {
              step "Ask" {
                customer ask   "Asks for a form"
                frontstage     "Finds the form" { by Clerk }
                ask -> frontstage
              }
              step "Sign" {
                customer sign  "Signs the form"
                frontstage     "Stamps the form" { by clerk }
            //                                        ^^^^^
                ask -> sign -> frontstage
              }
            }
            """,
            """
            blueprint "Town hall" {
              step "Ask" {
                customer ask   "Asks for a form"
                frontstage     "Finds the form" { by clerk }
                ask -> frontstage
              }
              step "Sign" {
                customer sign  "Signs the form"
                frontstage     "Stamps the form" { by clerk }
                ask -> sign -> frontstage
              }
            }
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject subject, Findings findings) {
        Blueprint blueprint = subject.index().blueprint();
        compare(
                blueprint.actors().stream()
                        .map(actor -> named("actor", actor.name(), actor.label(), actor.origin()))
                        .toList(),
                findings);
        compare(
                blueprint.systems().stream()
                        .map(system -> named("system", system.name(), system.label(), system.origin()))
                        .toList(),
                findings);
        compare(
                blueprint.channels().stream()
                        .map(channel -> named("channel", channel.name(), channel.label(), channel.origin()))
                        .toList(),
                findings);
        compare(
                blueprint.lanes().stream()
                        .filter(lane -> lane.label().or(lane::name).isPresent())
                        .map(ActorAlias::named)
                        .toList(),
                findings);
    }

    private static void compare(List<Named> all, Findings findings) {
        Map<String, Named> first = new HashMap<>();
        for (Named later : all) {
            Named earlier = first.putIfAbsent(NameKey.of(later.label()), later);
            if (earlier != null && !(earlier.label().equals(later.label()) && later.mayShare(earlier))) {
                findings.report(finding(earlier, later));
            }
        }
    }

    private static Finding finding(Named earlier, Named later) {
        boolean same = earlier.label().equals(later.label());
        String one = Mention.quoted(earlier.label());
        String other = Mention.quoted(later.label());
        String message = same
                ? other + " is the label of two " + later.kind() + "s, `" + earlier.name() + "` and `" + later.name()
                        + "`"
                : one.equals(other)
                        ? other + " is one name for " + later.article() + ", written with other spaces"
                        : other + " and " + one + " are one name for " + later.article() + ", written in two ways";
        return Finding.at(later.place(), message, later.kind(), later.name())
                .related(earlier.place(), same ? "the other one" : "written like this here")
                .help(help(earlier, later, same));
    }

    private static String help(Named earlier, Named later, boolean same) {
        if (same) {
            return "if they are one, keep `" + earlier.name()
                    + "` alone; if not, say in the labels what tells them apart";
        }
        if (later.kind().equals("lane")) {
            return "if one name is meant, write it in one way; if not, choose names that can be told apart";
        }
        boolean declared =
                !later.name().equals(later.label()) || !earlier.name().equals(earlier.label());
        return declared
                ? "if they are one, declare it once; if not, choose names that can be told apart"
                : "write `" + earlier.name() + "` here too, or whichever of the two you prefer in both places";
    }

    private static Named named(String kind, String name, String label, Origin origin) {
        return new Named(kind, name, label, "", origin.name());
    }

    private static Named named(Lane lane) {
        String label = lane.label().or(lane::name).orElseThrow();
        String sort = lane.role().word() + (lane.technology() ? " technology" : "");
        return new Named(
                "lane", lane.name().orElse(label), label, sort, lane.origin().name());
    }

    /** What is compared; two of different sorts may have one and the same label. */
    private record Named(String kind, String name, String label, String sort, Span place) {
        boolean mayShare(Named other) {
            return !sort.equals(other.sort);
        }

        String article() {
            return (kind.equals("actor") ? "an " : "a ") + kind;
        }
    }
}
